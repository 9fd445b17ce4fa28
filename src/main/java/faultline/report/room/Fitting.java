package faultline.report.room;

import java.util.ArrayList;
import java.util.List;

/**
 * How many items of each list there is room for. Each list begins with what matters most; the list that takes the most
 * room loses its last item, again and again, until all fits.
 *
 * @param room how many lines there are for all lists together
 * @param least a list of this many items, or fewer, loses none
 */
record Fitting(int room, int least) {

    /**
     * @param lists for each list the lines that its items take, in their order
     * @return for each list how many of its first items are kept
     */
    List<Integer> kept(List<List<Integer>> lists) {
        var kept = new ArrayList<>(lists.stream().map(List::size).toList());
        while (lines(lists, kept) > room) {
            int longest = longest(lists, kept);
            if (longest < 0) {
                break;
            }
            kept.set(longest, kept.get(longest) - 1);
        }
        return List.copyOf(kept);
    }

    /** How many lines a text takes; a line is broken at a blank, so not all of it is used. */
    static int lines(String text, int columns) {
        int usable = columns - columns / 12;
        return Math.max(1, (text.length() + usable - 1) / usable);
    }

    private static int lines(List<List<Integer>> lists, List<Integer> kept) {
        int all = 0;
        for (int i = 0; i < lists.size(); i++) {
            all += lines(lists.get(i), kept.get(i));
        }
        return all;
    }

    /** A list that is cut takes one line more, which says so. */
    private static int lines(List<Integer> list, int kept) {
        int lines = list.subList(0, kept).stream().mapToInt(Integer::intValue).sum();
        return kept < list.size() ? lines + 1 : lines;
    }

    private int longest(List<List<Integer>> lists, List<Integer> kept) {
        int longest = -1;
        int most = -1;
        for (int i = 0; i < lists.size(); i++) {
            int lines = lines(lists.get(i), kept.get(i));
            if (kept.get(i) > least && lines > most) {
                longest = i;
                most = lines;
            }
        }
        return longest;
    }
}
