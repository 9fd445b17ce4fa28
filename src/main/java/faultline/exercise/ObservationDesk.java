package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.EvaluationCommand.Observe;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Objective;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.exercise.event.EvaluationEvent.ObservationWithdrawn;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal.Code;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what is written down as observed. */
record ObservationDesk(Scenario scenario, List<Recorded> events, Exercise exercise) {

    Decision observe(Observe command) {
        if (command.text().isBlank()) {
            return EvaluationDesk.empty("The observation", "For example: observe \"Kyiv asked before it moved\"");
        }
        var moves = moves();
        var move = command.move().map(typed -> typed.toUpperCase(Locale.ROOT));
        return Stream.of(
                        unknown(
                                "objective",
                                command.objective(),
                                scenario.purposes().objectives().keySet()),
                        unknown("task", command.task(), scenario.purposes().tasks()),
                        unknown("inject", command.inject(), scenario.injects().keySet()),
                        move.filter(id -> moves.stream().map(Move::id).noneMatch(id::equals))
                                .map(id -> refuse(
                                        Code.UNKNOWN_NAME,
                                        "There is no move (" + id + ") in exercise (" + exercise.name() + ").",
                                        Nearest.hint(
                                                id, moves.stream().map(Move::id).toList()))),
                        otherObjective(command))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> inTurn(
                        command,
                        moves.stream()
                                .filter(made -> move.filter(made.id()::equals).isPresent())
                                .findFirst()));
    }

    private Decision inTurn(Observe command, Optional<Move> move) {
        int now = exercise.turn().number();
        int turn = command.turn().orElse(move.map(Move::turn).orElse(now));
        if (turn < 0 || turn > now) {
            return refuse(
                    Code.BAD_VALUE,
                    Timetable.title(turn) + " has not begun.",
                    "Leave out --turn, or name one up to " + now + ".");
        }
        if (move.isPresent() && move.get().turn() != turn) {
            return refuse(
                    Code.BAD_VALUE,
                    "Move (" + move.get().id() + ") is not of " + Timetable.words(turn) + ".",
                    "Leave out --turn.");
        }
        return accept(new ObservationMade(
                exercise.evaluation().nextObservation(),
                turn,
                command.text().strip(),
                command.leaning(),
                command.objective().or(() -> ofTask(command)).orElse(""),
                command.task().orElse(""),
                move.map(Move::id).orElse(""),
                command.inject().orElse("")));
    }

    Decision withdraw(String typed) {
        var observation = typed.toUpperCase(Locale.ROOT);
        var standing = exercise.evaluation().observations();
        return standing.contains(observation)
                ? accept(new ObservationWithdrawn(observation))
                : refuse(
                        Code.UNKNOWN_NAME,
                        "There is no observation (" + observation + ").",
                        Nearest.hint(observation, standing));
    }

    private Optional<String> ofTask(Observe command) {
        return command.task().flatMap(scenario.purposes()::ofTask).map(Objective::id);
    }

    private Optional<Decision> otherObjective(Observe command) {
        return ofTask(command)
                .filter(objective -> command.objective()
                        .filter(named -> !named.equals(objective))
                        .isPresent())
                .map(objective -> refuse(
                        Code.BAD_VALUE,
                        "Task (" + command.task().orElse("") + ") belongs to the objective (" + objective + ").",
                        "Leave out --objective."));
    }

    private Optional<Decision> unknown(String kind, Optional<String> name, Collection<String> known) {
        return name.filter(typed -> !known.contains(typed))
                .map(typed -> JudgementDesk.unknown(scenario, kind, typed, known));
    }

    /** Every move that stands, of all turns: those that people entered and those that rules made. */
    private List<Move> moves() {
        var standing = Undoing.standing(events).stream().map(Recorded::event).toList();
        var withdrawn = standing.stream()
                .filter(Event.MoveWithdrawn.class::isInstance)
                .map(event -> ((Event.MoveWithdrawn) event).move())
                .toList();
        return standing.stream()
                .flatMap(ObservationDesk::moves)
                .filter(move -> !withdrawn.contains(move.id()))
                .distinct()
                .toList();
    }

    private static Stream<Move> moves(Event event) {
        if (event instanceof Event.MoveSubmitted submitted) {
            return Stream.of(submitted.move());
        }
        return event instanceof Event.AdjudicationProposed proposed
                ? proposed.adjudication().moves()
                : event instanceof Event.AdjudicationRevised revised
                        ? revised.adjudication().moves()
                        : Stream.of();
    }
}
