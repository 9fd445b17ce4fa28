package faultline.exchange;

import java.util.List;

/**
 * One row of a file as it stands there.
 *
 * @param line where it begins, from 1; a cell can have several lines
 */
record Row(int line, List<String> cells) {
    Row {
        cells = List.copyOf(cells);
    }

    /** How many of its cells say something. */
    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
