package faultline.exchange;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Timetable;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import java.util.List;
import java.util.stream.Collectors;

/** What a sheet says of an inject, column by column. */
record MselCells(InjectView.Row row) {
    static final String EVERYBODY = "all";
    static final String NEVER = "never";
    static final String BY_HAND = "by hand";

    /** Of each inject that the view's seat may know all of. */
    static List<MselCells> all(ExerciseView view) {
        return view.injects().stream()
                .flatMap(inject -> inject.row().stream())
                .map(MselCells::new)
                .toList();
    }

    Inject inject() {
        return row.inject();
    }

    String cell(MselColumn column) {
        var words = inject().columns();
        return switch (column) {
            case ID -> inject().id();
            case KIND -> inject().kind().word().replace('-', ' ');
            case TIME -> time();
            case NAME -> words.name();
            case SYNOPSIS -> words.synopsis();
            case INJECT -> words.text();
            case FROM -> words.from();
            case TO -> inject().to().isEmpty() ? EVERYBODY : String.join(", ", inject().to());
            case METHOD -> words.method();
            case CONTROLLER -> words.controller();
            case EXPECTED_ACTION -> words.expectedAction();
            case OBJECTIVE -> words.objective();
            case STATUS -> status();
            case ACTUAL -> row.releases().stream().map(Timetable::words).collect(Collectors.joining(", "));
            case NOTES -> words.notes();
        };
    }

    /** A condition is told and not read again: a scenario states it. */
    private String time() {
        var release = inject().release();
        if (release instanceof Release.InTurn in) {
            return Timetable.words(in.turn());
        }
        if (release instanceof Release.OnDate on) {
            return on.date().toString();
        }
        if (release instanceof Release.When) {
            return OfferWords.line(row.plan());
        }
        return release instanceof Release.Never ? NEVER : BY_HAND;
    }

    private String status() {
        var word = row.status().word();
        return row.deferredTo().isPresent()
                ? word + " to " + Timetable.words(row.deferredTo().getAsInt())
                : word;
    }
}
