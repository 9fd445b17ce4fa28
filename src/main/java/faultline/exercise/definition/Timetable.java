package faultline.exercise.definition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * When a scenario's turns take place, and how each is played.
 *
 * @param turns how many there are, 1 to 100, not counting a turn zero
 * @param start the scenario date on which the first turn begins
 * @param ordinary how a turn is played for which nothing else is planned
 * @param zero whether there is a turn zero: for practice, before the turns that count
 * @param plan the turns that are played otherwise, by their numbers
 */
public record Timetable(int turns, LocalDate start, TurnKind ordinary, boolean zero, Map<Integer, TurnKind> plan) {

    public Timetable {
        plan = Ordered.copyOf(plan);
    }

    /** The same without a turn zero and with another number of turns; those beyond its own are ordinary ones. */
    public Timetable lasting(int turns) {
        return new Timetable(turns, start, ordinary, false, plan);
    }

    /** How that turn is played. */
    public TurnKind kind(int turn) {
        return plan.getOrDefault(turn, ordinary);
    }

    /** The scenario date on which a turn begins; turn 0, and the time before play, have the date of turn 1. */
    public LocalDate date(int turn) {
        var steps = Period.ZERO;
        for (int before = 1; before < turn; before++) {
            steps = steps.plus(kind(before).step());
        }
        return start.plus(steps);
    }

    /** The first turn that begins on that scenario date or later; empty if all begin before it. */
    public OptionalInt from(LocalDate date) {
        return IntStream.rangeClosed(1, turns)
                .filter(turn -> !date(turn).isBefore(date))
                .findFirst();
    }

    /** What people call a turn within a sentence: "turn 3", and "turn zero" for the one that does not count. */
    public static String words(int turn) {
        return turn == 0 ? "turn zero" : "turn " + turn;
    }

    /** What people call a turn where a sentence or a heading begins: "Turn 3", "Turn zero". */
    public static String title(int turn) {
        return "T" + words(turn).substring(1);
    }
}
