package faultline.exchange;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.util.List;
import java.util.Set;

/**
 * A file that was read.
 *
 * @param file as the person named it
 * @param header the line that names the columns; 0 in a form in YAML, whose rows name them
 * @param columns those of ours that it has
 * @param unread names of columns that are none of ours
 * @param entries the rows under the header, in their order, blank ones too
 * @param faults rows that cannot be read, with the reason
 */
record Sheet<C extends Column>(
        String file, int header, Set<C> columns, List<String> unread, List<Entry<C>> entries, List<Problem> faults) {
    Sheet {
        columns = Set.copyOf(columns);
        unread = List.copyOf(unread);
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /**
     * The sheet, if each of its columns is one of ours or none that was meant for one: what stands in a misspelt column
     * would be lost from every row.
     *
     * @param all the columns that it can have
     */
    Outcome<Sheet<C>> checked(List<C> all) {
        var missing = all.stream()
                .filter(column -> !columns.contains(column))
                .map(Column::title)
                .toList();
        for (var name : unread) {
            var meant = Nearest.to(Column.plain(name), missing);
            if (meant.isPresent()) {
                return Outcome.refused(
                        Code.BAD_FILE,
                        file + ":" + header + ": Column (" + name + ") is none of a form's. Did you mean ("
                                + meant.get() + ")?",
                        "Rename it; nothing was entered.");
            }
        }
        return Outcome.done(this);
    }
}
