package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How wide the columns of a table are, by how long the words in them are: word processors do not agree on it. */
final class WordWidths {
    /** About the width of a letter, and what is left free beside the words, in twentieths of a point. */
    private static final double LETTER = 118;

    private static final double BOLD = 1.2;
    private static final double FREE = 300;
    private static final double WIDEST_WORD = 22;
    private static final double WIDEST_LINE = 200;

    private final double[] least;
    private final double[] most;

    WordWidths(List<Block.Column> columns, List<Block.Row> rows) {
        least = new double[columns.size()];
        most = new double[columns.size()];
        for (int i = 0; i < least.length; i++) {
            int column = i;
            var title = Text.of(columns.get(i).title());
            least[i] = Math.max(
                    word(title) * BOLD, longest(rows, row -> word(row.cells().get(column))));
            most[i] = Math.max(
                    least[i],
                    Math.max(
                            line(title) * BOLD,
                            longest(rows, row -> line(row.cells().get(column)))));
        }
    }

    private static double longest(List<Block.Row> rows, ToDoubleFunction<Block.Row> length) {
        return rows.stream().mapToDouble(length).max().orElse(0);
    }

    private static double word(Text text) {
        var letters = Arrays.stream(text.words().split("\\s+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.min(letters, WIDEST_WORD) * LETTER + FREE;
    }

    private static double line(Text text) {
        return Math.min(text.words().length(), WIDEST_LINE) * LETTER + FREE;
    }

    /**
     * Each column gets what its longest word needs; what is left is shared by how much more their longest cells want.
     *
     * @param room for all columns, in twentieths of a point
     */
    int[] in(int room) {
        double needed = Arrays.stream(least).sum();
        double wanted = Arrays.stream(most).sum();
        double part = wanted <= needed ? 1 : Math.max(0, Math.min(1, (room - needed) / (wanted - needed)));
        double squeeze = Math.min(1, room / needed);
        return IntStream.range(0, least.length)
                .map(i -> (int) ((least[i] + (most[i] - least[i]) * part) * squeeze))
                .toArray();
    }
}
