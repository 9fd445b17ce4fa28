package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.Event.InjectReleased.How;
import faultline.exercise.event.MselEvent;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.inject.Msel;
import faultline.exercise.turn.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides what becomes of injects: that one is released, deferred, skipped or done with, and what was seen after it. */
record MselDesk(Scenario scenario, Exercise exercise) {

    Decision decide(MselCommand command) {
        if (command instanceof MselCommand.ChangeStatus change) {
            return change(change);
        }
        if (command instanceof MselCommand.RecordExpectedAction seen) {
            return record(seen);
        }
        return new MselWriting(scenario, exercise).decide(command);
    }

    Decision release(Command.ReleaseInject command) {
        var id = command.inject();
        return unknown(id)
                .or(() -> releasedAlready(id))
                .or(() -> notIn(Phase.MOVES, "Injects are released while moves are entered"))
                .or(() -> notTo(id, InjectStatus.RELEASED))
                .orElseGet(() -> released(new InjectReleased(turn(), id, How.HAND, command.reason())));
    }

    private Decision released(InjectReleased event) {
        var events = new ArrayList<Event>();
        events.add(event);
        events.addAll(new InjectTrial(scenario, exercise.evolve(event)).skipped(List.of(event.inject())));
        return new Decision.Accepted(events);
    }

    private Decision change(MselCommand.ChangeStatus command) {
        var id = command.inject();
        if (command.status() == InjectStatus.RELEASED) {
            return release(new Command.ReleaseInject(id, command.reason()));
        }
        return unknown(id)
                .or(() -> notTo(id, command.status()))
                .or(() -> needsReason(command))
                .or(() -> command.status() == InjectStatus.DEFERRED ? badTurn(command.turn()) : Optional.empty())
                .orElseGet(() -> accept(new MselEvent.InjectStatusChanged(
                        id,
                        command.status(),
                        command.status() == InjectStatus.DEFERRED ? command.turn() : OptionalInt.empty(),
                        command.reason())));
    }

    private Decision record(MselCommand.RecordExpectedAction command) {
        var id = command.inject();
        return unknown(id).or(() -> nothingExpected(id)).orElseGet(() -> {
            var recorded = new MselEvent.ExpectedActionRecorded(id, command.seen(), command.note());
            var events = new ArrayList<Event>();
            events.add(recorded);
            events.addAll(new InjectTrial(scenario, exercise.evolve(recorded)).armed());
            return new Decision.Accepted(events);
        });
    }

    private Optional<Decision> nothingExpected(String id) {
        var inject = scenario.inject(id);
        if (!inject.expects()) {
            return Optional.of(refuse(
                    Code.NOT_AVAILABLE,
                    "Nothing is expected after the inject (" + id + ").",
                    "`msel edit " + id + " --expected \"…\"` says what is."));
        }
        return msel().isReleased(id)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.WRONG_PHASE,
                        "Inject (" + id + ") has not been released, so nobody can have acted on it.",
                        "`msel release " + id + "` releases it."));
    }

    private Optional<Decision> unknown(String inject) {
        return scenario.injects().containsKey(inject)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.UNKNOWN_NAME,
                        "Scenario (" + scenario.id() + ") has no inject (" + inject + ").",
                        Nearest.hint(inject, scenario.injects().keySet())));
    }

    private Optional<Decision> releasedAlready(String inject) {
        return Optional.ofNullable(msel().released().get(inject))
                .map(turn -> refuse(
                        Code.LIMIT_REACHED,
                        "Inject (" + inject + ") was released in " + Timetable.words(turn) + ".",
                        "`msel list` shows which are left."));
    }

    private Optional<Decision> notTo(String id, InjectStatus wanted) {
        var now = msel().status(scenario.inject(id));
        if (now.next().contains(wanted)) {
            return Optional.empty();
        }
        return Optional.of(refuse(
                Code.NOT_AVAILABLE,
                "Inject (" + id + ") is " + now.word() + " and cannot become " + wanted.word() + ".",
                now.next().isEmpty()
                        ? "Nothing comes after that; `undo` takes a slip back."
                        : "It can become " + words(now.next()) + ": `msel status " + id + " "
                                + now.next().get(0).word() + "`."));
    }

    private static String words(List<InjectStatus> statuses) {
        var words = statuses.stream().map(InjectStatus::word).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static Optional<Decision> needsReason(MselCommand.ChangeStatus command) {
        boolean needed = command.status() == InjectStatus.SKIPPED || command.status() == InjectStatus.DEFERRED;
        return needed && command.reason().isBlank()
                ? Optional.of(refuse(
                        Code.BAD_VALUE,
                        "Inject (" + command.inject() + ") becomes "
                                + command.status().word() + " only for a reason, which the report gives.",
                        "Say why: --reason \"…\"."))
                : Optional.empty();
    }

    private Optional<Decision> badTurn(OptionalInt turn) {
        int last = scenario.timetable().turns();
        if (turn.isPresent() && turn.getAsInt() > turn() && turn.getAsInt() <= last) {
            return Optional.empty();
        }
        return Optional.of(refuse(
                Code.BAD_VALUE,
                turn.isEmpty()
                        ? "An inject is deferred to a turn."
                        : "An inject cannot be deferred to turn (" + turn.getAsInt() + ").",
                turn() < last
                        ? "Say which: --to-turn N, from " + (turn() + 1) + " to " + last + "."
                        : "That was the last turn: `msel skip` leaves it out."));
    }

    private Optional<Decision> notIn(Phase phase, String reason) {
        return exercise.phase() == phase
                ? Optional.empty()
                : Optional.of(
                        refuse(Code.WRONG_PHASE, Phases.sentence(reason, exercise), Phases.next(scenario, exercise)));
    }

    private int turn() {
        return exercise.turn().number();
    }

    private Msel msel() {
        return exercise.msel();
    }
}
