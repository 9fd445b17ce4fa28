package faultline.view;

import faultline.exercise.Branches;
import faultline.exercise.Chronicle;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.EvaluationEvent.HotWashSaid;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.MoveEvent;
import faultline.exercise.event.NegotiationEvent;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent;
import faultline.exercise.negotiation.Pledge;
import faultline.exercise.turn.Phase;
import faultline.exercise.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a log of an exercise's events: one line for each that the seat may know of. */
final class LogLines {
    private final Scenario scenario;
    private final List<Recorded> events;
    private final Branches branches;
    private final Exercise exercise;
    private final Sight sight;
    private final LogWords words;
    private final Set<Long> standing;
    private final Set<Integer> over;
    private final Set<String> withdrawn;
    private final Map<Integer, String> takenOver;
    private final Map<Integer, Optional<Move>> takenBack;
    private final Map<Integer, Optional<Promise>> promised;

    LogLines(Scenario scenario, Chronicle chronicle, Seat seat) {
        this.events = chronicle.events();
        this.branches = new Branches(events);
        this.exercise = chronicle.exercise();
        this.scenario = exercise.msel().in(scenario);
        this.sight = Sight.of(seat, exercise);
        this.words = new LogWords(Labels.of(scenario), this.scenario, exercise.situation(), sight.everything());
        this.standing = chronicle.standing().stream().map(Recorded::number).collect(Collectors.toSet());
        this.over = chronicle.turns().values().stream()
                .map(played -> played.after().turn())
                .filter(turn -> turn.phase() == Phase.RESULTS)
                .map(Turn::number)
                .collect(Collectors.toSet());
        this.withdrawn = chronicle.standing().stream()
                .filter(recorded -> recorded.event() instanceof Event.MoveWithdrawn)
                .map(recorded -> ((Event.MoveWithdrawn) recorded.event()).move())
                .collect(Collectors.toSet());
        boolean all = sight.everything();
        this.takenOver = all ? branches.each(SeatingEvent.TakenOver.class, SeatingWords::takenOver) : Map.of();
        // After an undo the number can be another move's.
        this.takenBack = all
                ? Map.of()
                : branches.each(
                        Event.MoveWithdrawn.class, (gone, then) -> then.turn().move(gone.move()));
        this.promised = all ? Map.of() : branches.each(NegotiationEvent.class, LogLines::promise);
    }

    LogView view() {
        var lines = new ArrayList<LogView.Line>();
        var turns = new int[events.size()];
        for (int i = 0; i < events.size(); i++) {
            var recorded = events.get(i);
            turns[i] = turn(recorded.event(), turns, i);
            if (sees(recorded, i)) {
                lines.add(line(recorded, turns[i], i));
            }
        }
        return new LogView(sight.seat(), exercise.name(), scenario.overview().fictional(), lines);
    }

    /** The turn that an event leaves the exercise in. */
    private static int turn(Event event, int[] turns, int i) {
        if (event instanceof Event.TurnBegan began) {
            return began.turn();
        }
        if (event instanceof Event.Undone undone) {
            return turns[(int) undone.to() - 1];
        }
        return i == 0 ? 0 : turns[i - 1];
    }

    private LogView.Line line(Recorded recorded, int turn, int index) {
        var event = recorded.event();
        boolean undoes = event instanceof Event.Undone;
        // Who sat at the keyboard is so whatever is undone, and real time goes on.
        boolean stays = undoes || event instanceof SeatingEvent.TakenOver || event instanceof ClockEvent;
        return new LogView.Line(
                sight.everything() ? OptionalLong.of(recorded.number()) : OptionalLong.empty(),
                turn,
                recorded.stamp().at(),
                by(recorded),
                words(event, index),
                !stays && !standing.contains(recorded.number()));
    }

    private String words(Event event, int index) {
        if (event instanceof Event.Undone undone) {
            return words.undone(undone, branches.undone(index));
        }
        return event instanceof SeatingEvent.TakenOver
                ? takenOver.getOrDefault(index, "")
                : words.of(shown(event)) + enteredFor(events.get(index));
    }

    /** For whom the white cell has entered a move: for that cell, and for those who see everything. */
    private String enteredFor(Recorded recorded) {
        return recorded.event() instanceof Event.MoveSubmitted submitted
                        && recorded.stamp().seat() instanceof Seat.White
                        && (sight.everything() || sight.plays(submitted.move().actor()))
                ? " (entered by " + MoveMarks.ofWhite(sight.shown(submitted.move())) + ")"
                : "";
    }

