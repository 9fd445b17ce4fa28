package faultline.view;

import faultline.exercise.Chronicle;
import faultline.exercise.Exercise;
import faultline.exercise.event.Event;
import faultline.exercise.turn.Phase;
import java.util.Optional;

/**
 * Of what an exercise is a fork. It stays one even where an undo has gone back into what it shares.
 *
 * @param from the other exercise's name
 * @param line the last line of that one's journal that both share
 * @param where the point of play at which they part: "before turn 1", "after turn 2", "in turn 3"
 * @param otherTexts whether it goes on under another text of the scenario or the rules
 */
public record Fork(String from, long line, String where, boolean otherTexts) {

    /** Empty if it is none. */
    public static Optional<Fork> in(Chronicle chronicle) {
        return chronicle.parting().map(parting -> of(parting.forked(), parting.before()));
    }

    private static Fork of(Event.ExerciseForked forked, Exercise before) {
        var texts = before.identity();
        boolean same = texts.scenarioDigest().equals(forked.scenarioDigest())
                && texts.rulesDigest().equals(forked.rulesDigest());
        return new Fork(forked.from(), forked.at(), where(before), !same);
    }

    private static String where(Exercise exercise) {
        int turn = exercise.turn().number();
        return exercise.phase() == Phase.BRIEFING
                ? "before turn 1"
                : (exercise.phase() == Phase.MOVES || exercise.phase() == Phase.ADJUDICATION ? "in" : "after")
                        + " turn " + turn;
    }

    /** "autumn, after turn 2 (line 31)", with a word on the texts if they are others. */
    public String words() {
        return from + ", " + where + " (line " + line + ")"
                + (otherTexts ? ", under other texts of the scenario or the rules" : "");
    }
}
