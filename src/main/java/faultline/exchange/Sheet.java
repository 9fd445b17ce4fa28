package faultline.exchange;

import faultline.exercise.definition.Problem;
import java.util.List;
import java.util.Set;

/**
 * A file that was read.
 *
 * @param file as the person named it
 * @param header the line that names the columns; 0 in a form in YAML, whose rows name them
 * @param columns those of ours that it has
 * @param unread names of columns that are none of ours
 * @param entries the rows under the header, in their order; in a sheet those in which anything stands
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
}
