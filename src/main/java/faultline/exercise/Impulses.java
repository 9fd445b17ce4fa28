package faultline.exercise;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.TurnKind.Moves;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.turn.Impulse;
import faultline.exercise.turn.Phase;
import faultline.exercise.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a turn that are adjudicated by themselves: who acts in which, and words for it. */
public final class Impulses {
    private Impulses() {}

    /** The first impulse of a turn; empty if the turn is adjudicated as a whole. */
    static Optional<Event> first(Scenario scenario, int turn) {
        return switch (scenario.timetable().kind(turn).moves()) {
            case ONE_BY_ONE -> Optional.of(oneByOne(scenario, turn, 1));
            case ON_ENTRY -> Optional.of(new Event.ImpulseBegan(turn, 1, 0, List.of()));
            case TOGETHER, NONE -> Optional.empty();
        };
    }

    /** What comes after an impulse that is not its turn's last. */
    static Event next(Scenario scenario, Turn turn) {
        int next = turn.impulse().number() + 1;
        return onEntry(turn)
                ? new Event.ImpulseBegan(turn.number(), next, 0, List.of())
                : oneByOne(scenario, turn.number(), next);
    }

    private static Event oneByOne(Scenario scenario, int turn, int number) {
        var order = scenario.order(turn);
        // Under another text of the scenario, the order may have become shorter than what was begun.
        return number > order.size()
                ? new Event.TurnEnded(turn)
                : new Event.ImpulseBegan(turn, number, order.size(), order.get(number - 1));
    }

    /** Whether each move of the turn is answered as it is entered. */
    public static boolean onEntry(Turn turn) {
        return turn.impulse().of() == 0;
    }

    /** Whether the turn is answered as a whole. */
    static boolean whole(Turn turn) {
        return turn.impulse().equals(Impulse.WHOLE_TURN);
    }

    /** Why an actor cannot be given a move in the part of the turn that is being played; empty if it can. */
    public static Optional<Refusal> notToAct(Scenario scenario, Turn turn, String actor) {
        if (turn.phase() != Phase.MOVES) {
            return Optional.empty();
        }
        if (onEntry(turn) && !turn.moves().isEmpty()) {
            return Optional.of(Refusal.of(
                    Code.NOT_AVAILABLE,
                    "A move has been entered that the rules have not answered yet, and in "
                            + Timetable.words(turn.number()) + " each is answered before the next.",
                    "`turn adjudicate` asks the rules again; `move withdraw` takes the move back."));
        }
        return turn.impulse().admits(actor)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Code.NOT_AVAILABLE,
                        "Actor (" + actor + ") does not act in impulse "
                                + turn.impulse().number() + " of "
                                + turn.impulse().of() + ": it is for "
                                + Nearest.list(turn.impulse().actors()) + " to act.",
                        when(scenario, turn, actor)));
    }

    private static String when(Scenario scenario, Turn turn, String actor) {
        var order = scenario.order(turn.number());
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).contains(actor)) {
                return "(" + actor + ") acts in impulse " + (i + 1) + ".";
            }
        }
        return "(" + actor + ") acts in none of this turn.";
    }

    /** "impulse 2 of 5: Elon Musk to act"; empty for a turn that is adjudicated as a whole or is not being played. */
    public static String words(Scenario scenario, Turn turn) {
        if (whole(turn) || (turn.phase() != Phase.MOVES && turn.phase() != Phase.ADJUDICATION)) {
            return "";
        }
        var impulse = turn.impulse();
        return onEntry(turn)
                ? "impulse " + impulse.number() + ": each move is answered as it is entered"
                : "impulse " + impulse.number() + " of " + impulse.of() + ": " + who(scenario, turn) + " to act";
    }

    /** The names of those who act now. */
    static String who(Scenario scenario, Turn turn) {
        return turn.impulse().actors().stream().map(scenario::nameOf).collect(Collectors.joining(" and "));
    }

    /** Whether no moves are made in the turn. */
    static boolean talks(Scenario scenario, int turn) {
        return scenario.timetable().kind(turn).moves() == Moves.NONE;
    }
}
