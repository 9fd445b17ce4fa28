package faultline.console;

import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Seated;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** All cells, a row each, and one for the actors that rules move. */
final class CellTable {
    private CellTable() {}

    static Table of(ExerciseView view) {
        var table = Table.of("Cell", "Actors", "People");
        view.cells().forEach(cell -> table.row(Styled.bold(cell), actors(view, Optional.of(cell)), people(view, cell)));
        var automated = actors(view, Optional.empty());
        if (!view.cells().isEmpty() && !automated.isEmpty()) {
            table.row(Styled.dim("(automated)"), automated, "");
        }
        return table;
    }

    /** The actors of a cell, or those of none. */
    private static String actors(ExerciseView view, Optional<String> cell) {
        return view.seating().stream()
                .filter(seated -> seated.cell().equals(cell))
                .map(Seated::name)
                .collect(Collectors.joining(", "));
    }

    private static String people(ExerciseView view, String cell) {
        return view.room().in(cell).stream().map(CellTable::named).collect(Collectors.joining(", "));
    }

    private static String named(Participant person) {
        return person.name() + (person.role() == Role.PLAYER ? "" : " (" + role(person) + ")");
    }

    static String role(Participant person) {
        return person.role().name().toLowerCase(Locale.ROOT);
    }
}
