package faultline.view;

import faultline.exercise.Chronicle;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * What one seat may read of an exercise's journal, by allow-list: the white cell all of it; others the turns' beginnings
 * and ends, who plays whom, the injects that they received, their own moves, and public moves of turns that are over.
 */
public record LogView(Seat seat, String exercise, String fictional, List<Line> lines) implements Page {
    public LogView {
        lines = List.copyOf(lines);
    }

    /**
     * One line: an event in words.
     *
     * @param number the event's number, for the white cell only: gaps would tell others how much they do not see
     * @param turn the turn in which it happened; 0 before the first
     * @param by from which seat and by whom; empty where the seat may not know
     * @param undone whether it does not stand any more
     */
    public record Line(OptionalLong number, int turn, Instant at, String by, String what, boolean undone) {}

    /** What the seat may read of the exercise with these events. */
    public static LogView of(Scenario scenario, List<Recorded> events, Seat seat) {
        return of(scenario, Chronicle.of(events), seat);
    }

    /** What the seat may read of the exercise that came about so. */
    public static LogView of(Scenario scenario, Chronicle chronicle, Seat seat) {
        return new LogLines(scenario, chronicle, seat).view();
    }

    /** The lines of one turn, undone ones too. */
    public List<Line> ofTurn(int turn) {
        return lines.stream().filter(line -> line.turn() == turn).toList();
    }
}
