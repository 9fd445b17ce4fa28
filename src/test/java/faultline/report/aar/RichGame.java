package faultline.report.aar;

import faultline.exercise.EvaluatedWorld;
import faultline.exercise.SmallGame;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Rating;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.ArgumentEvent.ArgumentDecided;
import faultline.exercise.event.ArgumentEvent.ArgumentOpened;
import faultline.exercise.event.ArgumentEvent.PointMade;
import faultline.exercise.event.Change;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Conclusion.Exposure;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.CorrectiveAction.Element;
import faultline.exercise.event.EvaluationEvent.ActionPlanned;
import faultline.exercise.event.EvaluationEvent.CapabilityRated;
import faultline.exercise.event.EvaluationEvent.DecisionTaken;
import faultline.exercise.event.EvaluationEvent.FeedbackGiven;
import faultline.exercise.event.EvaluationEvent.HotWashSaid;
import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.exercise.event.EvaluationEvent.TaskMarked;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationRevised;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Intervention.Add;
import faultline.exercise.event.Intervention.Amend;
import faultline.exercise.event.Intervention.Strike;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.MselEvent.ExpectedActionRecorded;
import faultline.exercise.event.NegotiationEvent.MessageSent;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.exercise.event.Point;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.RulingKey;
import faultline.exercise.event.RulingKeys;
import faultline.exercise.event.SeatingEvent.PersonAdded;
import faultline.exercise.event.Side;
import faultline.exercise.event.TaskMark;
import faultline.exercise.event.Verdict;
import faultline.exercise.event.Wave;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One turn of the small world with everything that a report can tell of: the white cell overrules the rules and takes some
 * of it back, people argue, promise and write, and evaluators write down how it went.
 */
final class RichGame {
    private static final Side MOSCOW = new Side.Cell("moscow");
    private static final Side WASHINGTON = new Side.Cell("washington");

    private RichGame() {}

    static AfterActionReport report() {
        return SmallReport.on(EvaluatedWorld.scenario(), events());
    }

    static List<Event> events() {
        var events = new ArrayList<>(SmallGame.proposed());
        events.addAll(List.of(
                new PersonAdded(new Participant("Cleo", Role.PLAYER, Optional.of("moscow"))),
                new MessageSent(OptionalInt.of(1), MOSCOW, List.of(WASHINGTON), "Shall we talk?"),
                new PromiseMade(new Promise(
                        "P1", OptionalInt.of(1), MOSCOW, WASHINGTON, "No threats", OptionalInt.of(2), true)),
                new ArgumentOpened(new Claim(
                        "G1.1",
                        1,
                        "Red closes the port",
                        "No ship leaves",
                        "red",
                        "M1.2",
                        "threaten",
                        List.of(),
                        ArgumentMethod.UMPIRED,
                        Optional.empty(),
                        Optional.empty())),
                new PointMade("G1.1", new Point(Point.Side.FOR, "moscow", "It is small", Point.Weight.STRONG)),
                new ArgumentDecided(
                        1, "G1.1", new Verdict(true, Verdict.Basis.UMPIRE, Optional.empty(), "Nobody doubts it")),
                new AdjudicationRevised(List.of(struck("R1.4")), SmallGame.adjudication()),
                new AdjudicationRevised(List.of(struck("R1.4"), struck("R1.1")), SmallGame.adjudication()),
                new AdjudicationRevised(List.of(struck("R1.4")), SmallGame.adjudication()),
                new AdjudicationRevised(List.of(struck("R1.4"), struck("R1.1")), SmallGame.adjudication()),
                new AdjudicationRevised(List.of(struck("R1.4"), amended(), added()), revised()),
                new Event.AdjudicationAccepted(1)));
        events.addAll(evaluated());
        return events;
    }

    private static List<Event> evaluated() {
        return List.of(
                new ExpectedActionRecorded("leak", true, "They denied it"),
                new ObservationMade("O1", 1, "They warned at once", Leaning.STRENGTH, "calm", "warn", "M1.2", ""),
                new ObservationMade("O2", 1, "Nobody asked 2 times", Leaning.IMPROVEMENT, "calm", "", "", "leak"),
                new ObservationMade("O3", 1, "A good pace", Leaning.NEITHER, "", "", "", ""),
                new TaskMarked("warn", TaskMark.PARTLY, "One was late"),
                new CapabilityRated("calm", "planning", Rating.P, "At first"),
                new CapabilityRated("calm", "planning", Rating.M, "They planned too late"),
                new DecisionTaken("D1", 1, "We wait", "Blue", List.of("Wait", "Go"), "Wait", "Time helps"),
                new Event.ExerciseClosed("Time is up"),
                new HotWashSaid(Leaning.STRENGTH, "moscow", "The pace"),
                new HotWashSaid(Leaning.IMPROVEMENT, "washington", "20 minutes are too few"),
                new FeedbackGiven(new Feedback(
                        "Ann", "", List.of(new Feedback.Score(Feedback.Statement.REALISM, 4)), "", "", "Thanks")),
                new ActionPlanned(
                        "A1",
                        new CorrectiveAction(
                                "planning",
                                "Too late",
                                "Plan earlier",
                                Optional.of(Element.TRAINING),
                                "Staff",
                                "Ann",
                                Optional.empty(),
                                Optional.of(LocalDate.of(2031, 3, 1)))));
    }

    private static Ruling model(String id) {
        return SmallGame.adjudication()
                .rulings()
                .filter(ruling -> ruling.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RulingKey key(String id) {
        return Objects.requireNonNull(
                RulingKeys.of(SmallGame.adjudication(), List.of()).get(id));
    }

    private static Overruled struck(String id) {
        return new Overruled(new Strike(key(id), "Green is asleep"), Optional.of(model(id)), Optional.of(id));
    }

    private static Overruled amended() {
        return new Overruled(
                new Amend(key("R1.1"), tension(7), "It was known before"),
                Optional.of(model("R1.1")),
                Optional.of("R1.1"));
    }

    private static Overruled added() {
        return new Overruled(new Add(0, tension(5), "A secret summit"), Optional.empty(), Optional.of("R1.7"));
    }

    private static LevelEffect tension(double amount) {
        return new LevelEffect(Key.of("tension"), Operation.ADD, amount);
    }

    private static Adjudication revised() {
        var first = SmallGame.adjudication().waves().get(0);
        var rulings = new ArrayList<>(first.rulings());
        rulings.set(0, rulings.get(0).amended(tension(7), "the rules said +10"));
        rulings.set(3, rulings.get(3).ending(Outcome.STRUCK, "Green is asleep"));
        rulings.add(Ruling.certain(0, new Cause.ByTurn(1), new Source.WhiteCell(), tension(5), "A secret summit")
                .named("R1.7"));
        rulings.add(Ruling.certain(
                        0, new Cause.ByMove("M1.1"), new Source.WhiteCell(), new Exposure("M1.1"), "A photograph")
                .named("R1.8"));
        var changes = new ArrayList<>(first.changes());
        changes.set(
                0, new Change(Key.of("tension"), new Value.Level(50), new Value.Level(62), List.of("R1.1", "R1.7")));
        return new Adjudication(1, List.of(new Wave(0, first.moves(), rulings, changes)));
    }
}
