package faultline.adjudication.rules;

import faultline.exercise.definition.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The problems of one rule file, told by where in its text they stand. */
final class Faults {
    private final String file;
    private final int[] starts;
    private final TreeSet<Integer> offsets = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /**
     * @param file as its author knows it, {@code rules/<set>/<file>}
     */
    Faults(String file, String text) {
        this.file = file;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** Tells a problem; the same one is told once for a line. */
    void tell(int offset, String message) {
        offsets.add(offset);
        int line = line(offset);
        if (told.add(line + " " + message)) {
            problems.add(new Problem(file, line, offset - starts[line - 1] + 1, message));
        }
    }

    /** Tells a problem of the file as a whole. */
    void tellOfFile(String message) {
        problems.add(new Problem(file, 0, 0, message));
    }

    boolean anyBetween(int from, int to) {
        var next = offsets.ceiling(from);
        return next != null && next < to;
    }

    /** The line that a character stands in, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
