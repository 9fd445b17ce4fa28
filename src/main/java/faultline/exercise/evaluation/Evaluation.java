package faultline.exercise.evaluation;

import faultline.exercise.definition.Grown;
import faultline.exercise.definition.Ordered;
import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.EvaluationEvent;
import faultline.exercise.event.Feedback;
import java.util.List;
import java.util.Map;

/**
 * What evaluators have written of an exercise, as far as later entries depend on it.
 *
 * @param observed how many observations were made, withdrawn ones too
 * @param observations numbers of those that stand
 * @param decided how many decisions were taken
 * @param feedback every form that counts
 * @param actions the improvement plan, by number
 */
public record Evaluation(
        int observed,
        List<String> observations,
        int decided,
        List<Feedback> feedback,
        Map<String, CorrectiveAction> actions) {
    public static final Evaluation NONE = new Evaluation(0, List.of(), 0, List.of(), Map.of());

    public Evaluation {
        observations = Grown.copyOf(observations);
        feedback = Grown.copyOf(feedback);
        actions = Ordered.copyOf(actions);
    }

    public String nextObservation() {
        return "O" + (observed + 1);
    }

    public String nextDecision() {
        return "D" + (decided + 1);
    }

    public String nextAction() {
        return "A" + (actions.size() + 1);
    }

    /** The evaluation after one more entry. */
    public Evaluation evolve(EvaluationEvent event) {
        if (event instanceof EvaluationEvent.ObservationMade made) {
            return observing(observed + 1, Grown.copyOf(observations).then(made.observation()));
        }
        if (event instanceof EvaluationEvent.ObservationWithdrawn withdrawn) {
            return observing(
                    observed,
                    observations.stream()
                            .filter(one -> !one.equals(withdrawn.observation()))
                            .toList());
        }
        if (event instanceof EvaluationEvent.DecisionTaken) {
            return new Evaluation(observed, observations, decided + 1, feedback, actions);
        }
        if (event instanceof EvaluationEvent.FeedbackGiven given) {
            return new Evaluation(observed, observations, decided, with(given.feedback()), actions);
        }
        if (event instanceof EvaluationEvent.ActionPlanned planned) {
            return with(planned.action(), planned.plan());
        }
        return event instanceof EvaluationEvent.ActionChanged changed ? with(changed.action(), changed.plan()) : this;
    }

    /** The forms that count once this one has come: of one person, the latest does. */
    public List<Feedback> with(Feedback given) {
        boolean anew = !given.participant().isEmpty()
                && feedback.stream().anyMatch(form -> form.participant().equals(given.participant()));
        var others = anew
                ? feedback.stream()
                        .filter(form -> !form.participant().equals(given.participant()))
                        .toList()
                : feedback;
        return Grown.copyOf(others).then(given);
    }

    private Evaluation observing(int made, List<String> standing) {
        return new Evaluation(made, standing, decided, feedback, actions);
    }

    private Evaluation with(String action, CorrectiveAction plan) {
        return new Evaluation(observed, observations, decided, feedback, Ordered.with(actions, action, plan));
    }
}
