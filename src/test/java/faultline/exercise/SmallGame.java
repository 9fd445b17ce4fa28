package faultline.exercise;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value.Level;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Advice;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Fact;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Roll;
import faultline.exercise.event.Ruling.Seen;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.Wave;
import java.util.List;
import java.util.Optional;

/** One turn of the small world, written down event by event: two cells, covert and public moves, a reaction by rule. */
public final class SmallGame {
    public static final Event RED = new CellAssigned("moscow", List.of("red"));
    public static final Event BLUE = new CellAssigned("washington", List.of("blue"));
    public static final Event TURN = new TurnBegan(1);
    public static final Event LEAK = InjectReleased.byHand(1, "leak");

    private static final Move SPY = entered("M1.1", "red", "spy", "", true);
    private static final Move THREAT = entered("M1.2", "red", "threaten", "blue", false);
    private static final Move PLOT = entered("M1.3", "blue", "protest", "", true);
    private static final Move OFFER = entered("M1.4", "blue", "offer-talks", "", false);
    private static final Move REACTION =
            new Move("A1.1", 1, "green", "protest", "", false, Words.NONE, new Origin.ByRule(List.of("R1.4")));

    private SmallGame() {}

    /** Both cells have entered their moves. */
    public static List<Event> moves() {
        return List.of(RED, BLUE, TURN, LEAK, submitted(SPY), submitted(THREAT), submitted(PLOT), submitted(OFFER));
    }

    /** The rules have answered as well. */
    public static List<Event> proposed() {
        return and(moves(), new AdjudicationProposed(adjudication()));
    }

    /** The turn is over. */
    public static List<Event> accepted() {
        return and(proposed(), new AdjudicationAccepted(1));
    }

    private static List<Event> and(List<Event> before, Event last) {
        return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(last))
                .toList();
    }

    /** What is said of it names the move, so that it can be found: "intent of M1.1". */
    private static Move entered(String id, String actor, String type, String target, boolean covert) {
        var words = new Words("intent of " + id, "rationale of " + id, "hope of " + id);
        var cell = actor.equals("red") ? "moscow" : "washington";
        return new Move(id, 1, actor, type, target, covert, words, new Origin.Entered(cell));
    }

    private static Event submitted(Move move) {
        return new MoveSubmitted(move);
    }

    public static Adjudication adjudication() {
        var rule = new Source.Rule("small", "Green speaks up", "green.drl", 12, "Green cannot bear a threat.");
        var rises = new Source.Rule("small", "Protest makes tension", "world.drl", 3, "Noise is felt.");
        var roll = Optional.of(new Roll("odds", 60, 41));
        var fact = new Fact("world.level(\"tension\") < 60", List.of(new Seen("tension", "50")));
        var first = List.of(
                declared("R1.1", "effect of threaten", level("tension", 10)),
                declared("R1.2", "cost of threaten", new LevelEffect(Key.of("funds", "red"), Operation.ADD, -0.125)),
                declared("R1.3", "cost of protest", new LevelEffect(Key.of("funds", "blue"), Operation.ADD, -0.375)),
                ruled("R1.4", 0, "M1.2", rule, fact, roll, new Reaction("green", "protest", ""), Outcome.HOLDS),
                ruled("R1.5", 0, "M1.2", rule, fact, roll, new Advice("blue", "threaten", "red"), Outcome.HOLDS),
                ruled(
                        "R1.6",
                        0,
                        "M1.1",
                        rule,
                        fact,
                        Optional.of(new Roll("odds", 60, 61)),
                        new Reaction("green", "protest", ""),
                        Outcome.DID_NOT_HAPPEN));
        var second =
                List.of(ruled("R1.7", 1, "A1.1", rises, fact, Optional.empty(), level("tension", 4), Outcome.HOLDS));
        return new Adjudication(
                1,
                List.of(
                        new Wave(
                                0,
                                List.of(SPY, THREAT, PLOT, OFFER),
                                first,
                                List.of(
                                        change("tension", 50, 60, "R1.1"),
                                        change("funds:red", 3, 2.875, "R1.2"),
                                        change("funds:blue", 3, 2.625, "R1.3"))),
                        new Wave(1, List.of(REACTION), second, List.of(change("tension", 60, 64, "R1.7")))));
    }

    private static Conclusion level(String indicator, double amount) {
        return new LevelEffect(Key.of(indicator), Operation.ADD, amount);
    }

    private static Change change(String key, double before, double after, String ruling) {
        return new Change(Key.parse(key), new Level(before), new Level(after), List.of(ruling));
    }

    private static Ruling declared(String id, String part, Conclusion conclusion) {
        return new Ruling(
                id,
                0,
                List.of(new Cause.ByMove("M1.2")),
                new Source.Declared(part),
                List.of(),
                Optional.empty(),
                conclusion,
                Outcome.HOLDS,
                "",
                "the move does it by itself");
    }

    private static Ruling ruled(
            String id,
            int wave,
            String move,
            Source.Rule rule,
            Fact fact,
            Optional<Roll> roll,
            Conclusion conclusion,
            Outcome outcome) {
        return new Ruling(
                id,
                wave,
                List.of(new Cause.ByMove(move)),
                rule,
                List.of(fact),
                roll,
                conclusion,
                outcome,
                "",
                "the neighbours are watching");
    }
}
