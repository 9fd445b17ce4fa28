package faultline.exercise.definition;

import faultline.exercise.definition.LevelIndicator.Band;
import java.util.List;

/**
 * What people call each stretch of a scale from 0 to 100.
 *
 * @param all in rising order of their lower ends, the first of which is 0
 */
public record Bands(List<Band> all) {
    /** For an aim whose author names none. */
    public static final Bands OF_AN_AIM = new Bands(List.of(
            new Band("missed", 0),
            new Band("begun", 1),
            new Band("half-way", 50),
            new Band("nearly", 80),
            new Band("reached", 100)));

    /** For a penalty whose author names none. */
    public static final Bands OF_A_PENALTY =
            new Bands(List.of(new Band("spared", 0), new Band("in-part", 1), new Band("in-full", 100)));

    /** For an actor's outcome whose author names none. */
    public static final Bands OF_AN_OUTCOME = new Bands(List.of(
            new Band("failed", 0),
            new Band("fell-short", 25),
            new Band("held-its-own", 50),
            new Band("prevailed", 75)));

    public Bands {
        all = List.copyOf(all);
    }

    /** The band that a number from 0 to 100 lies in. */
    public Band at(double number) {
        var found = lowest();
        for (var band : all) {
            found = band.from() <= number ? band : found;
        }
        return found;
    }

    public Band lowest() {
        return all.get(0);
    }
}
