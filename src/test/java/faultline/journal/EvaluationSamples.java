package faultline.journal;

import faultline.exercise.definition.Rating;
import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.CorrectiveAction.Element;
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
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Feedback.Score;
import faultline.exercise.event.Feedback.Statement;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.TaskMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One event of each kind that evaluators, the facilitator and the players write. */
final class EvaluationSamples {
    private EvaluationSamples() {}

    static List<EvaluationEvent> all() {
        return List.of(
                new ObservationMade(
                        "O1", 3, "Kyiv asked „who else?“", Leaning.STRENGTH, "see", "name-it", "M3.1", "leak-2"),
                new ObservationMade("O2", 0, "Late", Leaning.NEITHER, "", "", "", ""),
                new ObservationWithdrawn("O2"),
                new TaskMarked("name-it", TaskMark.NOT_OBSERVED, "the cell left the room"),
                new CapabilityRated("see", "information-sharing", Rating.S, "One ally was told late"),
                new QuestionAnswered("who-gains", 3, "Ann", "Nobody, said Moscow"),
                new DecisionTaken("D1", 3, "Publish", "kyiv", List.of("Publish", "Wait"), "Publish", "It leaks anyway"),
                new HotWashSaid(Leaning.IMPROVEMENT, "kyiv: Bo", "More time"),
                new FeedbackGiven(new Feedback(
                        "Ann",
                        "kyiv",
                        List.of(new Score(Statement.STRUCTURE, 5), new Score(Statement.RIGHT_PEOPLE, 1)),
                        "Pace",
                        "",
                        "Thanks")),
                new ActionPlanned("A1", action(Optional.of(LocalDate.of(2031, 1, 31)))),
                new ActionChanged("A1", action(Optional.empty())));
    }

    private static CorrectiveAction action(Optional<LocalDate> due) {
        return new CorrectiveAction(
                "information-sharing",
                "Nobody knew whom to call",
                "Write a call list",
                Optional.of(Element.PLANNING),
                "Staff",
                "Ann",
                Optional.empty(),
                due);
    }
}
