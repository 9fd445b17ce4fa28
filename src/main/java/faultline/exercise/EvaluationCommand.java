package faultline.exercise;

import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Leaning;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What somebody wants to write of an exercise: during play, and after it has been closed. */
public sealed interface EvaluationCommand extends Command {

    /**
     * Writes down what was observed.
     *
     * @param turn of which it is; if left out, that of the move, and otherwise the present one
     */
    record Observe(
            String text,
            Leaning leaning,
            OptionalInt turn,
            Optional<String> objective,
            Optional<String> task,
            Optional<String> move,
            Optional<String> inject)
            implements EvaluationCommand {}

    record WithdrawObservation(String observation) implements EvaluationCommand {}

    /**
     * Says what was seen of a critical task.
     *
     * @param mark as it is typed: done, partly, not-done or not-observed
     */
    record MarkTask(String task, String mark, String because) implements EvaluationCommand {}

    /**
     * Rates a core capability.
     *
     * @param objective may be left out where only one exercises the capability
     * @param rating as it is typed: P, S, M or U
     */
    record Rate(String capability, Optional<String> objective, String rating, String because)
            implements EvaluationCommand {}

    /** Notes what was said to a question. */
    record AnswerQuestion(String question, String by, String text) implements EvaluationCommand {}

    record TakeDecision(String text, String owner, List<String> options, String chosen, String rationale)
            implements EvaluationCommand {
        public TakeDecision {
            options = List.copyOf(options);
        }
    }

    /**
     * Says in the hot wash what went well, or what could be better.
     *
     * @param from a cell or a person; a cell that says it itself is named with it
     */
    record SayInHotWash(Leaning leaning, String from, String text) implements EvaluationCommand {}

    /** Takes feedback forms; those that are there already are left out. */
    record GiveFeedback(List<Feedback> forms) implements EvaluationCommand {
        public GiveFeedback {
            forms = List.copyOf(forms);
        }
    }

    record PlanAction(CorrectiveAction plan) implements EvaluationCommand {}

    /**
     * Changes what is to be done.
     *
     * @param plan what is empty in it stays as it is
     */
    record ChangeAction(String action, CorrectiveAction plan) implements EvaluationCommand {}
}
