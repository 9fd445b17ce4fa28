package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.MOMENT;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.InjectView.Change;
import faultline.view.InjectView.Row;
import faultline.view.InjectView.Told;
import java.util.List;

/** The master scenario events list, as data. */
public final class MselContracts {
    private static final Shape<Told> TOLD = Shape.<Told>of("told", "What a cell is told instead of the text for all.")
            .with("actor", TEXT, "The id of the actor whose cell it is.", Told::actor)
            .with("text", TEXT, "What it is told.", Told::text);

    private static final Shape<Change> CHANGE = Shape.<Change>of("change", "Something that was done about an inject.")
            .with("turn", INTEGER, "The turn in which it was done.", Change::turn)
            .with("at", MOMENT, "When that was.", Change::at)
            .with("by", TEXT, "Who did it.", Change::by)
            .with("what", TEXT, "What was done.", Change::what)
            .unlessEmpty("why", "Why.", Change::why);

    private static final Shape<InjectView> TIMED = Shape.<InjectView>of(
                    "inject", "When an inject is to come, and came.")
            .with("id", TEXT, "How commands name it.", InjectView::id)
            .maybe("planned", INTEGER, "The turn in which the calendar releases it.", inject -> inject.row()
                    .flatMap(row -> Whole.maybe(row.planned())))
            .maybe("deferredTo", INTEGER, "The turn in which it comes instead.", inject -> inject.row()
                    .flatMap(row -> Whole.maybe(row.deferredTo())))
            .with("releases", listOf(INTEGER), "The turns in which it came.", MselContracts::releases)
            .maybe("status", InjectShapes.STATUS, "How far it has come.", inject -> inject.row()
                    .map(row -> row.status().word()));

    public static final Contract<ExerciseView> LIST = Contract.of(
            BoardContracts.standing(Shape.<ExerciseView>of("msel-list", "All injects that the seat may know."))
                    .with(
                            "injects",
                            listOf(InjectShapes.INJECT),
                            "The injects, in the scenario's order.",
                            ExerciseView::injects),
            "injects");

    public static final Contract<Shown<InjectView>> SHOW =
            Contract.of(Contract.page(Shape.<Shown<InjectView>>of("msel-show", "All that there is of an inject.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .with("inject", InjectShapes.INJECT, "The inject.", Shown::what)
                    .with("texts", listOf(TOLD), "What others are told than the text for all.", shown -> shown.what()
                            .row()
                            .map(Row::texts)
                            .orElse(List.of()))
                    .with("does", listOf(TEXT), "What it does by itself, an effect each.", shown -> shown.what()
                            .row()
                            .map(Row::does)
                            .orElse(List.of()))
                    .with("history", listOf(CHANGE), "What has been done about it.", shown -> shown.what()
                            .row()
                            .map(Row::history)
                            .orElse(List.of()))));

    public static final Contract<ExerciseView> TIMELINE = Contract.of(
            BoardContracts.standing(Shape.<ExerciseView>of("msel-timeline", "When injects are to come, and came."))
                    .with("injects", listOf(TIMED), "The injects, in the scenario's order.", ExerciseView::injects),
            "injects");

    private MselContracts() {}

    private static List<Number> releases(InjectView inject) {
        return inject.row()
                .map(row -> Whole.all(row.releases()))
                .orElseGet(() -> Whole.maybe(inject.released()).stream().toList());
    }
}
