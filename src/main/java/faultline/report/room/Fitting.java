package faultline.report.room;

import java.util.ArrayList;
import java.util.List;

/**
 * How many items of each list there is room for. Each list begins with what matters most; the list that takes the most
 * room loses its last item, again and again, until all fits.
 *
 * @param room how much there is for all lists together, in whatever unit items are measured
 * @param more how much the line takes that says that a list was cut
 * @param least a list of this many items, or fewer, loses none
 */
record Fitting(int room, int more, int least) {

    /**
     * @param lists for each list how much its items take, in their order
     * @return for each list how many of its first items are kept
     */
    List<Integer> kept(List<List<Integer>> lists) {
        var kept = new ArrayList<>(lists.stream().map(List::size).toList());
        while (taken(lists, kept) > room) {
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

    private int taken(List<List<Integer>> lists, List<Integer> kept) {
        int all = 0;
        for (int i = 0; i < lists.size(); i++) {
            all += taken(lists.get(i), kept.get(i));
        }
        return all;
    }

    private int taken(List<Integer> list, int kept) {
        int items = list.subList(0, kept).stream().mapToInt(Integer::intValue).sum();
        return kept < list.size() ? items + more : items;
    }

    private int longest(List<List<Integer>> lists, List<Integer> kept) {
        int longest = -1;
        int most = -1;
        for (int i = 0; i < lists.size(); i++) {
            int taken = taken(lists.get(i), kept.get(i));
            if (kept.get(i) > least && taken > most) {
                longest = i;
                most = taken;
            }
        }
        return longest;
    }
}
