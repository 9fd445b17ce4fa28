package faultline.exercise.evaluation;

/** What evaluators have written of an exercise, and what is to be learnt from it. */
public record Evaluation() {
    public static final Evaluation NONE = new Evaluation();
}
