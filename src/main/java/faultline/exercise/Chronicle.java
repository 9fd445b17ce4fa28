package faultline.exercise;

import faultline.exercise.clock.PhaseClock;
import faultline.exercise.definition.Grown;
import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How an exercise came to stand as it does: its events, those of them that stand, and each turn of it. One that goes on is
 * folded on from where it stood, so that an event costs as little behind ten thousand others as behind ten; only one that
 * undoes is folded from the beginning.
 */
public final class Chronicle {
    private final Grown<Recorded> events;
    private final Grown<Recorded> standing;
    private final Exercise exercise;
    private final Exercise folded;
    private final Exercise unclosed;
    private final NavigableMap<Integer, PlayedTurn> turns;
    private final Optional<Parting> parting;
    private final long undone;

    private Chronicle(Grown<Recorded> events, Grown<Recorded> standing, Folding folded, long undone) {
        this.undone = undone;
        this.parting = folded.parting;
        this.events = events;
        this.standing = standing;
        // Real time is no part of what is folded: it is laid over it at the end.
        this.exercise = folded.exercise.with(folded.clock);
        this.folded = folded.exercise;
        this.unclosed = folded.unclosed;
        this.turns = Collections.unmodifiableNavigableMap(folded.turns);
    }

    /**
     * A turn that began.
     *
     * @param from the place of its first event among those that stand
     * @param to the place behind its last
     * @param after the exercise when it ended, or as it stands; as if nobody had closed it
     * @param choosing as it stood when each cell chose its moves, by what the cell was called then
     */
    public record PlayedTurn(int from, int to, Exercise after, Map<String, Exercise> choosing) {}

    /**
     * Where a fork begins: what stood before, and what it was said to be a fork of.
     *
     * @param before the exercise with all that both share
     */
    public record Parting(Exercise before, Event.ExerciseForked forked) {}

    /**
     * The chronicle of an exercise with these events.
     *
     * @throws IllegalArgumentException if the first is not the one that created it
     */
    public static Chronicle of(List<Recorded> events) {
        var standing = Undoing.standing(events);
        var folding = folded(events, standing);
        folding.parting = parting(events);
        return new Chronicle(Grown.copyOf(events), Grown.copyOf(standing), folding, Undoing.undone(events));
    }

    private static Folding folded(List<Recorded> events, List<Recorded> standing) {
        if (events.isEmpty() || !(events.get(0).event() instanceof Event.ExerciseCreated created)) {
            throw new IllegalArgumentException("An exercise's events begin with its creation.");
        }
        var folding = new Folding(Exercise.begunBy(created));
        standing.subList(1, standing.size()).forEach(folding::see);
        folding.clock = PhaseClock.after(events);
        return folding;
    }

    /** A fork stays one even where an undo has gone back into what it shares, so all events are looked at. */
    private static Optional<Parting> parting(List<Recorded> events) {
        for (int i = events.size() - 1; i > 0; i--) {
            if (events.get(i).event() instanceof Event.ExerciseForked forked) {
                var shared = events.subList(0, i);
                var folding = folded(shared, Undoing.standing(shared));
                return Optional.of(new Parting(folding.exercise.with(folding.clock), forked));
            }
        }
        return Optional.empty();
    }

    /** The chronicle once these events have happened, too: the same as that of all of them. */
    public Chronicle then(List<Recorded> more) {
        var all = events.then(more);
        if (more.stream().anyMatch(recorded -> recorded.event() instanceof Event.Undone)) {
            return of(all);
        }
        var folding = new Folding(this);
        more.forEach(folding::see);
        return new Chronicle(all, standing.then(folding.standing), folding, undone);
    }

    /** All events from the first on. */
    public List<Recorded> events() {
        return events;
    }

    /** Those that {@link Undoing#standing stand}. */
    public List<Recorded> standing() {
        return standing;
    }

    /** Where it last parted from another exercise; empty if it is no fork. */
    public Optional<Parting> parting() {
        return parting;
    }

    /** How many events do not stand, without those that undo and those of the clock. */
    public long undone() {
        return undone;
    }

    public Exercise exercise() {
        return exercise;
    }

    /** Every turn that began, by its number. */
    public NavigableMap<Integer, PlayedTurn> turns() {
        return turns;
    }

    /** The events that stand of one of the turns. */
    public List<Recorded> in(PlayedTurn turn) {
        return standing.subList(turn.from(), turn.to());
    }

    /** What changes while events are folded. */
    private static final class Folding {
        /** How many stood before those that are folded here. */
        private final int before;

        private final List<Recorded> standing = new ArrayList<>();
        private final NavigableMap<Integer, PlayedTurn> turns;
        private Exercise exercise;
        /** Closing an exercise changes no turn, and would hide whether its last one was over. */
        private Exercise unclosed;

        private PhaseClock clock;
        private Optional<Parting> parting;

        Folding(Exercise begun) {
            this.before = 1;
            this.turns = new TreeMap<>();
            this.exercise = begun;
            this.unclosed = begun;
            this.clock = PhaseClock.NONE;
            this.parting = Optional.empty();
        }

        Folding(Chronicle before) {
            this.before = before.standing.size();
            this.turns = new TreeMap<>(before.turns);
            this.clock = before.exercise.clock();
            this.parting = before.parting;
            this.unclosed = before.unclosed;
            this.exercise = before.folded;
        }

        void see(Recorded recorded) {
            if (recorded.event() instanceof ClockEvent timed) {
                clock = clock.evolve(timed);
                return;
            }
            if (recorded.event() instanceof Event.ExerciseForked forked) {
                parting = Optional.of(new Parting(exercise.with(clock), forked));
                clock = PhaseClock.NONE;
            }
            if (recorded.event() instanceof Event.AdjudicationProposed) {
                chosen();
            }
            evolve(recorded.event());
            standing.add(recorded);
            if (unclosed.turn().isPlayed() && !(recorded.event() instanceof Event.ExerciseClosed)) {
                played();
            }
        }

        private void evolve(Event event) {
            var before = exercise;
            exercise = before.evolve(event);
            if (!(event instanceof Event.ExerciseClosed)) {
                unclosed = before == unclosed ? exercise : unclosed.evolve(event);
            }
        }

        /** In a turn of several parts, a cell chooses in the last in which it moves. */
        private void chosen() {
            int number = unclosed.turn().number();
            var turn = turns.get(number);
            if (turn == null) {
                return;
            }
            var choosing = new LinkedHashMap<>(turn.choosing());
            for (var cell : unclosed.seating().names()) {
                if (unclosed.turn().moves().stream().anyMatch(move -> isOf(move, cell))) {
                    choosing.put(cell, unclosed);
                } else {
                    choosing.putIfAbsent(cell, unclosed);
                }
            }
            turns.put(number, new PlayedTurn(turn.from(), turn.to(), turn.after(), choosing));
        }

        private boolean isOf(Move move, String cell) {
            return move.origin() instanceof Move.Origin.Entered entered
                    && unclosed.seating().now(entered.cell()).equals(cell);
        }

        private void played() {
            int number = unclosed.turn().number();
            int stand = before + standing.size();
            var known = turns.get(number);
            turns.put(
                    number,
                    known == null
                            ? new PlayedTurn(stand - 1, stand, unclosed, Map.of())
                            : new PlayedTurn(known.from(), stand, unclosed, known.choosing()));
        }
    }
}
