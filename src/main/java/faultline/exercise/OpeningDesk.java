package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.ArgumentCommand.Open;
import faultline.exercise.argument.Argument;
import faultline.exercise.definition.BigProject;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Claim.Secret;
import faultline.exercise.event.Move;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what can be put to argument. */
record OpeningDesk(Scenario scenario, Exercise exercise, Seat seat) {

    Decision open(Open command) {
        if (exercise.phase() != Phase.MOVES) {
            return new Floor(scenario, exercise, seat).notNow();
        }
        var id = command.move().map(typed -> typed.toUpperCase(Locale.ROOT));
        var move = id.flatMap(exercise.turn()::move);
        return noMove(id, move)
                .or(() -> move.flatMap(made -> notArguable(made, command)))
                .or(() -> badAction(command, move))
                .or(() -> badActor(command, move))
                .or(() -> command.secret().flatMap(this::badSecret))
                .or(() -> badMethod(command))
                .or(() -> badProject(command))
                .orElseGet(() -> opened(command, move));
    }

    private Optional<Decision> noMove(Optional<String> id, Optional<Move> move) {
        var entered = exercise.turn().moves().stream().filter(this::isTheirs).map(Move::id);
        return id.isEmpty() || move.filter(this::isTheirs).isPresent()
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.UNKNOWN_NAME,
                        "There is no move (" + id.get() + ") that waits for the rules.",
                        Nearest.hint(id.get(), entered.toList())));
    }

    private boolean isTheirs(Move move) {
        return seat instanceof Seat.White || isTheirs(move.actor());
    }

    private boolean isTheirs(String actor) {
        return seat instanceof Seat.Cell cell
                && exercise.seating().cellOf(actor).equals(Optional.of(cell.name()));
    }

    private Optional<Decision> notArguable(Move move, Open command) {
        var before = exercise.arguments().all().values().stream()
                .filter(argument -> argument.claim().move().equals(move.id())
                        && argument.dropped().isEmpty())
                .findFirst();
        if (before.isPresent()) {
            return Optional.of(refuse(
                    Code.LIMIT_REACHED,
                    "Move (" + move.id() + ") is argued about in ("
                            + before.get().id() + ").",
                    "`argument show " + before.get().id() + "` shows how that stands."));
        }
        return move.covert() && command.secret().isEmpty()
                ? Optional.of(refuse(
                        Code.BAD_VALUE,
                        "Move (" + move.id() + ") is covert, and an argument about it would tell everybody.",
                        "With --secret, only its cell and the white cell know of it."))
                : Optional.empty();
    }

    private static Optional<Decision> badAction(Open command, Optional<Move> move) {
        return command.action().isBlank() && move.isEmpty()
                ? Optional.of(refuse(
                        Code.BAD_VALUE,
                        "What is argued has no words.",
                        "Say it in quotes: argument open \"The port is closed for a week\"."))
                : Optional.empty();
    }

    private Optional<Decision> badActor(Open command, Optional<Move> move) {
        var actor = command.actor().orElse(move.map(Move::actor).orElse(""));
        if (!actor.isEmpty() && !scenario.actors().containsKey(actor)) {
            return Optional.of(refuse(
                    Code.UNKNOWN_NAME,
                    "Scenario (" + scenario.id() + ") has no actor (" + actor + ").",
                    Nearest.hint(actor, scenario.actors().keySet())));
        }
        if (move.isPresent() && !actor.equals(move.get().actor())) {
            return Optional.of(refuse(
                    Code.BAD_VALUE,
                    "Move (" + move.get().id() + ") is one of (" + move.get().actor() + "), not of (" + actor + ").",
                    "Leave out --actor."));
        }
        return seat instanceof Seat.White || isTheirs(actor)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.NOT_YOURS,
                        actor.isEmpty()
                                ? "A cell argues for one of its actors."
                                : "The seat (" + seat + ") does not play the actor (" + actor + ").",
                        "Say for whom: --actor, one of "
                                + Nearest.list(exercise.seating().actorsOf(((Seat.Cell) seat).name())) + "."));
    }

    private Optional<Decision> badSecret(Secret secret) {
        if (!secret.cell().isEmpty() && seat instanceof Seat.White) {
            var unknown = new CellNames(exercise.seating()).unknown(secret.cell());
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        return secret.when()
                .filter(Condition.Played.class::isInstance)
                .flatMap(when -> notPlayable((Condition.Played) when));
    }

    private Optional<Decision> notPlayable(Condition.Played when) {
        return scenario.moves().containsKey(when.move())
                ? MoveDesk.notTheirs(scenario, when.actor(), scenario.move(when.move()))
                : Optional.of(MoveDesk.unknownMove(scenario, when.move()));
    }

    private Optional<Decision> badMethod(Open command) {
        var allowed = scenario.arguments().methods();
        return command.method()
                .filter(method -> !allowed.contains(method))
                .map(method -> refuse(
                        Code.BAD_VALUE,
                        "Scenario (" + scenario.id() + ") does not allow arguments to be " + method.words() + ".",
                        "It allows "
                                + Nearest.list(
                                        allowed.stream().map(one -> one.words()).toList()) + "."));
    }

    private Optional<Decision> badProject(Open command) {
        return command.project().flatMap(id -> {
            var project = project(id, command);
            if (project.needs() < 1 || project.needs() > BigProject.MOST) {
                return Optional.of(refuse(
                        Code.BAD_VALUE,
                        "A big project cannot need (" + project.needs() + ") successes.",
                        "It needs 1 to " + BigProject.MOST + "."));
            }
            if (exercise.arguments().successes(id) >= project.needs()) {
                return Optional.of(refuse(
                        Code.LIMIT_REACHED,
                        "Project (" + id + ") is done: " + project.needs() + " of " + project.needs()
                                + " arguments have succeeded.",
                        "What has succeeded stays; a new argument can go against it."));
            }
            return exercise.arguments().all().values().stream()
                    .filter(argument -> argument.isOpen() && isStepOf(id, argument))
                    .findFirst()
                    .map(argument -> refuse(
                            Code.LIMIT_REACHED,
                            "Project (" + id + ") has the argument (" + argument.id() + "), which is not decided.",
                            "One step comes after the other."));
        });
    }

    private static boolean isStepOf(String project, Argument argument) {
        return argument.claim()
                .project()
                .filter(step -> step.id().equals(project))
                .isPresent();
    }

    private BigProject project(String id, Open command) {
        return Optional.ofNullable(scenario.arguments().projects().get(id))
                .or(() -> exercise.arguments().all().values().stream()
                        .flatMap(argument -> argument.claim().project().stream())
                        .filter(project -> project.id().equals(id))
                        .findFirst())
                .orElseGet(() -> new BigProject(id, id, command.needs().orElse(BigProject.MOST)));
    }

    private Decision opened(Open command, Optional<Move> move) {
        int turn = exercise.turn().number();
        var type = move.map(Move::type).orElse("");
        return accept(new ArgumentEvent.ArgumentOpened(new Claim(
                exercise.arguments().nextId(turn),
                turn,
                command.action().isBlank() ? said(move.orElseThrow()) : command.action(),
                command.result(),
                command.actor().orElse(move.map(Move::actor).orElse("")),
                move.map(Move::id).orElse(""),
                type,
                tags(command, type),
                command.method().orElse(scenario.arguments().usual()),
                command.project().map(id -> project(id, command)),
                command.secret().map(this::whose))));
    }

    /** What a move says where the argument about it says nothing else. */
    private String said(Move move) {
        return scenario.nameOf(move.actor()) + ": "
                + (move.freeForm() ? move.text() : scenario.move(move.type()).name());
    }

    private List<String> tags(Open command, String type) {
        var own = Optional.ofNullable(scenario.moves().get(type))
                .map(MoveType::tags)
                .orElse(List.of());
        return Stream.concat(own.stream(), command.tags().stream()).distinct().toList();
    }

    /** A cell's secret is its own. */
    private Secret whose(Secret secret) {
        return seat instanceof Seat.Cell cell ? new Secret(cell.name(), secret.trigger(), secret.when()) : secret;
    }
}
