package faultline.console.contract;

import static faultline.console.output.Value.DATE;
import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.console.output.Value;
import faultline.exercise.turn.Phase;
import faultline.play.ExerciseLine;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Seated;
import faultline.view.TurnView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Exercises as a whole, as data. */
public final class ExerciseContracts {
    static final Value<String> PHASE =
            oneOf(Arrays.stream(Phase.values()).map(Phase::words).toList());

    private static final Shape<ExerciseLine> LINE = Shape.<ExerciseLine>of("exercise", "An exercise.")
            .with("name", TEXT, "The exercise's name.", ExerciseLine::name)
            .with("open", FLAG, "Whether commands that name no exercise mean this one.", ExerciseLine::open)
            .maybe("scenario", TEXT, "The id of its scenario.", line -> whole(line)
                    .map(ExerciseLine.Whole::scenario))
            .maybe("variant", TEXT, "Which of the scenario's variants is played.", line -> whole(line)
                    .map(ExerciseLine.Whole::variant)
                    .filter(variant -> !variant.isEmpty()))
            .maybe("turn", INTEGER, "The turn that is played, or was last.", line -> whole(line)
                    .map(ExerciseLine.Whole::turn))
            .maybe("phase", PHASE, "Where it stands in its round of play.", line -> whole(line)
                    .map(known -> known.phase().words()))
            .maybe("forkOf", TEXT, "The exercise that it was forked from.", line -> whole(line)
                    .flatMap(ExerciseLine.Whole::forkOf))
            .maybe(
                    "damage",
                    TEXT,
                    "What is wrong with what is stored of it.",
                    line -> line instanceof ExerciseLine.Damaged damaged
                            ? Optional.of(damaged.damage())
                            : Optional.empty());

    public static final Contract<List<ExerciseLine>> LIST = Contract.of(
            Shape.<List<ExerciseLine>>of("exercise-list", "All exercises.")
                    .with("exercises", listOf(LINE), "The exercises.", lines -> lines),
            "exercises");

    public static final Contract<ReadBriefing> BRIEFING =
            Contract.of(Contract.page(Shape.<ReadBriefing>of("briefing", "A briefing.")
                    .with("of", TEXT, "Whose it is: facilitator, or the id of an actor.", read -> read.briefing()
                            .of())
                    .with("name", TEXT, "What people read for that.", read -> read.briefing()
                            .name())
                    .with("markdown", TEXT, "The text.", read -> read.briefing().markdown())));

    private static final Shape<Seated> ACTOR = Shape.<Seated>of("actor", "An actor.")
            .with("id", TEXT, "How commands name it.", Seated::actor)
            .with("name", TEXT, "What people read.", Seated::name)
            .maybe("cell", TEXT, "The cell that plays it; rules move it if left out.", Seated::cell);

    public static final Contract<ExerciseView> STATUS = Contract.of(Contract.page(Shape.<ExerciseView>of(
                    "exercise-status", "How the open exercise stands.")
            .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
            .with("scenario", TEXT, "The id of its scenario.", ExerciseView::scenario)
            .with("title", TEXT, "The scenario's title.", view -> view.overview()
                    .title())
            .maybe("variant", TEXT, "Which of the scenario's variants is played.", view -> view.variant()
                    .map(ExerciseView.VariantView::id))
            .with("seat", TEXT, "From which seat it is seen.", view -> view.seat()
                    .toString())
            .with("turn", INTEGER, "The turn that is played, or was last.", ExerciseView::turn)
            .with("turns", INTEGER, "How many turns the scenario has.", ExerciseView::turns)
            .with("date", DATE, "The scenario date.", ExerciseView::date)
            .with("phase", PHASE, "Where it stands in its round of play.", view -> view.phase()
                    .words())
            .with("practice", FLAG, "Whether a turn zero is played, that does not count.", view -> view.thisTurn()
                    .filter(TurnView::practice)
                    .isPresent())
            .with("actors", listOf(ACTOR), "Who plays whom.", ExerciseView::seating)));

    private ExerciseContracts() {}

    /** Nothing is known of one that is damaged. */
    private static Optional<ExerciseLine.Whole> whole(ExerciseLine line) {
        return line instanceof ExerciseLine.Whole known ? Optional.of(known) : Optional.empty();
    }
}
