package faultline.exercise;

import static faultline.exercise.Decision.refuse;

import faultline.exercise.argument.Argument;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where people argue: which argument somebody means, whether it is open, and who is speaking. */
record Floor(Scenario scenario, Exercise exercise, Seat seat) {
    private static final String WHITE_CELL = "white cell";

    /** What is decided on an argument that the seat knows of. */
    Decision known(String typed, Function<Argument, Decision> decide) {
        var id = typed.toUpperCase(Locale.ROOT);
        return exercise.arguments()
                .argument(id)
                .filter(this::knows)
                .map(decide)
                .orElseGet(() -> refuse(
                        Code.UNKNOWN_NAME,
                        "There is no argument (" + id + ").",
                        Nearest.hint(
                                id,
                                exercise.arguments().all().values().stream()
                                        .filter(this::knows)
                                        .map(Argument::id)
                                        .toList())));
    }

    /** What is decided on an argument that can be argued and decided now. */
    Decision open(String typed, Function<Argument, Decision> decide) {
        return known(typed, argument -> {
            if (!argument.isOpen()) {
                return over(argument);
            }
            return exercise.phase() == Phase.MOVES ? opened(argument, decide) : notNow();
        });
    }

    private static Decision opened(Argument argument, Function<Argument, Decision> decide) {
        return argument.waits()
                ? refuse(
                        Code.WRONG_PHASE,
                        "Argument (" + argument.id() + ") is secret and waits for its trigger.",
                        "`argument trigger " + argument.id() + "` lets its time come.")
                : decide.apply(argument);
    }

    /** Secret ones are known to the white cell and to the cell whose they are, under whatever name. */
    private boolean knows(Argument argument) {
        return seat instanceof Seat.White
                || argument.revealed()
                || (seat instanceof Seat.Cell cell
                        && argument.claim()
                                .secret()
                                .filter(secret ->
                                        exercise.seating().now(secret.cell()).equals(cell.name()))
                                .isPresent());
    }

    Decision over(Argument argument) {
        return refuse(
                Code.LIMIT_REACHED,
                "Argument (" + argument.id() + ") is " + (argument.dropped().isPresent() ? "dropped." : "decided."),
                "`argument show " + argument.id() + "` shows what came of it; a new argument can go against it.");
    }

    /** What is argued comes before what the rules say. */
    Decision notNow() {
        return refuse(
                Code.WRONG_PHASE,
                Phases.sentence("People argue while moves are entered", exercise),
                Phases.next(scenario, exercise));
    }

    /** Whom a reason, an estimate or a vote is from. */
    String who(Optional<String> by) {
        var named = by.map(String::strip).filter(name -> !name.isEmpty());
        if (seat instanceof Seat.Cell cell) {
            return cell.name()
                    + named.filter(name -> !name.equals(cell.name()))
                            .map(name -> " (" + name + ")")
                            .orElse("");
        }
        return named.orElse(WHITE_CELL);
    }
}
