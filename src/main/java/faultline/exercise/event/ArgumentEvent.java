package faultline.exercise.event;

import faultline.exercise.definition.StandingCondition;

/** Something that happened to an argument, or to what stands for or against arguments. */
public sealed interface ArgumentEvent extends Event {

    record ArgumentOpened(Claim claim) implements ArgumentEvent {}

    record PointMade(String argument, Point point) implements ArgumentEvent {}

    /**
     * A reason counts otherwise than was said first.
     *
     * @param number of the reason, from 1
     */
    record PointWeighed(String argument, int number, Point.Weight weight) implements ArgumentEvent {}

    /**
     * Somebody says how likely it is; the last word of each counts.
     *
     * @param percent one of 0, 10, 30, 50, 70, 90 and 100
     */
    record EstimateGiven(String argument, String by, int percent) implements ArgumentEvent {}

    /** All estimates lie on the table. */
    record EstimatesShown(String argument) implements ArgumentEvent {}

    /** The last word of each counts. */
    record VoteCast(String argument, String by, boolean inFavour) implements ArgumentEvent {}

    /**
     * What a secret argument waited for has come: it can be decided.
     *
     * @param because in words
     */
    record ArgumentTriggered(int turn, String argument, String because) implements ArgumentEvent {}

    /** A secret argument is everybody's to know. */
    record ArgumentRevealed(String argument) implements ArgumentEvent {}

    record ArgumentDecided(int turn, String argument, Verdict verdict) implements ArgumentEvent {}

    /** It is not argued any more, and nothing came of it. */
    record ArgumentDropped(String argument, String reason) implements ArgumentEvent {}

    /**
     * @param argument that brought it about; empty if none did
     */
    record ConditionPlaced(StandingCondition condition, String argument) implements ArgumentEvent {}

    /**
     * @param argument that removed it; empty if none did
     */
    record ConditionLifted(String condition, String argument, String reason) implements ArgumentEvent {}
}
