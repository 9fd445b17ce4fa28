package faultline.exercise;

import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.turn.Phase;
import java.util.List;
import java.util.Optional;

/** From where in an exercise a fork of it goes on. */
public sealed interface ForkPoint {

    /** Why a fork cannot part there; empty if it can. */
    Optional<Refusal> whyNot(List<Recorded> events);

    /** The number of the last event that is shared; only where {@link #whyNot} has nothing to say. */
    long line(List<Recorded> events);

    /** Where the exercise stands now; where one stood that is closed before it was. */
    record Here() implements ForkPoint {
        @Override
        public Optional<Refusal> whyNot(List<Recorded> events) {
            return Optional.empty();
        }

        @Override
        public long line(List<Recorded> events) {
            var standing = Undoing.standing(events);
            return standing.stream()
                    .takeWhile(recorded -> !(recorded.event() instanceof Event.ExerciseClosed))
                    .reduce((before, after) -> after)
                    .orElseThrow()
                    .number();
        }
    }

    /** Just before a turn began, so that it is played anew; or where it is about to begin. */
    record BeforeTurn(int turn) implements ForkPoint {
        @Override
        public Optional<Refusal> whyNot(List<Recorded> events) {
            var exercise = Exercise.fold(events);
            int now = exercise.turn().number();
            boolean between = exercise.phase() == Phase.BRIEFING || exercise.phase() == Phase.RESULTS;
            return place(events) > 0 || (between && turn == now + 1)
                    ? Optional.empty()
                    : Optional.of(Refusal.of(
                            Code.BAD_VALUE,
                            "Turn (" + turn + ") has not begun in exercise (" + exercise.name() + ").",
                            now == 0 ? "Leave out --turn." : "`--turn " + now + "` plays its last turn anew."));
        }

        @Override
        public long line(List<Recorded> events) {
            int place = place(events);
            return place > 0 ? Undoing.standing(events).get(place - 1).number() : new Here().line(events);
        }

        /** The place of the turn's beginning among the events that stand; -1 if it has not begun. */
        private int place(List<Recorded> events) {
            return Undoing.standing(events).stream()
                    .map(Recorded::event)
                    .toList()
                    .indexOf(new Event.TurnBegan(turn));
        }
    }

    /** As it stood after that line of its journal, whether or not the line stands now. */
    record AfterLine(long line) implements ForkPoint {
        @Override
        public Optional<Refusal> whyNot(List<Recorded> events) {
            return Steps.whyNot(events, line);
        }

        @Override
        public long line(List<Recorded> events) {
            return line;
        }
    }
}
