package faultline.exercise;

import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Point;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What somebody wants to do with an argument, or with what stands for or against arguments. */
public sealed interface ArgumentCommand extends Command {

    /**
     * Puts something to argument.
     *
     * @param action what is done; may be empty where a move says it
     * @param actor the move's own if left out
     * @param move id of a move that is entered and not answered yet
     * @param method the scenario's usual one if left out
     * @param project id of the big project that it is a step of: the scenario's, one of an earlier argument, or a new one
     * @param needs how many successes a new project needs; 3 if left out
     */
    record Open(
            String action,
            String result,
            Optional<String> actor,
            Optional<String> move,
            List<String> tags,
            Optional<ArgumentMethod> method,
            Optional<String> project,
            OptionalInt needs,
            Optional<Claim.Secret> secret)
            implements ArgumentCommand {
        public Open {
            tags = List.copyOf(tags);
        }
    }

    /**
     * Gives a reason.
     *
     * @param by who gives it, where that is not plain from the seat
     */
    record Give(String argument, Point.Side side, Optional<String> by, String text, Point.Weight weight)
            implements ArgumentCommand {}

    /** Lets a reason count otherwise. */
    record Weigh(String argument, int number, Point.Weight weight) implements ArgumentCommand {}

    record Estimate(String argument, Optional<String> by, int percent) implements ArgumentCommand {}

    record ShowEstimates(String argument) implements ArgumentCommand {}

    record Vote(String argument, Optional<String> by, boolean inFavour) implements ArgumentCommand {}

    /**
     * Lets dice decide.
     *
     * @param dice what they show: two of 1 to 6, the red one first, or one of 1 to 100
     */
    record Roll(String argument, List<Integer> dice, boolean byHand) implements ArgumentCommand {
        public Roll {
            dice = List.copyOf(dice);
        }
    }

    /**
     * Says what comes of it without dice.
     *
     * @param succeeds may be left out after a vote that is not tied
     * @param unopposed whether it happens because nobody speaks against it, or a reason for it is compelling
     */
    record Decide(String argument, Optional<Boolean> succeeds, boolean unopposed, String reason)
            implements ArgumentCommand {}

    /** Lets a secret argument's time come. */
    record Trigger(String argument, String because) implements ArgumentCommand {}

    /** Lets everybody know of a secret argument. */
    record Reveal(String argument) implements ArgumentCommand {}

    record Drop(String argument, String reason) implements ArgumentCommand {}

    /**
     * @param argument that brings it about; empty if none does
     */
    record PlaceCondition(StandingCondition condition, String argument) implements ArgumentCommand {}

    /**
     * @param argument that removes it; empty if none does
     */
    record LiftCondition(String condition, String argument, String reason) implements ArgumentCommand {}
}
