package faultline.view;

import faultline.exercise.definition.Objective;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.EvaluationEvent;
import faultline.exercise.event.EvaluationEvent.ActionChanged;
import faultline.exercise.event.EvaluationEvent.ActionPlanned;
import faultline.exercise.event.EvaluationEvent.CapabilityRated;
import faultline.exercise.event.EvaluationEvent.DecisionTaken;
import faultline.exercise.event.EvaluationEvent.FeedbackGiven;
import faultline.exercise.event.EvaluationEvent.HotWashSaid;
import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.exercise.event.EvaluationEvent.ObservationWithdrawn;
import faultline.exercise.event.EvaluationEvent.QuestionAnswered;
import faultline.exercise.event.EvaluationEvent.TaskMarked;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was written of an exercise, in words for the log. */
record EvaluationWords(Scenario scenario) {

    String of(EvaluationEvent event) {
        if (event instanceof ObservationMade made) {
            return "Observation " + made.observation() + about(made) + ", "
                    + made.leaning().words() + ": " + made.text();
        }
        if (event instanceof ObservationWithdrawn withdrawn) {
            return "Observation " + withdrawn.observation() + " is taken back";
        }
        if (event instanceof TaskMarked marked) {
            return "Task (" + marked.task() + ") is marked: " + marked.mark().words() + because(marked.because());
        }
        if (event instanceof CapabilityRated rated) {
            return "Rated " + rated.rating() + ": " + capability(rated.capability()) + ", for "
                    + objective(rated.objective()) + because(rated.because());
        }
        if (event instanceof QuestionAnswered answered) {
            return "To the question (" + answered.question() + ")"
                    + (answered.by().isEmpty() ? "" : ", " + answered.by()) + ": " + answered.text();
        }
        if (event instanceof DecisionTaken taken) {
            return "Decision " + taken.decision() + from(taken.owner()) + ": " + taken.text();
        }
        return afterPlay(event);
    }

    private String afterPlay(EvaluationEvent event) {
        if (event instanceof HotWashSaid said) {
            return "Hot wash" + from(said.from()) + ", " + said.leaning().words() + ": " + said.text();
        }
        if (event instanceof FeedbackGiven given) {
            return "Feedback form" + from(given.feedback().participant());
        }
        if (event instanceof ActionPlanned planned) {
            return "Action " + planned.action() + from(planned.plan().owner()) + ": "
                    + planned.plan().text();
        }
        var changed = (ActionChanged) event;
        return "Action " + changed.action() + " is now" + from(changed.plan().owner()) + ": "
                + changed.plan().text();
    }

    private static String about(ObservationMade made) {
        var subject = made.task().isEmpty() ? made.objective() : made.task();
        var subjects = Stream.of(subject, made.move(), made.inject())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        return subjects.isEmpty() ? "" : " (" + subjects + ")";
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : ", because " + reason;
    }

    private static String from(String whom) {
        return whom.isEmpty() ? "" : " of " + whom;
    }

    /** What was rated under another text of the scenario can have no name any more. */
    private String capability(String id) {
        return scenario.purposes().nameOf(id).orElse(id);
    }

    private String objective(String id) {
        return Optional.ofNullable(scenario.purposes().objectives().get(id))
                .map(Objective::name)
                .orElse(id);
    }
}
