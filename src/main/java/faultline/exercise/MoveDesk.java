package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Draft;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.MoveEvent;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Allowance;
import faultline.exercise.turn.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Decides on moves that people enter or withdraw; every check is made when a move is entered, and loudly. */
record MoveDesk(Scenario scenario, Exercise exercise, Seat seat) {
    private static final String SEE_LIST = "`move list` shows what each actor can do.";

    Decision submit(Command.SubmitMove command) {
        if (exercise.phase() != Phase.MOVES) {
            return refuse(
                    Code.WRONG_PHASE,
                    Phases.sentence("Moves are entered in the phase (moves)", exercise),
                    Phases.next(scenario, exercise));
        }
        return meant(command, (actor, type) -> byNamed(actor, type, command));
    }

    /** Writes the move down under that id. What it names must be there; whether it could be made now does not matter. */
    Decision draft(String id, Command.SubmitMove command) {
        return meant(command, (actor, type) -> notPlayed(actor)
                .or(() -> notMovable(actor, type))
                .or(() -> command.target().isEmpty() ? Optional.empty() : badTarget(type, command.target()))
                .or(() -> badSecrecy(type, command.covert()))
                .orElseGet(() -> accept(new MoveEvent.DraftWritten(new Draft(
                        id,
                        actor,
                        type.id(),
                        command.target(),
                        command.covert().orElse(type.secrecy() == Secrecy.COVERT),
                        command.words(),
                        command.text().strip())))));
    }

    /** Why the actor may not make the move as things stand; empty if it may. */
    Optional<Decision> whyNot(String actor, Command.SubmitMove command) {
        var type = scenario.moveType(command.type());
        return type.isEmpty() ? Optional.of(unknownMove(scenario, command.type())) : whyNot(actor, type.get(), command);
    }

    /** Which move of the scenario is meant, and by whom. */
    private Decision meant(Command.SubmitMove command, BiFunction<String, MoveType, Decision> then) {
        var found = scenario.moveType(command.type());
        if (found.isEmpty() && (seat instanceof Seat.White || command.type().equals(MoveType.FREE_FORM))) {
            return unknownMove(scenario, command.type());
        }
        if (found.filter(this::isKnown).isEmpty()) {
            return unknownHere(command.type());
        }
        var type = found.get();
        if (type.freeForm() && command.text().isBlank()) {
            return refuse(
                    Code.BAD_VALUE, "A move in free words needs words.", "`move write \"TEXT\"` says what is done.");
        }
        return command.actor().isPresent() ? then.apply(command.actor().get(), type) : byOnlyOne(type, then);
    }

    Decision withdraw(Command.WithdrawMove command) {
        var id = command.move().toUpperCase(Locale.ROOT);
        var move = exercise.turn().move(id).filter(entered -> mayMoveFor(entered.actor()));
        if (move.isEmpty()) {
            var own = exercise.turn().moves().stream()
                    .filter(entered -> mayMoveFor(entered.actor()))
                    .map(Move::id)
                    .toList();
            return refuse(
                    Code.UNKNOWN_NAME,
                    "There is no move (" + id + ") to withdraw in "
                            + Timetable.words(exercise.turn().number()) + ".",
                    Nearest.hint(id, own));
        }
        if (exercise.phase() != Phase.MOVES) {
            return refuse(
                    Code.WRONG_PHASE,
                    Phases.sentence("Move (" + id + ") has been adjudicated", exercise),
                    Phases.next(scenario, exercise));
        }
        return accept(new Event.MoveWithdrawn(id));
    }

    /** Which moves others have is not for a cell to find out by trying. */
    private boolean isKnown(MoveType type) {
        return seat instanceof Seat.White || type.actors().stream().anyMatch(this::mayMoveFor);
    }

    private Decision unknownHere(String type) {
        var own = scenario.moves().values().stream()
                .filter(this::isKnown)
                .map(MoveType::id)
                .toList();
        return refuse(
                Code.UNKNOWN_NAME, "The seat (" + seat + ") has no move (" + type + ").", Nearest.hint(type, own));
    }

    private Decision byOnlyOne(MoveType type, BiFunction<String, MoveType, Decision> then) {
        var candidates = type.actors().stream().filter(this::mayMoveFor).toList();
        var acting = candidates.stream()
                .filter(actor -> exercise.turn().impulse().admits(actor))
                .toList();
        if (candidates.size() == 1 || acting.size() == 1) {
            return then.apply(acting.isEmpty() ? candidates.get(0) : acting.get(0), type);
        }
        return candidates.isEmpty()
                ? refuse(
                        Code.NOT_YOURS,
                        "Move (" + type.id() + ") belongs to " + Nearest.list(type.actors()) + ", and the seat (" + seat
                                + ") plays none of these.",
                        seat instanceof Seat.White ? "`cell assign` gives an actor to a cell." : SEE_LIST)
                : refuse(
                        Code.BAD_VALUE,
                        "Move (" + type.id() + ") can be made by more than one actor.",
                        "Say which: --actor, one of " + Nearest.list(candidates) + ".");
    }

