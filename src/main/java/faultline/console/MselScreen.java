package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.definition.Timetable;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.InjectView.Expected;
import faultline.view.InjectView.Row;
import org.springframework.stereotype.Component;

/** Shows the master scenario events list, and one row of it. */
@Component
final class MselScreen {
    private final Screen screen;
    private final InjectScreen injects;

    MselScreen(Screen screen, InjectScreen injects) {
        this.screen = screen;
        this.injects = injects;
    }

    void list(ExerciseView view) {
        var table = Table.of("Inject", "Planned", "Status", "Released", "To", "Expected", "Due");
        view.injects()
                .forEach(inject -> table.row(
                        inject.id(),
                        inject.plan(),
                        status(inject),
                        inject.released().isPresent() ? Styled.green(inject.actual()) : Styled.dim("no"),
                        InjectScreen.to(inject),
                        expected(inject),
                        due(inject)));
        screen.table(table.withoutEmptyColumns());
    }

    void show(InjectView inject) {
        injects.show(inject);
        inject.row().ifPresent(row -> {
            screen.blank();
            columns(inject, row);
            history(row);
        });
    }

    private void columns(InjectView inject, Row row) {
        var columns = row.inject().columns();
        var entries = new Entries();
        entries.entry("id", inject.id());
        entries.entry("kind", row.inject().kind().word());
        entry(entries, "synopsis", columns.synopsis());
        entries.entry("from", columns.from());
        entries.entry("to", InjectScreen.to(inject));
        entry(entries, "method", columns.method());
        entry(entries, "controller", columns.controller());
        entry(entries, "objective", columns.objective());
        entry(entries, "notes", columns.notes());
        entries.entry("planned", row.plan());
        entries.entry("actual", inject.actual());
        entries.entry("status", status(inject));
        entry(entries, "expected", inject.expectedAndSeen());
        entry(entries, "due", due(inject));
        row.inject()
                .group()
                .ifPresent(group -> entries.entry("group", group.name() + ", rank " + group.rank()));
        row.texts().forEach(told -> entries.entry("to " + told.actor(), told.text().strip()));
        screen.entries(entries);
    }

    private void history(Row row) {
        if (row.history().isEmpty()) {
            return;
        }
        screen.blank();
        var table = Table.of("Turn", "What", "By", "Why");
        row.history()
                .forEach(change ->
                        table.row(Integer.toString(change.turn()), change.what(), change.by(), change.why()));
        screen.table(table.withoutEmptyColumns());
    }

    private static void entry(Entries entries, String label, String meaning) {
        if (!meaning.isBlank()) {
            entries.entry(label, meaning.strip());
        }
    }

    private static String status(InjectView inject) {
        return inject.row()
                .map(row -> row.armed()
                        ? "armed"
                        : row.status().word()
                                + (row.deferredTo().isPresent()
                                        ? " to " + Timetable.words(row.deferredTo().getAsInt())
                                        : ""))
                .orElse("");
    }

    private static CharSequence expected(InjectView inject) {
        return inject.row()
                .map(row -> switch (row.expected()) {
                    case NOTHING -> "";
                    case OPEN -> "open";
                    case SEEN -> "seen";
                    case MISSED -> "missed";
                })
                .orElse("");
    }

    private static String due(InjectView inject) {
        return inject.row()
                .filter(row -> row.expected() != Expected.NOTHING)
                .flatMap(Row::due)
                .map(Timetable::words)
                .orElseGet(() -> inject.row()
                        .filter(row -> row.inject().deadline().isPresent())
                        .map(row -> "+" + row.inject().deadline().getAsInt())
                        .orElse(""));
    }
}
