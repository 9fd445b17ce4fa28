package faultline.console.contract;

import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.event.Leaning;
import faultline.view.EvaluationView.HotWashLine;
import faultline.view.ExerciseView;

/** What players said in the hot wash, as data. */
public final class HotWashContracts {
    private static final Shape<HotWashLine> LINE = Shape.<HotWashLine>of("said", "What was said.")
            .with("leaning", oneOf(Leaning.values()), "Whether it speaks well of how people did.", HotWashLine::leaning)
            .unlessEmpty("from", "A cell or a person.", HotWashLine::from)
            .with("text", TEXT, "What they said.", HotWashLine::text);

    public static final Contract<ExerciseView> LIST = Contract.of(
            Contract.page(
                    Shape.<ExerciseView>of("hotwash-list", "What players said went well, and what could be better.")
                            .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                            .with("said", listOf(LINE), "What was said, in its order.", view -> view.evaluation()
                                    .hotWash())),
            "said");

    private HotWashContracts() {}
}
