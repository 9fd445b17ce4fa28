package faultline.journal;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Value.Level;
import faultline.exercise.definition.Value.Stage;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.InjectReleased.How;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Fact;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Roll;
import faultline.exercise.event.Ruling.Seen;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.RulingKey;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent;
import faultline.exercise.event.Stamp;
import faultline.exercise.event.Wave;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of each kind, as an exercise brings them about; together they hold every kind of what events carry. */
final class EventSamples {
    private static final Key RELATIONSHIP = Key.of("trump-musk-relationship");
    private static final Key LEVERAGE = Key.of("leverage", "russia");
    private static final Key TRUST = Key.of("trust", "russia", "musk");
    private static final Key CHANNEL = Key.of("riyadh-channel");

    private static final Source RULE = new Source.Rule(
            "fracture-points",
            "Musk takes up Moscow's invitation",
            "fracture-points/musk.drl",
            12,
            "The worse Trump and Musk get on, the likelier Musk is to answer Moscow.");
    private static final Source COST = new Source.Declared("cost of invite-musk-to-dialogue");
    private static final List<Cause> INVITATION = List.of(new Cause.ByMove("M3.1"));

    private static final Move ENTERED = new Move(
            "M3.1",
            3,
            "russia",
            "invite-musk-to-dialogue",
            "",
            true,
            new Words("Split the two", "He is „angry“ now \\ and 怒", "An answer\nwithin days 🚀"),
            new Origin.Entered("kremlin"));
    private static final Move BY_RULE = new Move(
            "A3.1", 3, "musk", "take-up-invitation", "russia", false, Words.NONE, new Origin.ByRule(List.of("R3.2")));

    private EventSamples() {}

    static Event created(String variant) {
        return new Event.ExerciseCreated(
                "Northern Test 1",
                "fracture-points",
                variant,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                -7_046_029_254_386_353_131L,
                List.of(
                        new Reading(RELATIONSHIP, new Level(40)),
                        new Reading(LEVERAGE, new Level(6.5)),
                        new Reading(TRUST, new Level(-0.000001)),
                        new Reading(CHANNEL, new Stage("closed"))));
    }

    static List<Event> all() {
        return Stream.<List<? extends Event>>of(
                        ofPlay(),
                        EvaluationSamples.all(),
                        NegotiationSamples.all(),
                        ClockSamples.all(),
                        ArgumentSamples.all(),
                        MselSamples.all(),
                        List.of(new Event.AdjudicationProposed(exposing())),
                        MoveSamples.all())
                .<Event>flatMap(List::stream)
                .toList();
    }

    private static List<Event> ofPlay() {
        return List.of(
                created(""),
                new Event.CellAssigned("kremlin", List.of("russia", "belarus")),
                new Event.ActorAutomated("belarus"),
                new Event.TurnBegan(3),
                Event.InjectReleased.byHand(3, "mad-billionaire-remark"),
                new Event.MoveSubmitted(ENTERED),
                new Event.MoveWithdrawn("M3.2"),
                new Event.AdjudicationProposed(adjudication()),
                new Event.AdjudicationAccepted(3),
                new Event.ExerciseClosed("Time is up"),
                new Event.AdjudicationRevised(overruled(), revised()),
                new Event.ImpulseBegan(3, 2, 4, List.of("russia", "musk")),
                new Event.TurnEnded(3),
                new Event.Undone(7),
                new Event.ExerciseForked("autumn", 9, "9f86d081884c7d65", "60303ae22b998861"),
                new Event.ExerciseImported("autumn", 9, "9f86d081884c7d65"),
                new SeatingEvent.CellCreated("paris"),
                new SeatingEvent.CellRenamed("paris", "berlin"),
                new SeatingEvent.CellMerged("berlin", "kremlin"),
                new SeatingEvent.ActorGiven("belarus", "kremlin"),
                new SeatingEvent.PersonAdded(new Participant("Anna Ö.", Role.EVALUATOR, Optional.empty())),
                new SeatingEvent.PersonMoved("Anna Ö.", Optional.of("kremlin")),
                new SeatingEvent.PersonRemoved("Anna Ö."),
                new SeatingEvent.TakenOver("Anna Ö.", "Ben"));
    }

    /** Injects released in each of the ways that there are. */
    static List<Event> released() {
        return Stream.of(How.values())
                .<Event>map(how -> new Event.InjectReleased(3, "leak-2", how, how == How.HAND ? "They wait" : ""))
                .toList();
    }

    /** What came after all others: a covert move is found out. */
    static Adjudication exposing() {
        var exposure = Ruling.certain(
                0,
                new Cause.ByMove("M3.1"),
                new Source.Declared("discovery of invite-musk-to-dialogue"),
                new Conclusion.Exposure("M3.1"),
                "what is done covertly can come to light");
        return new Adjudication(3, List.of(new Wave(0, List.of(), List.of(exposure.named("R3.1")), List.of())));
    }

    static Adjudication adjudication() {
        var changes = List.of(
                new Change(LEVERAGE, new Level(6.5), new Level(5.5), List.of("R3.1")),
                new Change(CHANNEL, new Stage("closed"), new Stage("open"), List.of("R3.3", "R3.4")));
        return new Adjudication(
                3,
                List.of(
                        new Wave(0, List.of(ENTERED), rulings(), changes),
                        new Wave(1, List.of(BY_RULE), List.of(), List.of())));
    }

