package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out how wide the columns of a table must be, since FOP does not. */
final class PdfColumns {
    /** Left and right of what a cell holds, in points. */
    static final double PADDING = 4;

    private static final double SLACK = 1;

    /** Longer words are broken rather than that their column takes the room of all others. */
    private static final double LONGEST_WORD = 110;

    /** Between words, and behind a hyphen in one: a line can end there. */
    private static final String WORDS = "\\s+|(?<=-)";

    private static final double LONGEST_LINE = 500;

    private final PdfFonts fonts;

    PdfColumns(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Each column gets what its longest word needs. What is left is shared by how much more their longest lines want, but
     * not in proportion: else one long text would make all others narrow.
     *
     * @param room for all columns, in points
     * @return their widths in points, together no more than there is room
     */
    double[] widths(List<Block.Column> columns, List<Block.Row> rows, double room) {
        var least = new double[columns.size()];
        var most = new double[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            var cells = cells(columns.get(i), i, rows);
            least[i] = longest(cells, text -> Math.min(LONGEST_WORD, width(text, WORDS)));
            most[i] = Math.max(least[i], longest(cells, text -> Math.min(LONGEST_LINE, width(text, "\n"))));
        }
        double wanted = Arrays.stream(most).sum();
        return wanted <= room ? most : shared(least, most, room);
    }

    private static List<Text> cells(Block.Column column, int index, List<Block.Row> rows) {
        return Stream.concat(
                        Stream.of(Text.strong(column.title())),
                        rows.stream().map(row -> row.cells().get(index)))
                .toList();
    }

    private static double longest(List<Text> cells, ToDoubleFunction<Text> width) {
        return cells.stream().mapToDouble(width).max().orElse(0) + 2 * PADDING + SLACK;
    }

    /** Of the widest piece, as if all were in the font of the text that is widest. */
    private double width(Text text, String between) {
        var face = text.spans().stream()
                .map(span -> PdfLook.face(span.style()))
                .max(Comparator.naturalOrder())
                .orElse(PdfFonts.Face.SANS);
        return Arrays.stream(fonts.printable(text.words()).split(between))
                .mapToDouble(piece -> fonts.width(piece, face, PdfLook.SMALL))
                .max()
                .orElse(0);
    }

    private static double[] shared(double[] least, double[] most, double room) {
        double needed = Arrays.stream(least).sum();
        if (needed >= room) {
            return Arrays.stream(least).map(width -> width * room / needed).toArray();
        }
        double wishes = IntStream.range(0, least.length)
                .mapToDouble(i -> Math.sqrt(most[i] - least[i]))
                .sum();
        double left = room - needed;
        return IntStream.range(0, least.length)
                .mapToDouble(i -> least[i] + Math.sqrt(most[i] - least[i]) * left / wishes)
                .toArray();
    }
}
