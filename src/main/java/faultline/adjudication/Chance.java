package faultline.adjudication;

/** Dice that depend on what is decided and on nothing else, so that a fork keeps every roll it does not touch. */
public interface Chance {

    /** A roll from 1 to 100; the same key always rolls the same. */
    int roll(Key key);

    /**
     * What a roll decides.
     *
     * @param rule rule set and name
     * @param actor who makes the move that the rule answers; empty if it answers no move
     * @param type that move's type, or what else the rule answers
     * @param target that move's target; empty if it has none
     * @param count how many equal keys came before it in the turn, from 0
     */
    record Key(long seed, int turn, String rule, String actor, String type, String target, int count) {}
}
