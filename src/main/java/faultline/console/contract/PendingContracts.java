package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.view.ExerciseView;
import faultline.view.UnderwayView;

/** What is open, as data. */
public final class PendingContracts {
    private static final Shape<UnderwayView> EFFECT = Shape.<UnderwayView>of("effect", "What later turns bring.")
            .maybe("ruling", TEXT, "The number of the ruling that began it.", UnderwayView::ruling)
            .with("says", TEXT, "What it does.", UnderwayView::says)
            .with("origin", TEXT, "The move or inject that began it.", UnderwayView::origin)
            .with("since", INTEGER, "The turn in which it began.", UnderwayView::since)
            .with("next", INTEGER, "The next turn that brings it; may lie beyond the last.", UnderwayView::next)
            .with("once", FLAG, "Whether no other turn brings it.", UnderwayView::once)
            .maybe("until", INTEGER, "The last turn that brings it.", effect -> Whole.maybe(effect.until()))
            .maybe("lifted", TEXT, "What lifts it, in words.", UnderwayView::lifted);

    public static final Contract<ExerciseView> PENDING = Contract.of(
            BoardContracts.standing(Shape.<ExerciseView>of("pending", "What is open, as far as the seat may know."))
                    .with("effects", listOf(EFFECT), "The effects that later turns bring.", ExerciseView::underway)
                    .with(
                            "promises",
                            listOf(PromiseContracts.PROMISE),
                            "The promises whose turn is over and of which nothing has been said.",
                            view -> view.talks().due())
                    .with(
                            "unanswered",
                            listOf(MoveShapes.MOVE),
                            "The moves in free words that no ruling answers.",
                            view -> MoveShapes.all(view, view.unanswered())),
            "effects");

    private PendingContracts() {}
}