    private static List<Ruling> rulings() {
        var cost = new Conclusion.LevelEffect(LEVERAGE, Operation.ADD, -1);
        var answer = new Conclusion.Reaction("musk", "take-up-invitation", "russia");
        var opening = new Conclusion.StageEffect(CHANNEL, "open");
        var set = new Conclusion.LevelEffect(RELATIONSHIP, Operation.SET, 0.1 + 0.2);
        var advice = new Conclusion.Advice("us-administration", "warn-musk", "");
        var release = new Conclusion.Release("leak-2");
        var cool = new Conclusion.LevelEffect(TRUST, Operation.MULTIPLY, 0.9);
        var both = List.of(new Cause.ByInject("mad-billionaire-remark"), new Cause.ByTurn(3));
        return List.of(
                ruling("R3.1", INVITATION, COST, cost, Outcome.HOLDS, ""),
                rolled(ruling("R3.2", INVITATION, RULE, answer, Outcome.HOLDS, "")),
                ruling("R3.3", List.copyOf(both), RULE, opening, Outcome.ALREADY_HAPPENED, "R3.2 did it"),
                ruling("R3.4", INVITATION, RULE, set, Outcome.CONFLICT, ""),
                ruling("R3.5", INVITATION, RULE, advice, Outcome.CUT_BY_DEPTH, ""),
                ruling("R3.6", INVITATION, RULE, release, Outcome.DID_NOT_HAPPEN, ""),
                ruling("R3.7", INVITATION, RULE, cool, Outcome.NOT_POSSIBLE, "(leverage:russia) is (0)"));
    }

    private static List<Overruled> overruled() {
        var model = rulings().get(1);
        var key = new RulingKey(
                "fracture-points/Musk takes up Moscow's invitation",
                List.of("russia invite-musk-to-dialogue"),
                "reaction musk take-up-invitation russia",
                1);
        var struck = new Intervention.Strike(key, "He is travelling");
        var amended = new Intervention.Amend(key, new Conclusion.StageEffect(CHANNEL, "open"), "Both sides want it");
        var added = new Intervention.Add(0, lasting(), "A deal was struck at the table");
        return List.of(
                new Overruled(struck, Optional.of(model), Optional.of("R3.2")),
                new Overruled(amended, Optional.empty(), Optional.empty()),
                new Overruled(added, Optional.empty(), Optional.of("R3.8")));
    }

    static Adjudication revised() {
        var table = new Source.WhiteCell();
        return new Adjudication(
                3,
                List.of(new Wave(
                        0,
                        List.of(ENTERED),
                        List.of(
                                ruling("R3.2", INVITATION, RULE, lasting(), Outcome.STRUCK, "He is travelling"),
                                ruling("R3.8", List.of(new Cause.ByTurn(3)), table, lasting(), Outcome.HOLDS, ""),
                                ruling("R3.9", INVITATION, COST, new Conclusion.Lifted("R1.4"), Outcome.HOLDS, "")),
                        List.of())));
    }

    private static Conclusion lasting() {
        var low = new Condition.LevelIs(
                new KeyOf("leverage", List.of(new Party.Own())), Condition.Comparison.AT_MOST, 2.5);
        var shut = new Condition.StageIs(new KeyOf("riyadh-channel", List.of()), List.of("closed"));
        var calm = new Condition.LevelIs(
                new KeyOf("trust", List.of(new Party.Named("russia"), new Party.Target())),
                Condition.Comparison.ABOVE,
                50);
        var lifted = new Condition.Any(List.of(
                new Condition.All(List.of(low, shut)),
                new Condition.Not(calm),
                new Condition.Played("musk", "take-up-invitation"),
                new Condition.FromTurn(6)));
        return new Conclusion.Lasting(
                new Conclusion.LevelEffect(LEVERAGE, Operation.ADD, -0.5),
                4,
                OptionalInt.of(6),
                Optional.of(lifted),
                "russia",
                "musk");
    }

    private static Ruling ruling(
            String id, List<Cause> causes, Source source, Conclusion conclusion, Outcome outcome, String note) {
        return new Ruling(
                id, 0, causes, source, List.of(), Optional.empty(), conclusion, outcome, note, "a reason for " + id);
    }

    private static Ruling rolled(Ruling plain) {
        var fact = new Fact(
                "world.level(\"trump-musk-relationship\") < world.assumed(\"musk-open-below\")",
                List.of(new Seen("trump-musk-relationship", "40"), new Seen("musk-open-below", "50")));
        return new Ruling(
                plain.id(),
                1,
                plain.causes(),
                plain.source(),
                List.of(fact, new Fact("type == \"invite-musk-to-dialogue\"", List.of())),
                Optional.of(new Roll("musk-takes-up", 62.5, 41)),
                plain.conclusion(),
                plain.outcome(),
                plain.note(),
                plain.because());
    }

    /** A stamp of a command of its own. */
    static Stamp stamp() {
        return stamp(UUID.randomUUID());
    }

    static Stamp stamp(UUID command) {
        return new Stamp(Instant.parse("2026-11-22T09:30:00.120Z"), new Seat.Cell("kremlin"), "Anna Ö.", command);
    }
}
