package faultline.console.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/** Shares the width of a screen among the columns of a table. */
final class ColumnWidths {
    /** A column may be made narrower than its longest word, but not than this. */
    private static final int NARROWEST = 8;

    private final List<List<AttributedString>> columns;

    ColumnWidths(List<String> headings, List<List<AttributedString>> rows) {
        columns = IntStream.range(0, headings.size())
                .mapToObj(column -> Stream.concat(
                                Stream.of(Styled.plain(headings.get(column))),
                                rows.stream().map(row -> row.get(column)))
                        .toList())
                .toList();
    }

    /** A width for each column so that all fit into that many columns together; empty if they cannot. */
    List<Integer> within(int available) {
        int[] natural = columns.stream().mapToInt(ColumnWidths::natural).toArray();
        int[] words = columns.stream().mapToInt(ColumnWidths::longestWord).toArray();
        int[] least =
                Arrays.stream(words).map(word -> Math.min(word, NARROWEST)).toArray();
        if (Arrays.stream(least).sum() > available) {
            return List.of();
        }
        return shrink(natural, Arrays.stream(words).sum() <= available ? words : least, available);
    }

    /** Takes from the widest column again and again, never below its floor, until all fit. */
    private static List<Integer> shrink(int[] widths, int[] floors, int available) {
        var shares = new ArrayList<>(Arrays.stream(widths).boxed().toList());
        for (int excess = Arrays.stream(widths).sum() - available; excess > 0; excess--) {
            int widest = IntStream.range(0, floors.length)
                    .filter(column -> shares.get(column) > floors[column])
                    .reduce((a, b) -> shares.get(b) > shares.get(a) ? b : a)
                    .orElseThrow();
            shares.set(widest, shares.get(widest) - 1);
        }
        return List.copyOf(shares);
    }

    private static int natural(List<AttributedString> cells) {
        return most(cells.stream()
                .flatMap(cell -> cell.columnSplitLength(Integer.MAX_VALUE).stream())
                .mapToInt(AttributedString::columnLength));
    }

    private static int longestWord(List<AttributedString> cells) {
        return most(cells.stream().mapToInt(Wrapping::longestWord));
    }

    /** At least 2, since a character can take two columns. */
    private static int most(IntStream lengths) {
        return Math.max(2, lengths.max().orElse(0));
    }
}
