package faultline.exercise.definition;

import java.time.LocalDate;
import java.time.Period;

/**
 * When a scenario's turns take place.
 *
 * @param turns how many there are, 1 to 100
 * @param start the scenario date on which the first turn begins
 * @param step scenario time between two turns
 */
public record Timetable(int turns, LocalDate start, Period step) {

    /** The scenario date on which a turn begins; turn 0, before play, has the date of turn 1. */
    public LocalDate date(int turn) {
        return start.plus(step.multipliedBy(Math.max(0, turn - 1)));
    }
}
