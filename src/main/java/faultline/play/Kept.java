package faultline.play;

import faultline.journal.Mark;

/**
 * An exercise that is in a file, or came from one.
 *
 * @param events how many it has
 */
public record Kept(String exercise, long events) {

    public static Kept of(Mark mark) {
        return new Kept(mark.exercise(), mark.number());
    }
}