    private Decision byNamed(String actor, MoveType type, Command.SubmitMove command) {
        return whyNot(actor, type, command).orElseGet(() -> entered(actor, type, command));
    }

    private Optional<Decision> whyNot(String actor, MoveType type, Command.SubmitMove command) {
        return notPlayed(actor)
                .or(() -> notMovable(actor, type))
                .or(() -> Impulses.notToAct(scenario, exercise.turn(), actor).map(Decision.Refused::new))
                .or(() -> badTarget(type, command.target()))
                .or(() -> badSecrecy(type, command.covert()))
                .or(() -> Allowance.forEntering(scenario, exercise.situation(), exercise.turn())
                        .discreetly(!(seat instanceof Seat.White))
                        .refusal(actor, type, command.target())
                        .map(Decision.Refused::new));
    }

    private Decision entered(String actor, MoveType type, Command.SubmitMove command) {
        boolean covert = command.covert().orElse(type.secrecy() == Secrecy.COVERT);
        var cell = exercise.seating().cellOf(actor).orElseThrow();
        return accept(new Event.MoveSubmitted(new Move(
                exercise.turn().nextMoveId(),
                exercise.turn().number(),
                actor,
                type.id(),
                command.target(),
                covert,
                command.words(),
                new Move.Origin.Entered(cell),
                command.text().strip())));
    }

    /** Of other actors a cell is told no more than that they are not its own. */
    private Optional<Decision> notPlayed(String actor) {
        return seat instanceof Seat.White || mayMoveFor(actor)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.NOT_YOURS, "The seat (" + seat + ") does not play the actor (" + actor + ").", SEE_LIST));
    }

    private Optional<Decision> notMovable(String actor, MoveType type) {
        return notTheirs(scenario, actor, type).or(() -> notMovable(actor));
    }

    static Decision unknownMove(Scenario scenario, String type) {
        if (type.equals(MoveType.FREE_FORM)) {
            return refuse(
                    Code.NOT_AVAILABLE, "Scenario (" + scenario.id() + ") takes no moves in free words.", SEE_LIST);
        }
        return refuse(
                Code.UNKNOWN_NAME,
                "Scenario (" + scenario.id() + ") has no move (" + type + ").",
                Nearest.hint(type, scenario.moves().keySet()));
    }

    /** Why the move cannot be that actor's, whoever plays it; empty if it can. */
    static Optional<Decision> notTheirs(Scenario scenario, String actor, MoveType type) {
        if (!scenario.actors().containsKey(actor)) {
            return Optional.of(refuse(
                    Code.UNKNOWN_NAME,
                    "Scenario (" + scenario.id() + ") has no actor (" + actor + ").",
                    Nearest.hint(actor, type.actors())));
        }
        return type.actors().contains(actor)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.NOT_YOURS,
                        "Move (" + type.id() + ") is not one of (" + actor + ").",
                        "It belongs to " + Nearest.list(type.actors()) + "."));
    }

    private Optional<Decision> notMovable(String actor) {
        if (exercise.seating().automated(actor)) {
            return Optional.of(refuse(
                    Code.NOT_YOURS,
                    "Actor (" + actor + ") is automated: rules move it.",
                    "`cell assign CELL " + actor + "` lets a cell play it."));
        }
        return Optional.empty();
    }

    /** The white cell may act for any cell; a cell for the actors it plays. */
    boolean mayMoveFor(String actor) {
        var cell = exercise.seating().cellOf(actor);
        return cell.isPresent()
                && (seat instanceof Seat.White
                        || (seat instanceof Seat.Cell own && own.name().equals(cell.get())));
    }

    /** Why the move cannot be aimed at that; empty if it can. */
    static Optional<Decision> badTarget(MoveType type, String target) {
        List<String> accepted = type.target().accepted();
        if (type.target().possible().contains(target)) {
            return Optional.empty();
        }
        if (accepted.isEmpty()) {
            return Optional.of(
                    refuse(Code.BAD_TARGET, "Move (" + type.id() + ") takes no target.", "Leave out --target."));
        }
        return Optional.of(
                target.isEmpty()
                        ? refuse(
                                Code.BAD_TARGET,
                                "Move (" + type.id() + ") needs a target.",
                                "Say which: --target, one of " + Nearest.list(accepted) + ".")
                        : refuse(
                                Code.BAD_TARGET,
                                "Move (" + type.id() + ") cannot be aimed at (" + target + ").",
                                Nearest.hint(target, accepted)));
    }

    private static Optional<Decision> badSecrecy(MoveType type, Optional<Boolean> covert) {
        boolean wanted = covert.orElse(type.secrecy() == Secrecy.COVERT);
        if (type.secrecy() == Secrecy.EITHER || wanted == (type.secrecy() == Secrecy.COVERT)) {
            return Optional.empty();
        }
        return Optional.of(
                wanted
                        ? refuse(Code.BAD_VALUE, "Move (" + type.id() + ") is always public.", "Leave out --covert.")
                        : refuse(Code.BAD_VALUE, "Move (" + type.id() + ") is always covert.", "Leave out --public."));
    }
}
