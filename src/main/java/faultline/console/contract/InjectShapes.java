package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Shape;
import faultline.console.output.Value;
import faultline.exercise.definition.Inject.Columns;
import faultline.exercise.definition.InjectKind;
import faultline.exercise.definition.InjectStatus;
import faultline.view.InjectView;
import faultline.view.InjectView.Expected;
import faultline.view.InjectView.Row;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Injects, as data: all but what players are told is the white cell's. */
final class InjectShapes {
    static final Value<String> STATUS =
            oneOf(Stream.of(InjectStatus.values()).map(InjectStatus::word).toList());

    private static final Value<String> KIND =
            oneOf(Stream.of(InjectKind.values()).map(InjectKind::word).toList());

    private static final Value<String> SEEN =
            oneOf(Stream.of(Expected.values()).map(InjectShapes::id).toList());

    static final Shape<InjectView> INJECT = Shape.<InjectView>of("inject", "An inject.")
            .with("id", TEXT, "How commands name it.", InjectView::id)
            .with("name", TEXT, "What people read for it.", InjectView::name)
            .with("text", TEXT, "What the seat is told.", InjectView::text)
            .unlessEmpty("from", "From whom it comes.", InjectView::from)
            .with("to", listOf(TEXT), "The names of the actors that it goes to; none means everybody.", InjectView::to)
            .unlessEmpty("method", "How it comes.", InjectView::method)
            .maybe("released", INTEGER, "The turn in which it was released.", inject -> Whole.maybe(inject.released()))
            .maybe("kind", KIND, "What kind of row of the list it is.", row(row -> row.inject()
                    .kind()
                    .word()))
            .maybe("status", STATUS, "How far it has come.", row(row -> row.status()
                    .word()))
            .maybe("armed", FLAG, "Whether it is for a contingency that can come now.", row(Row::armed))
            .maybe("written", FLAG, "Whether it was added in play.", row(Row::written))
            .maybe("plan", TEXT, "When it is to come, in words.", row(Row::plan))
            .maybe("planned", INTEGER, "The turn in which the calendar releases it.", inject -> inject.row()
                    .flatMap(row -> Whole.maybe(row.planned())))
            .maybe("deferredTo", INTEGER, "The turn in which it comes instead.", inject -> inject.row()
                    .flatMap(row -> Whole.maybe(row.deferredTo())))
            .maybe("due", INTEGER, "The last turn in which what is expected is in time.", inject -> inject.row()
                    .flatMap(Row::due))
            .maybe("seen", SEEN, "What is known of the expected action.", row(row -> id(row.expected())))
            .maybe("synopsis", TEXT, "What it is about, for the white cell.", column(Columns::synopsis))
            .maybe("controller", TEXT, "Who brings it in.", column(Columns::controller))
            .maybe("expectedAction", TEXT, "What the players are expected to do.", column(Columns::expectedAction))
            .maybe("objective", TEXT, "The objective that it serves.", column(Columns::objective))
            .maybe("notes", TEXT, "The author's notes.", column(Columns::notes));

    private InjectShapes() {}

    private static <V> Function<InjectView, Optional<? extends V>> row(Function<Row, V> reading) {
        return inject -> inject.row().map(reading);
    }

    /** A text of the row; nothing where it is empty. */
    private static Function<InjectView, Optional<? extends String>> column(Function<Columns, String> reading) {
        return inject ->
                inject.row().map(row -> reading.apply(row.inject().columns())).filter(text -> !text.isBlank());
    }

    private static String id(Expected expected) {
        return expected.name().toLowerCase(Locale.ROOT);
    }
}
