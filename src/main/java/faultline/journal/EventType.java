package faultline.journal;

import faultline.exercise.event.ArgumentEvent.ArgumentDecided;
import faultline.exercise.event.ArgumentEvent.ArgumentDropped;
import faultline.exercise.event.ArgumentEvent.ArgumentOpened;
import faultline.exercise.event.ArgumentEvent.ArgumentRevealed;
import faultline.exercise.event.ArgumentEvent.ArgumentTriggered;
import faultline.exercise.event.ArgumentEvent.ConditionLifted;
import faultline.exercise.event.ArgumentEvent.ConditionPlaced;
import faultline.exercise.event.ArgumentEvent.EstimateGiven;
import faultline.exercise.event.ArgumentEvent.EstimatesShown;
import faultline.exercise.event.ArgumentEvent.PointMade;
import faultline.exercise.event.ArgumentEvent.PointWeighed;
import faultline.exercise.event.ArgumentEvent.VoteCast;
import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.EvaluationEvent;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.ActorAutomated;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.AdjudicationRevised;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.Event.ExerciseClosed;
import faultline.exercise.event.Event.ExerciseCreated;
import faultline.exercise.event.Event.ExerciseForked;
import faultline.exercise.event.Event.ExerciseImported;
import faultline.exercise.event.Event.ImpulseBegan;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Event.MoveWithdrawn;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Event.TurnEnded;
import faultline.exercise.event.Event.Undone;
import faultline.exercise.event.MoveEvent;
import faultline.exercise.event.MselEvent.ExpectedActionRecorded;
import faultline.exercise.event.MselEvent.InjectAdded;
import faultline.exercise.event.MselEvent.InjectArmed;
import faultline.exercise.event.MselEvent.InjectChanged;
import faultline.exercise.event.MselEvent.InjectStatusChanged;
import faultline.exercise.event.NegotiationEvent.MessageSent;
import faultline.exercise.event.NegotiationEvent.PromiseClaimed;
import faultline.exercise.event.NegotiationEvent.PromiseJudged;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.event.SeatingEvent.ActorGiven;
import faultline.exercise.event.SeatingEvent.CellCreated;
import faultline.exercise.event.SeatingEvent.CellMerged;
import faultline.exercise.event.SeatingEvent.CellRenamed;
import faultline.exercise.event.SeatingEvent.PersonAdded;
import faultline.exercise.event.SeatingEvent.PersonMoved;
import faultline.exercise.event.SeatingEvent.PersonRemoved;
import faultline.exercise.event.SeatingEvent.TakenOver;
import java.util.List;
import java.util.Optional;

/**
 * The name and version under which a kind of event is stored. They never change; what an event carries can change only
 * under a new version, and the old one stays readable.
 *
 * @param body what is stored of it: the event itself, or what one carried under an older version
 */
record EventType(String name, int version, Class<?> body) {

