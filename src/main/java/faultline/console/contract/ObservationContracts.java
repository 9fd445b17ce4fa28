package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.console.output.Value;
import faultline.exercise.event.Leaning;
import faultline.view.EvaluationView.ObservationView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was observed, as data. */
public final class ObservationContracts {
    private static final Value<String> LEANING =
            oneOf(Stream.of(Leaning.values()).map(ObservationContracts::id).toList());

    private static final Shape<ObservationView> OBSERVATION = Shape.<ObservationView>of(
                    "observation", "Something seen.")
            .with("id", TEXT, "How commands name it.", ObservationView::id)
            .with("line", INTEGER, "The line of the log.", ObservationView::line)
            .with("turn", INTEGER, "The turn of which it is; 0 before the first.", ObservationView::turn)
            .with("by", TEXT, "Who saw it.", ObservationView::by)
            .with("leaning", LEANING, "Whether it speaks well of how people did.", one -> id(one.leaning()))
            .with("text", TEXT, "What was seen.", ObservationView::text)
            .unlessEmpty("objective", "The id of the objective that it is about.", ObservationView::objective)
            .unlessEmpty("task", "The id of the task that it is about.", ObservationView::task)
            .with(
                    "about",
                    listOf(TEXT),
                    "The task, move and inject that it is about, in words.",
                    ObservationView::about);

    public static final Contract<Shown<List<ObservationView>>> LIST = Contract.of(
            Contract.page(Shape.<Shown<List<ObservationView>>>of("observation-list", "What was observed.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .with("observations", listOf(OBSERVATION), "What was asked for of it.", Shown::what)),
            "observations");

    private ObservationContracts() {}

    private static String id(Leaning leaning) {
        return leaning.name().toLowerCase(Locale.ROOT);
    }
}
