package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.later;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.play.NearMisses;
import faultline.view.ExerciseView;
import faultline.view.NearMissWords;
import faultline.view.Why;
import java.util.List;
import java.util.Optional;

/** Explanations, as data. */
public final class WhyContracts {

    /**
     * @param near what nearly happened, if it is about that
     */
    public record Explained(Optional<NearMisses> near, List<Why> explanations) {

        /** Why something is as it is. */
        public static Explained of(Why why) {
            return new Explained(Optional.empty(), List.of(why));
        }

        /** Why something did not happen. */
        public static Explained of(NearMisses near, ExerciseView view) {
            var words = new NearMissWords(view);
            return new Explained(
                    Optional.of(near), near.found().stream().map(words::of).toList());
        }
    }

    private static final Shape<Why> EXPLANATION = explanation();

    public static final Contract<Shown<Explained>> WHY = Contract.of(
            Contract.page(Shape.<Shown<Explained>>of("why", "Why something is as it is, or what nearly happened.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .maybe(
                            "near",
                            INTEGER,
                            "The turn, if it is about what nearly happened in it.",
                            shown -> shown.what().near().map(NearMisses::turn))
                    .with(
                            "explanations",
                            listOf(EXPLANATION),
                            "One for what was asked about; of what nearly happened several, the nearest first.",
                            shown -> shown.what().explanations())),
            "explanations");

    private WhyContracts() {}

    private static Shape<Why> explanation() {
        return Shape.<Why>of("explanation", "One step of an explanation.")
                .with("headline", TEXT, "What happened, in one line.", Why::headline)
                .with("details", listOf(TEXT), "How that came about: rule, facts, odds and reason.", Why::details)
                .with(
                        "causes",
                        listOf(later("explanation", () -> EXPLANATION)),
                        "What it answers, down to the moves that people entered.",
                        Why::causes);
    }
}
