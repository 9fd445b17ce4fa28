package faultline.exercise.turn;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.TurnKind;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an actor may make a move now: the turn's kind, the move's condition and limits, and the actor's means. The same for moves that people
 * enter and for reactions by rule.
 *
 * @param paid moves of this turn, by anybody, whose cost the situation shows already
 * @param unpaid moves of this turn, by anybody, whose cost it does not show yet
 * @param discreet whether a reason leaves out what whoever plays the actor may not know
 */
public record Allowance(
        Scenario scenario, Situation situation, int turn, List<Move> paid, List<Move> unpaid, boolean discreet) {

    public Allowance {
        paid = List.copyOf(paid);
        unpaid = List.copyOf(unpaid);
    }

    public Allowance(Scenario scenario, Situation situation, int turn, List<Move> paid, List<Move> unpaid) {
        this(scenario, situation, turn, paid, unpaid, false);
    }

    /** The same, with reasons that whoever plays the actor may read, if that is wanted. */
    public Allowance discreetly(boolean wanted) {
        return new Allowance(scenario, situation, turn, paid, unpaid, wanted);
    }

    /** For moves that people enter in this turn or, once its results are known, in the next one. */
    public static Allowance forEntering(Scenario scenario, Situation situation, Turn turn) {
        boolean next = turn.phase() == Phase.BRIEFING || turn.phase() == Phase.RESULTS;
        return next
                ? new Allowance(scenario, situation, turn.number() + 1, List.of(), List.of())
                : new Allowance(scenario, situation, turn.number(), turn.movesAccepted(), turn.moves());
    }

    /** Why the actor may not make the move; empty if it may. */
    public Optional<Refusal> refusal(String actor, MoveType type, String target) {
        return notInThisTurn(type)
                .or(() -> notAvailable(actor, type, target))
                .or(() -> limitReached(actor, type))
                .or(() -> tooCostly(actor, type));
    }

    /** Why the actor may not make the move, were it not limited how often; empty if it may. */
    public Optional<Refusal> refusalDespiteLimits(String actor, MoveType type, String target) {
        return notAvailable(actor, type, target).or(() -> tooCostly(actor, type));
    }

    /** What the actor still has of one of its means, the moves of this turn being paid. */
    public double left(String actor, String means) {
        double spent = unpaid.stream()
                .filter(move -> move.actor().equals(actor))
                .mapToDouble(move -> scenario.move(move.type()).cost().getOrDefault(means, 0.0))
                .sum();
        return new Value.Level(situation.level(Key.of(means, actor)) - spent).number();
    }

    private Optional<Refusal> notInThisTurn(MoveType type) {
        var kind = scenario.timetable().kind(turn);
        if (kind.admits(type.category())) {
            return Optional.empty();
        }
        var where = Timetable.words(turn) + (kind.name().isEmpty() ? "" : " (" + kind.name() + ")");
        return Optional.of(
                kind.moves() == TurnKind.Moves.NONE
                        ? Refusal.of(
                                Code.NOT_AVAILABLE,
                                "No moves are made in " + where + ".",
                                "`turn show` says what is done in it.")
                        : Refusal.of(
                                Code.NOT_AVAILABLE,
                                "Move (" + type.id() + ") is of the category (" + type.category() + "), and " + where
                                        + " has moves of " + Nearest.list(kind.categories()) + " alone.",
                                "`move list` shows what is available."));
    }

    private Optional<Refusal> notAvailable(String actor, MoveType type, String target) {
        return new Conditions(situation, turn, actor, target)
                .whyNot(type.available())
                .map(why -> Refusal.of(
                        Code.NOT_AVAILABLE,
                        "Move (" + type.id() + ") is not available to (" + actor + ") now"
                                + (discreet && !new Known(scenario, actor).to(type.available())
                                        ? "."
                                        : ": it needs that " + why + "."),
                        "`move list` shows what is available."));
    }

    private Optional<Refusal> limitReached(String actor, MoveType type) {
        return allLimitReached(actor, type).or(() -> ownLimitReached(actor, type));
    }

    /** The limit on all moves of a turn together. */
    private Optional<Refusal> allLimitReached(String actor, MoveType type) {
        var most = scenario.timetable().kind(turn).mostMoves();
        if (most.isEmpty() || !type.counts()) {
            return Optional.empty();
        }
        long made = Stream.concat(paid.stream(), unpaid.stream())
                .filter(move ->
                        move.actor().equals(actor) && scenario.move(move.type()).counts())
                .count();
        int number = most.getAsInt();
        return made < number
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Code.LIMIT_REACHED,
                        scenario.nameOf(actor) + " (" + actor + ") may make "
                                + (number == 1 ? "one move" : number + " moves") + " in " + Timetable.words(turn)
                                + ", and has.",
                        "`move withdraw` takes one back to make room for another."));
    }

    private Optional<Refusal> ownLimitReached(String actor, MoveType type) {
        if (type.perTurn().isEmpty() && type.perExercise().isEmpty()) {
            return Optional.empty();
        }
        long now = Stream.concat(paid.stream(), unpaid.stream())
                .filter(move -> move.actor().equals(actor) && move.type().equals(type.id()))
                .count();
        if (type.perTurn().isPresent() && now >= type.perTurn().getAsInt()) {
            return limit(actor, type, type.perTurn().getAsInt(), "a turn");
        }
        if (type.perExercise().isPresent()
                && now + situation.timesPlayed(actor, type.id())
                        >= type.perExercise().getAsInt()) {
            return limit(actor, type, type.perExercise().getAsInt(), "an exercise");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> limit(String actor, MoveType type, int most, String of) {
        return Optional.of(Refusal.of(
                Code.LIMIT_REACHED,
                "(" + actor + ") may make the move (" + type.id() + ") " + (most == 1 ? "once " : most + " times ") + of
                        + ", and has.",
                "`move list` shows what is available."));
    }

    private Optional<Refusal> tooCostly(String actor, MoveType type) {
        return type.cost().entrySet().stream()
                .filter(cost -> left(actor, cost.getKey()) < cost.getValue())
                .findFirst()
                .map(cost -> Refusal.of(
                        Code.TOO_COSTLY,
                        "Move (" + type.id() + ") costs " + Value.plain(cost.getValue()) + " " + cost.getKey()
                                + ", and (" + actor + ") has " + Value.plain(left(actor, cost.getKey()))
                                + " left this turn.",
                        "Withdraw another move, or choose one that costs less."));
    }
}
