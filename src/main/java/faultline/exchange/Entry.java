package faultline.exchange;

import java.util.HashMap;
import java.util.Map;

/**
 * One row of a sheet under its header.
 *
 * @param line where it begins in the file, from 1
 * @param cells what stands in it, by column; a column that the sheet does not have is not in here
 */
record Entry<C extends Column>(int line, Map<C, String> cells) {
    Entry {
        cells = Map.copyOf(cells);
    }

    /** What stands in the column, without blanks around it; empty if nothing does. */
    String get(C column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** With what holds where the row itself says nothing. */
    Entry<C> orElse(Map<C, String> otherwise) {
        var all = new HashMap<>(otherwise);
        cells.forEach((column, text) -> all.merge(column, text, (held, own) -> own.isBlank() ? held : own));
        return new Entry<>(line, all);
    }
}
