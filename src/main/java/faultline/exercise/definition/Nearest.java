package faultline.exercise.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the valid name that somebody probably meant. */
public final class Nearest {
    private static final int MOST_LISTED = 12;

    private Nearest() {}

    /** The valid name nearest to what was typed; empty if none is near. */
    public static Optional<String> to(String typed, Collection<String> valid) {
        int tolerance = Math.max(2, typed.length() / 3);
        return valid.stream()
                .filter(name -> near(typed, name) <= tolerance)
                .min(Comparator.<String>comparingInt(name -> near(typed, name)).thenComparing(name -> name));
    }

    /** A sentence that helps: the nearest name, or what there is to choose from. */
    public static String hint(String typed, Collection<String> valid) {
        return to(typed, valid)
                .map(name -> "Did you mean (" + name + ")?")
                .orElseGet(() -> valid.isEmpty() ? "There is none." : "There is " + list(valid) + ".");
    }

    /** The names in the form (a, b, c), cut with a count where there are many. */
    public static String list(Collection<String> names) {
        var shown = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return "(" + shown + (names.size() > MOST_LISTED ? ", and " + (names.size() - MOST_LISTED) + " more" : "")
                + ")";
    }

    /** How far apart two names are; one that the other one holds as a word, or begins with, is near. */
    private static int near(String typed, String name) {
        boolean longEnough = typed.length() >= 3;
        if (longEnough && List.of(name.split("-")).contains(typed)) {
            return 1;
        }
        int distance = distance(typed, name);
        return longEnough && name.startsWith(typed) ? Math.min(2, distance) : distance;
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int substitute = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(substitute, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
