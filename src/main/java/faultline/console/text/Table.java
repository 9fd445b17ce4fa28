package faultline.console.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;

/**
 * Rows under a line of headings that always fit the width: cells wrap, the widest column gives way first, then columns
 * move together, then words are cut, and where not even that is enough each row is told as a short list. A column of
 * numbers stands on the right.
 */
public final class Table {
    private static final String WIDE = " │ ";
    private static final String TIGHT = "│";
    private static final Pattern NUMBER = Pattern.compile("[+−-]?\\d[\\d.,]*( ?%)?");

    private final List<String> headings;
    private final List<List<AttributedString>> rows = new ArrayList<>();

    private Table(List<String> headings) {
        this.headings = headings;
    }

    public static Table of(String... headings) {
        return new Table(List.of(headings));
    }

    /**
     * Adds a row, one cell for each heading; a cell is a text or a {@link Styled} one.
     *
     * @throws IllegalArgumentException if there are more or fewer cells than headings
     */
    public Table row(CharSequence... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    "A row of " + cells.length + " cells does not fit " + headings.size() + " headings.");
        }
        rows.add(Arrays.stream(cells).map(Styled::plain).toList());
        return this;
    }

    /** The table without the columns that no row has anything in. */
    public Table withoutEmptyColumns() {
        var filled = IntStream.range(0, headings.size())
                .filter(column -> rows.stream().anyMatch(row -> row.get(column).length() > 0))
                .boxed()
                .toList();
        var table = new Table(filled.stream().map(headings::get).toList());
        rows.forEach(row -> table.rows.add(filled.stream().map(row::get).toList()));
        return table;
    }

    /** The table in lines of at most that many columns; none if it has no rows. */
    public List<AttributedString> lines(int width) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = new ColumnWidths(headings, rows);
        int wide = width - WIDE.length() * (headings.size() - 1);
        int tight = width - TIGHT.length() * (headings.size() - 1);
        return columns.whole(wide)
                .map(widths -> asGrid(widths, WIDE))
                .or(() -> columns.whole(tight).map(widths -> asGrid(widths, TIGHT)))
                .or(() -> columns.cut(tight).map(widths -> asGrid(widths, TIGHT)))
                .orElseGet(() -> asLists(width));
    }

    private List<AttributedString> asGrid(List<Integer> widths, String between) {
        var lines = new ArrayList<AttributedString>();
        var heads = headings.stream().map(Styled::bold).toList();
        lines.addAll(rowLines(heads, widths, between));
        var crossing = between.replace(' ', '─').replace('│', '┼');
        lines.add(Styled.dim(widths.stream().map("─"::repeat).collect(Collectors.joining(crossing))));
        rows.forEach(row -> lines.addAll(rowLines(row, widths, between)));
        return List.copyOf(lines);
    }

    private List<AttributedString> rowLines(List<AttributedString> cells, List<Integer> widths, String between) {
        var wrapped = IntStream.range(0, cells.size())
                .mapToObj(column -> Wrapping.lines(cells.get(column), widths.get(column)))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> AttributedString.join(Styled.dim(between), rowLine(wrapped, line, widths)))
                .toList();
    }

    private List<AttributedString> rowLine(List<List<AttributedString>> wrapped, int line, List<Integer> widths) {
        return IntStream.range(0, wrapped.size())
                .mapToObj(column -> {
                    var cell = wrapped.get(column);
                    var text = line < cell.size() ? cell.get(line) : AttributedString.EMPTY;
                    boolean open = column == wrapped.size() - 1 && !isNumeric(column);
                    return open ? text : Styled.pad(text, widths.get(column), isNumeric(column));
                })
                .toList();
    }

    private boolean isNumeric(int column) {
        return rows.stream()
                        .map(row -> row.get(column).toString())
                        .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches())
                && rows.stream().anyMatch(row -> row.get(column).length() > 0);
    }

    private List<AttributedString> asLists(int width) {
        var lines = new ArrayList<AttributedString>();
        for (var row : rows) {
            if (!lines.isEmpty()) {
                lines.add(AttributedString.EMPTY);
            }
            for (int column = 0; column < row.size(); column++) {
                var entry = Styled.join(Styled.bold(headings.get(column) + ": "), row.get(column));
                lines.addAll(Wrapping.lines(entry, width));
            }
        }
        return List.copyOf(lines);
    }
}