    private static final List<EventType> ALL = List.of(
            new EventType("exercise-created", 1, OldBody.ExerciseCreated1.class),
            new EventType("exercise-created", 2, ExerciseCreated.class),
            new EventType("cell-assigned", 1, CellAssigned.class),
            new EventType("actor-automated", 1, ActorAutomated.class),
            new EventType("turn-began", 1, TurnBegan.class),
            new EventType("inject-released", 1, OldBody.InjectReleased1.class),
            new EventType("inject-released", 2, InjectReleased.class),
            new EventType("move-submitted", 1, MoveSubmitted.class),
            new EventType("move-withdrawn", 1, MoveWithdrawn.class),
            new EventType("adjudication-proposed", 1, AdjudicationProposed.class),
            new EventType("adjudication-accepted", 1, AdjudicationAccepted.class),
            new EventType("exercise-closed", 1, ExerciseClosed.class),
            new EventType("adjudication-revised", 1, AdjudicationRevised.class),
            new EventType("impulse-began", 1, ImpulseBegan.class),
            new EventType("turn-ended", 1, TurnEnded.class),
            new EventType("undone", 1, Undone.class),
            new EventType("exercise-forked", 1, ExerciseForked.class),
            new EventType("exercise-imported", 1, ExerciseImported.class),
            new EventType("cell-created", 1, CellCreated.class),
            new EventType("cell-renamed", 1, CellRenamed.class),
            new EventType("cell-merged", 1, CellMerged.class),
            new EventType("actor-given", 1, ActorGiven.class),
            new EventType("person-added", 1, PersonAdded.class),
            new EventType("person-moved", 1, PersonMoved.class),
            new EventType("person-removed", 1, PersonRemoved.class),
            new EventType("taken-over", 1, TakenOver.class),
            new EventType("argument-opened", 1, ArgumentOpened.class),
            new EventType("point-made", 1, PointMade.class),
            new EventType("point-weighed", 1, PointWeighed.class),
            new EventType("estimate-given", 1, EstimateGiven.class),
            new EventType("estimates-shown", 1, EstimatesShown.class),
            new EventType("vote-cast", 1, VoteCast.class),
            new EventType("argument-triggered", 1, ArgumentTriggered.class),
            new EventType("argument-revealed", 1, ArgumentRevealed.class),
            new EventType("argument-decided", 1, ArgumentDecided.class),
            new EventType("argument-dropped", 1, ArgumentDropped.class),
            new EventType("condition-placed", 1, ConditionPlaced.class),
            new EventType("condition-lifted", 1, ConditionLifted.class),
            new EventType("draft-written", 1, MoveEvent.DraftWritten.class),
            new EventType("draft-discarded", 1, MoveEvent.DraftDiscarded.class),
            new EventType("draft-entered", 1, MoveEvent.DraftEntered.class),
            new EventType("moves-ordered", 1, MoveEvent.MovesOrdered.class),
            new EventType("observation-made", 1, EvaluationEvent.ObservationMade.class),
            new EventType("observation-withdrawn", 1, EvaluationEvent.ObservationWithdrawn.class),
            new EventType("task-marked", 1, EvaluationEvent.TaskMarked.class),
            new EventType("capability-rated", 1, EvaluationEvent.CapabilityRated.class),
            new EventType("question-answered", 1, EvaluationEvent.QuestionAnswered.class),
            new EventType("decision-taken", 1, EvaluationEvent.DecisionTaken.class),
            new EventType("hot-wash-said", 1, EvaluationEvent.HotWashSaid.class),
            new EventType("feedback-given", 1, EvaluationEvent.FeedbackGiven.class),
            new EventType("action-planned", 1, EvaluationEvent.ActionPlanned.class),
            new EventType("action-changed", 1, EvaluationEvent.ActionChanged.class),
            new EventType("message-sent", 1, MessageSent.class),
            new EventType("promise-made", 1, PromiseMade.class),
            new EventType("promise-claimed", 1, PromiseClaimed.class),
            new EventType("promise-judged", 1, PromiseJudged.class),
            new EventType("timer-started", 1, ClockEvent.TimerStarted.class),
            new EventType("timer-extended", 1, ClockEvent.TimerExtended.class),
            new EventType("timer-paused", 1, ClockEvent.TimerPaused.class),
            new EventType("timer-resumed", 1, ClockEvent.TimerResumed.class),
            new EventType("timer-stopped", 1, ClockEvent.TimerStopped.class),
            new EventType("timer-warned", 1, ClockEvent.TimerWarned.class),
            new EventType("inject-added", 1, InjectAdded.class),
            new EventType("inject-changed", 1, InjectChanged.class),
            new EventType("inject-status-changed", 1, InjectStatusChanged.class),
            new EventType("expected-action-recorded", 1, ExpectedActionRecorded.class),
            new EventType("inject-armed", 1, InjectArmed.class));

    /** Under which type an event is written. */
    static EventType of(Event event) {
        return ALL.stream()
                .filter(type -> type.body == event.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No stored name was given to " + event.getClass() + "."));
    }

    /** The type that was written so; empty if this program does not know it. */
    static Optional<EventType> named(String name, int version) {
        return ALL.stream()
                .filter(type -> type.name.equals(name) && type.version == version)
                .findFirst();
    }
}
