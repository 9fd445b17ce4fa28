package faultline.exchange;

import faultline.exercise.definition.Problem;
import java.util.List;

/**
 * What became of each row of a file.
 *
 * @param rows in their order; none is left out
 * @param remarks what there is to say of the file as a whole, such as columns that were left out
 */
public record Imported(List<Told> rows, List<Problem> remarks) {
    public Imported {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** What can become of a row. */
    public enum Fate {
        /** It has brought something new into the exercise. */
        ENTERED,
        /** It has changed what was there. */
        CHANGED,
        /** All of it is there already. */
        KNOWN,
        /** It is not for now. */
        LEFT_OUT,
        /** It cannot be so; the reason is said. */
        REFUSED
    }

    /**
     * @param at the row's place, and what there is to say of it
     */
    public record Told(Fate fate, Problem at) {}

    /** How many rows that became of. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }
}
