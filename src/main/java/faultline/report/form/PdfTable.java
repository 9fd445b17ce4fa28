package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Text;
import faultline.report.form.PdfFonts.Face;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table are: FOP does not find out by itself. */
final class PdfTable {
    /** Left and right of what a cell holds, in points. */
    static final double PADDING = 4;

    private static final double SLACK = 0.5;
    private static final double WIDEST_WORD = 130;
    private static final double WIDEST_CELL = 420;

    private final PdfFonts fonts;
    private final double size;

    PdfTable(PdfFonts fonts, double size) {
        this.fonts = fonts;
        this.size = size;
    }

    /**
     * Each column gets what its longest word needs; what is left is shared by how much more their longest cells want.
     *
     * @param room for all columns, in points
     * @return the columns' widths in points
     */
    double[] widths(List<Block.Column> columns, List<Block.Row> rows, double room) {
        var least = new double[columns.size()];
        var most = new double[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            var heading = Text.strong(columns.get(i).title());
            least[i] = Math.max(word(heading), max(rows, column, this::word));
            most[i] = Math.max(line(heading), max(rows, column, this::line));
            most[i] = Math.max(least[i], most[i]);
        }
        return share(least, most, room);
    }

    private static double max(List<Block.Row> rows, int column, java.util.function.ToDoubleFunction<Text> of) {
        return rows.stream()
                .mapToDouble(row -> of.applyAsDouble(row.cells().get(column)))
                .max()
                .orElse(0);
    }

    private double word(Text text) {
        return Math.min(WIDEST_WORD, widest(text, "\\s+")) + 2 * PADDING + SLACK;
    }

    private double line(Text text) {
        return Math.min(WIDEST_CELL, widest(text, "\n")) + 2 * PADDING + SLACK;
    }

    /** The widest piece as if all were in the text's widest font. */
    private double widest(Text text, String between) {
        boolean strong = text.spans().stream().anyMatch(span -> PdfText.face(span.style()) != Face.SANS);
        return Arrays.stream(fonts.printable(text.words()).split(between))
                .mapToDouble(piece -> fonts.width(strong ? Face.BOLD : Face.SANS, piece, size))
                .max()
                .orElse(0);
    }

    private static double[] share(double[] least, double[] most, double room) {
        double needed = Arrays.stream(least).sum();
        double wanted = Arrays.stream(most).sum();
        if (wanted <= room) {
            return most;
        }
        if (needed >= room) {
            return Arrays.stream(least).map(width -> width * room / needed).toArray();
        }
        double part = (room - needed) / (wanted - needed);
        return IntStream.range(0, least.length)
                .mapToDouble(i -> least[i] + (most[i] - least[i]) * part)
                .toArray();
    }
}
