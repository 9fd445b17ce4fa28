package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.console.output.Value;
import faultline.view.ExerciseView;
import faultline.view.PromiseView;
import faultline.view.PromiseView.State;
import faultline.view.Talks;
import faultline.view.Talks.Count;

/** What was promised, as data. */
public final class PromiseContracts {
    private static final Value<String> STATE =
            oneOf(Talks.states().stream().map(State::words).toList());

    static final Shape<PromiseView> PROMISE = Shape.<PromiseView>of("promise", "A promise.")
            .with("id", TEXT, "How commands name it.", PromiseView::id)
            .with("made", TEXT, "When it was made, in words.", PromiseView::turn)
            .with("from", TEXT, "Who made it.", PromiseView::from)
            .with("to", TEXT, "To whom.", PromiseView::to)
            .with("text", TEXT, "What is promised.", PromiseView::text)
            .unlessEmpty("by", "When it must have been kept, in words.", PromiseView::by)
            .with("announced", FLAG, "Whether everybody knows of it.", PromiseView::announced)
            .with("state", STATE, "How it stands.", promise -> promise.state().words())
            .unlessEmpty("reason", "Why it counts as kept or broken.", PromiseView::reason)
            .with("opinions", listOf(TEXT), "What its sides say of it.", PromiseView::opinions);

    private static final Shape<Count> COUNT = Shape.<Count>of("count", "How a side's promises stand.")
            .with("side", TEXT, "Who made them.", Count::side)
            .with("made", INTEGER, "How many it has made.", Count::made)
            .with("kept", INTEGER, "How many of these are kept.", count -> count.of(State.KEPT))
            .with("broken", INTEGER, "How many are broken.", count -> count.of(State.BROKEN))
            .with("overdue", INTEGER, "How many are overdue.", count -> count.of(State.OVERDUE))
            .with("due", INTEGER, "How many are due this turn.", count -> count.of(State.DUE))
            .with("open", INTEGER, "How many are open.", count -> count.of(State.OPEN));

    public static final Contract<ExerciseView> LEDGER = Contract.of(
            Contract.page(Shape.<ExerciseView>of("ledger", "Who promised what to whom, as far as the seat may know.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with(
                            "promises",
                            listOf(PROMISE),
                            "The promises, in the order in which they were made.",
                            view -> view.talks().promises())
                    .with("counts", listOf(COUNT), "Whoever has promised something.", view -> view.talks()
                            .counts())),
            "promises");

    private PromiseContracts() {}
}
