package faultline.play;

/** What came of adjudicating an exercise again under the texts that held when each turn was played. */
public sealed interface Verification {

    /**
     * Every turn was adjudicated again, and each ruling is the same.
     *
     * @param turns how many turns were adjudicated, counting one that was undone and played anew each time; 0 before the
     *     first
     * @param undone how many of these were undone since
     * @param rulings how many rulings were compared, those of each proposal that the white cell had changed included
     */
    record Identical(int turns, int undone, long rulings) implements Verification {}

    /**
     * A turn would be adjudicated differently now. What is in the journal stays as it is.
     *
     * @param turn the first that differs
     * @param stored the first ruling that differs, as it stands in the journal; empty if there is none
     * @param now the ruling in its place; empty if there is none
     */
    record Differs(int turn, String stored, String now) implements Verification {}

    /**
     * The journal's chain is broken, or a text that belongs to it is lost.
     *
     * @param damage what is wrong and where, in one sentence
     */
    record Damaged(String damage) implements Verification {}
}
