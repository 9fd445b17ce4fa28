package faultline.report.pack;

import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The master scenario events list: all of it, and for each of several controllers what is theirs. */
record MselTable(ExerciseView view) {

    /** A column's title, and what stands in it. */
    private record Said(String title, Function<InjectWords, Text> cell) {
        static Said plain(String title, Function<InjectWords, String> words) {
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
        var rows = injects.stream().map(inject -> new InjectWords(view, inject)).toList();
        var used = columns().stream()
                .filter(said -> rows.stream()
                        .anyMatch(words -> !said.cell().apply(words).isEmpty()))
                .toList();
        return new Table(
                "",
                used.stream().map(said -> Column.text(said.title())).toList(),
                rows.stream()
                        .map(words -> new Row(
                                "",
                                used.stream()
                                        .map(said -> said.cell().apply(words))
                                        .toList()))
                        .toList());
    }

    private static List<Said> columns() {
        return List.of(
                new Said("Event", MselTable::event),
                Said.plain("When", InjectWords::when),
                Said.plain("Synopsis", words -> words.inject().synopsis()),
                Said.plain("Inject", InjectWords::told),
                Said.plain("From", words -> words.inject().from()),
                Said.plain("To", InjectWords::to),
                Said.plain("Method", words -> words.inject().method()),
                Said.plain("Controller", words -> words.inject().controller()),
                Said.plain("Expected action", InjectWords::expected),
                Said.plain("Objective", InjectWords::objectives),
                Said.plain("Status", words -> words.kind() + "\n" + words.status()),
                Said.plain("Notes", InjectWords::notes));
    }

    private static Text event(InjectWords words) {
        return Text.strong(words.inject().name())
                .plus("\n")
                .plus(Text.code(words.inject().id()));
    }
}
