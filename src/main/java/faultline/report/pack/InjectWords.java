package faultline.report.pack;

import faultline.exercise.definition.Timetable;
import faultline.view.EvaluationView.Serving;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of an inject to the white cell, field by field; empty where there is nothing to say. */
record InjectWords(ExerciseView view, InjectView inject) {

    String kind() {
        return inject.row()
                .map(row -> row.inject().kind().word().replace('-', ' '))
                .orElse("");
    }

    String when() {
        return inject.row()
                .map(row -> row.deferredTo().isPresent()
                        ? "deferred to " + Timetable.words(row.deferredTo().getAsInt())
                        : row.plan())
                .orElse("");
    }

    /** The text for all, and what some are told instead. */
    String told() {
        return inject.text().strip()
                + inject.row().stream()
                        .flatMap(row -> row.texts().stream())
                        .map(told -> "\n" + told.actor() + ": " + told.text().strip())
                        .collect(Collectors.joining());
    }

    String to() {
        return inject.to().isEmpty() ? "everybody" : String.join(", ", inject.to());
    }

    String expected() {
        var limit = inject.row()
                .filter(row -> row.inject().deadline().isPresent())
                .map(row -> row.inject().deadline().getAsInt())
                .map(turns -> turns == 0
                        ? " (in the same turn)"
                        : turns == 1 ? " (within 1 turn)" : " (within " + turns + " turns)")
                .orElse("");
        var words = inject.expectedAndSeen().strip();
        return words.isEmpty() ? "" : words + limit;
    }

    /** What the author says it is for, and the objectives that name it. */
    String objectives() {
        var said =
                inject.row().map(row -> row.inject().columns().objective()).filter(words -> !words.isBlank()).stream();
        var serving = view.evaluation().objectives().stream()
                .filter(objective ->
                        objective.injects().stream().map(Serving::id).anyMatch(inject.id()::equals))
                .map(objective -> objective.name());
        return Stream.concat(said, serving).distinct().collect(Collectors.joining("; "));
    }

    String status() {
        var armed = inject.row().filter(InjectView.Row::armed).map(row -> "armed");
        return armed.or(() -> inject.row().map(row -> row.status().word())).orElse("")
                + (inject.released().isPresent() ? ", " + inject.actual() : "");
    }

    String notes() {
        return inject.row().map(row -> row.inject().columns().notes()).orElse("");
    }
}
