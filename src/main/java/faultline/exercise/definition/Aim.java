package faultline.exercise.definition;

import java.util.OptionalDouble;

/**
 * What an actor wants, or wants to be spared, judged on where the world stands and on what has happened.
 *
 * @param text the aim in plain words
 * @param stake what it counts in the actor's score
 * @param measure how far it is so, in percent
 * @param bands what people call how far it is so
 * @param floor a red line, 1 to 100: reached by less than this percent, the actor's outcome is the lowest band
 */
public record Aim(String text, Stake stake, Measure measure, Bands bands, OptionalDouble floor) {

    /** What an aim counts. */
    public sealed interface Stake {}

    /**
     * It counts among the actor's weighted aims.
     *
     * @param weight above 0
     */
    public record Weight(double weight) implements Stake {}

    /**
     * It costs points in proportion to how far it is so.
     *
     * @param points what it costs if it is wholly so, above 0 and at most 100
     */
    public record Penalty(double points) implements Stake {}
}
