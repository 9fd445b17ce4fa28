package faultline.report.pack;

import faultline.exercise.definition.Timetable;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.EvaluationView.Serving;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The master scenario events list: all of it, and for each of several controllers what is theirs. */
record MselTable(ExerciseView view) {

    /** A column's title, and what stands in it. */
    private record Said(String title, Function<InjectView, Text> cell) {
        static Said plain(String title, Function<InjectView, String> words) {
            return new Said(title, words.andThen(text -> Text.of(text.strip())));
        }
    }

    Document document() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of("msel", "Master scenario events list", table(view.injects())));
        var controllers = view.injects().stream()
                .map(InjectView::controller)
                .filter(controller -> !controller.isBlank())
                .distinct()
                .toList();
        if (controllers.size() > 1) {
            for (int i = 0; i < controllers.size(); i++) {
                var controller = controllers.get(i);
                sections.add(Section.of(
                        "controller-" + (i + 1),
                        "Controller: " + controller,
                        table(view.injects().stream()
                                .filter(inject -> inject.controller().equals(controller))
                                .toList())));
            }
        }
        return new Pieces(view)
                .document("Master scenario events list", "For the white cell alone.", Layout.WIDE_SHEETS, sections);
    }

    private Block table(List<InjectView> injects) {
        var columns = columns();
        var used = IntStream.range(0, columns.size())
                .filter(i -> injects.stream().anyMatch(inject -> !columns.get(i).cell().apply(inject).isEmpty()))
                .mapToObj(columns::get)
                .toList();
        return new Table(
                "",
                used.stream().map(said -> Column.text(said.title())).toList(),
                injects.stream()
                        .map(inject -> new Row(
                                "", used.stream().map(said -> said.cell().apply(inject)).toList()))
                        .toList());
    }

    private List<Said> columns() {
        return List.of(
                new Said("Event", MselTable::event),
                Said.plain("When", MselTable::when),
                Said.plain("Synopsis", InjectView::synopsis),
                Said.plain("Inject", MselTable::told),
                Said.plain("From", InjectView::from),
                Said.plain("To", MselTable::to),
                Said.plain("Method", InjectView::method),
                Said.plain("Controller", InjectView::controller),
                Said.plain("Expected action", MselTable::expected),
                Said.plain("Objective", this::objectives),
                Said.plain("Status", MselTable::status),
                Said.plain("Notes", MselTable::notes));
    }

    private static Text event(InjectView inject) {
        return Text.strong(inject.name())
                .plus("\n")
                .plus(Text.code(inject.id()))
                .plus(inject.row()
                        .map(row -> "\n" + row.inject().kind().word().replace('-', ' '))
                        .orElse(""));
    }

    static String when(InjectView inject) {
        return inject.row()
                .map(row -> row.deferredTo().isPresent()
                        ? "deferred to " + Timetable.words(row.deferredTo().getAsInt())
                        : row.plan())
                .orElse("");
    }

    /** The text for all, and what some are told instead. */
    private static String told(InjectView inject) {
        return inject.text().strip()
                + inject.row().stream()
                        .flatMap(row -> row.texts().stream())
                        .map(told -> "\n" + told.actor() + ": " + told.text().strip())
                        .collect(Collectors.joining());
    }

    static String to(InjectView inject) {
        return inject.to().isEmpty() ? "everybody" : String.join(", ", inject.to());
    }

    static String expected(InjectView inject) {
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
    String objectives(InjectView inject) {
        var said = inject.row()
                .map(row -> row.inject().columns().objective())
                .filter(words -> !words.isBlank())
                .stream();
        var serving = view.evaluation().objectives().stream()
                .filter(objective -> objective.injects().stream().map(Serving::id).anyMatch(inject.id()::equals))
                .map(objective -> objective.name());
        return Stream.concat(said, serving).distinct().collect(Collectors.joining("; "));
    }

    static String status(InjectView inject) {
        var armed = inject.row().filter(InjectView.Row::armed).map(row -> "armed");
        return armed.or(() -> inject.row().map(row -> row.status().word()))
                        .orElse("")
                + (inject.released().isPresent() ? ", " + inject.actual() : "");
    }

    static String notes(InjectView inject) {
        return inject.row().map(row -> row.inject().columns().notes()).orElse("");
    }
}
