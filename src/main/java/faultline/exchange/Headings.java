package faultline.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The row of a sheet that names its columns.
 *
 * @param columns which of ours stands at which place, from 0; where two columns mean the same, the clearer one
 */
record Headings<C extends Column>(Row row, Map<Integer, C> columns) {
    Headings {
        columns = Map.copyOf(columns);
    }

    /**
     * The row that knows most columns, the first of several; above it, legends may stand.
     *
     * @param meaning which of our columns a name means
     * @param needed columns of which it has at least one
     */
    static <C extends Column> Optional<Headings<C>> find(
            List<Row> rows, Function<String, Optional<C>> meaning, Set<C> needed) {
        Optional<Headings<C>> best = Optional.empty();
        for (var row : rows) {
            var found = new Headings<>(row, columns(row, meaning));
            if (!Collections.disjoint(found.columns.values(), needed)
                    && found.columns.size() > best.map(Headings::known).orElse(1)) {
                best = Optional.of(found);
            }
        }
        return best;
    }

    private static <C extends Column> Map<Integer, C> columns(Row row, Function<String, Optional<C>> meaning) {
        var places = new LinkedHashMap<C, Integer>();
        for (int place = 0; place < row.cells().size(); place++) {
            int here = place;
            meaning.apply(row.cells().get(place))
                    .ifPresent(column -> places.merge(column, here, (one, other) -> better(row, column, one, other)));
        }
        var columns = new LinkedHashMap<Integer, C>();
        places.forEach((column, place) -> columns.put(place, column));
        return columns;
    }

    private static int better(Row row, Column column, int one, int other) {
        return column.rank(row.cells().get(other)) < column.rank(row.cells().get(one)) ? other : one;
    }

    private int known() {
        return columns.size();
    }

    /** What the row says under these headings; blank where it is shorter. */
    Entry<C> entry(Row under) {
        var cells = new LinkedHashMap<C, String>();
        columns.forEach((place, column) ->
                cells.put(column, place < under.cells().size() ? under.cells().get(place) : ""));
        return new Entry<>(under.line(), cells);
    }

    /** Whether something stands in the row beyond the last column: a comma in a text without quotes does that. */
    boolean runsOver(Row under) {
        return under.cells().stream().skip(row.cells().size()).anyMatch(cell -> !cell.isBlank());
    }

    /** The names of columns that are none of ours. */
    List<String> others() {
        return IntStream.range(0, row.cells().size())
                .filter(place -> !columns.containsKey(place))
                .mapToObj(place -> row.cells().get(place).strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
