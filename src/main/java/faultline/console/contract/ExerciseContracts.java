package faultline.console.contract;

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

    private ExerciseContracts() {}

    /** Nothing is known of one that is damaged. */
    private static Optional<ExerciseLine.Whole> whole(ExerciseLine line) {
        return line instanceof ExerciseLine.Whole known ? Optional.of(known) : Optional.empty();
    }
}
