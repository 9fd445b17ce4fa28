package faultline.console.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/** Shares the width of a screen among the columns of a table. */
final class ColumnWidths {
    /** A column may be made narrower than the longest part of a word, but not than this. */
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

    /** A width for each column so that all fit into that many columns together, and words are cut at hyphens at most. */
    Optional<List<Integer>> whole(int available) {
        return Stream.of(widest(Wrapping::longestWord), widest(Wrapping::longestPart))
                .filter(floors -> Arrays.stream(floors).sum() <= available)
                .findFirst()
                .map(floors ->
                        shrink(columns.stream().mapToInt(ColumnWidths::natural).toArray(), floors, available));
    }

    /** The same, but the longest words are cut anywhere; empty if not even that is enough. */
    Optional<List<Integer>> cut(int available) {
        int[] parts = widest(Wrapping::longestPart);
        int[] floors =
                Arrays.stream(parts).map(part -> Math.min(part, NARROWEST)).toArray();
        return Arrays.stream(floors).sum() <= available
                ? Optional.of(shrink(parts, floors, available))
                : Optional.empty();
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

    /** For each column the most that the measure says of one of its cells. */
    private int[] widest(ToIntFunction<AttributedString> measure) {
        return columns.stream()
                .mapToInt(cells -> most(cells.stream().mapToInt(measure)))
                .toArray();
    }

    /** At least 2, since a character can take two columns. */
    private static int most(IntStream lengths) {
        return Math.max(2, lengths.max().orElse(0));
    }
}
