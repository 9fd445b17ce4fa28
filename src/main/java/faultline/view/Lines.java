package faultline.view;

import java.util.ArrayList;
import java.util.List;

/** Numbers of lines in words. */
final class Lines {
    private Lines() {}

    /** "line 7", "lines 7 to 9", "lines 3, 7 to 9"; empty for none. */
    static String words(List<Long> numbers) {
        var runs = new ArrayList<String>();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            runs.add(numbers.get(from) + (to == from ? "" : " to " + numbers.get(to)));
            from = to + 1;
        }
        return numbers.isEmpty() ? "" : (numbers.size() == 1 ? "line " : "lines ") + String.join(", ", runs);
    }
}
