package faultline.adjudication.facts;

/**
 * What rules may ask of the exercise. It stands still during a wave. A name that the scenario does not have is an error
 * of the rule's author, found when the scenario is checked.
 */
public interface World {

    /** Where a level of the world stands. */
    double level(String indicator);

    /** Where an actor's level stands. */
    double level(String indicator, String actor);

    /** Where a level between two actors stands. */
    double level(String indicator, String actor, String other);

    /** By how much a level of the world has changed since the last turn began; in turn 1, since the exercise began. */
    double change(String indicator);

    double change(String indicator, String actor);

    double change(String indicator, String actor, String other);

    /** The state that a stage of the world is in. */
    String stage(String indicator);

    String stage(String indicator, String actor);

    String stage(String indicator, String actor, String other);

    /** Whether the actor has made such a move in an earlier turn. */
    boolean played(String actor, String move);

    /** Whether the actor has made such a move in an earlier wave of this turn. */
    boolean playedThisTurn(String actor, String move);

    /** Whether the inject has been released, in this turn or before. */
    boolean released(String inject);

    /** The value of one of the scenario's assumptions. */
    double assumed(String assumption);

    /** The number of this turn, from 1; 0 in a turn zero. */
    int turn();

    /** Whether rules move the actor, since no cell plays it. */
    boolean automated(String actor);
}
