package faultline.exercise.event;

import faultline.exercise.definition.Rating;
import java.util.List;

/** What evaluators, the facilitator and the players write of an exercise. Nothing in play changes by it. */
public sealed interface EvaluationEvent extends Event {

    /**
     * Something was observed.
     *
     * @param observation its number, "O3"
     * @param turn of which it is; 0 before the first one, and in a turn zero
     * @param objective id of the one that it is about; empty if about none
     * @param task id of the critical task that it is about; empty if about none
     * @param move number of the move that it is about; empty if about none
     * @param inject id of the inject that it is about; empty if about none
     */
    record ObservationMade(
            String observation,
            int turn,
            String text,
            Leaning leaning,
            String objective,
            String task,
            String move,
            String inject)
            implements EvaluationEvent {}

    /** An observation was a mistake. */
    record ObservationWithdrawn(String observation) implements EvaluationEvent {}

    /**
     * A critical task was judged; a later judgement takes the place of this one.
     *
     * @param because may be empty
     */
    record TaskMarked(String task, TaskMark mark, String because) implements EvaluationEvent {}

    /** A person rated how a core capability was performed towards an objective; a later rating takes its place. */
    record CapabilityRated(String objective, String capability, Rating rating, String because)
            implements EvaluationEvent {}

    /**
     * Somebody said something to a question.
     *
     * @param turn in which it was said
     * @param by who said it; may be empty
     */
    record QuestionAnswered(String question, int turn, String by, String text) implements EvaluationEvent {}

    /**
     * The room, or a cell, came to a decision.
     *
     * @param decision its number, "D2"
     * @param owner who sees to it
     * @param options between which it was taken; may be none
     */
    record DecisionTaken(
            String decision, int turn, String text, String owner, List<String> options, String chosen, String rationale)
            implements EvaluationEvent {
        public DecisionTaken {
            options = List.copyOf(options);
        }
    }

    /**
     * Players said in the hot wash what went well, or what could be better.
     *
     * @param from a cell or a person; may be empty
     */
    record HotWashSaid(Leaning leaning, String from, String text) implements EvaluationEvent {}

    /** A participant filled in the feedback form; of one who has a name, it takes the place of an earlier one. */
    record FeedbackGiven(Feedback feedback) implements EvaluationEvent {}

    /**
     * Something is to be done about what was learnt.
     *
     * @param action its number, "A2"
     */
    record ActionPlanned(String action, CorrectiveAction plan) implements EvaluationEvent {}

    /** What is to be done is now this. */
    record ActionChanged(String action, CorrectiveAction plan) implements EvaluationEvent {}
}