    /** From which seat and by whom; a cell knows its own people, also from when it was called otherwise. */
    private String by(Recorded recorded) {
        var stamp = recorded.stamp();
        return sight.everything() || (stamp.seat() instanceof Seat.Cell cell && sight.isOwn(cell.name()))
                ? stamp.seat() + (stamp.person().isEmpty() ? "" : " (" + stamp.person() + ")")
                : "";
    }

    private boolean sees(Recorded recorded, int index) {
        var event = recorded.event();
        if (sight.everything()) {
            return true;
        }
        if (event instanceof Event.MoveSubmitted submitted) {
            var move = submitted.move();
            return sight.plays(move.actor()) || (standing.contains(recorded.number()) && isPublic(move));
        }
        if (event instanceof MoveEvent moved) {
            return sight.plays(moved.actor());
        }
        if (event instanceof Event.MoveWithdrawn) {
            return takenBack
                    .getOrDefault(index, Optional.empty())
                    .filter(move -> sight.plays(move.actor()))
                    .isPresent();
        }
        if (event instanceof Event.InjectReleased released) {
            return standing.contains(recorded.number())
                    && Optional.ofNullable(scenario.injects().get(released.inject()))
                            .filter(sight::receives)
                            .isPresent();
        }
        if (event instanceof ArgumentEvent argued) {
            return standing.contains(recorded.number()) && new ArgumentSight(exercise.arguments(), sight).sees(argued);
        }
        if (event instanceof NegotiationEvent said) {
            return sees(said, recorded, index);
        }
        // what a cell has said itself
        boolean own = event instanceof HotWashSaid && recorded.stamp().seat().equals(sight.seat());
        return event instanceof SeatingEvent seated ? sees(seated) : own || isPublic(event);
    }

    /** What was announced to everybody and undone since is for its two sides alone, as all else is that did not happen. */
    private boolean sees(NegotiationEvent event, Recorded recorded, int index) {
        if (event instanceof NegotiationEvent.MessageSent sent) {
            return sight.hears(sent.from(), sent.to());
        }
        return promised.getOrDefault(index, Optional.empty())
                .filter(promise -> standing.contains(recorded.number())
                        ? sight.sees(promise)
                        : sight.hears(promise.from(), List.of(promise.to())))
                .isPresent();
    }

    /** The promise that it is about, as it stood then. */
    private static Optional<Promise> promise(NegotiationEvent event, Exercise then) {
        if (event instanceof NegotiationEvent.PromiseMade made) {
            return Optional.of(made.promise());
        }
        var pledge = event instanceof NegotiationEvent.PromiseClaimed claimed
                ? then.negotiation().pledge(claimed.promise())
                : event instanceof NegotiationEvent.PromiseJudged judged
                        ? then.negotiation().pledge(judged.promise())
                        : Optional.<Pledge>empty();
        return pledge.map(Pledge::promise);
    }

    /** Which cells there are, and whom they play, is public; of people a cell knows who comes to it. */
    private boolean sees(SeatingEvent event) {
        if (event instanceof SeatingEvent.PersonAdded added) {
            return added.person().cell().filter(sight::isOwn).isPresent();
        }
        if (event instanceof SeatingEvent.PersonMoved moved) {
            return moved.cell().filter(sight::isOwn).isPresent();
        }
        return event instanceof SeatingEvent.CellCreated
                || event instanceof SeatingEvent.CellRenamed
                || event instanceof SeatingEvent.CellMerged
                || event instanceof SeatingEvent.ActorGiven;
    }

    /** A public move of a turn that is over, and that was not taken back. */
    private boolean isPublic(Move move) {
        return over.contains(move.turn()) && sight.sees(move, true) && !withdrawn.contains(move.id());
    }

    private static boolean isPublic(Event event) {
        return event instanceof Event.ExerciseCreated
                || event instanceof ClockEvent
                || event instanceof Event.CellAssigned
                || event instanceof Event.ActorAutomated
                || event instanceof Event.TurnBegan
                || event instanceof Event.ImpulseBegan
                || event instanceof Event.AdjudicationAccepted
                || event instanceof Event.TurnEnded
                || event instanceof Event.Undone
                || event instanceof Event.ExerciseClosed;
    }

    private Event shown(Event event) {
        return event instanceof Event.MoveSubmitted submitted
                ? new Event.MoveSubmitted(sight.shown(submitted.move()))
                : event;
    }
}
