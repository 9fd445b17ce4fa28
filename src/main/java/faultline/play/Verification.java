package faultline.play;

/** What came of replaying an exercise under the scenario and the rules that it began with. */
public sealed interface Verification {

    /**
     * Every turn was adjudicated again, and each ruling is the same.
     *
     * @param turns how many turns were adjudicated; 0 before the first
     * @param rulings how many rulings were compared, those of each proposal that the white cell had changed included
     */
    record Identical(int turns, long rulings) implements Verification {}

    /**
     * A turn would be adjudicated differently now. What is in the journal stays as it is.
     *
     * @param turn the first that differs
     * @param stored the first ruling that differs, as it stands in the journal; empty if there is none
     * @param now the ruling in its place; empty if there is none
     */
    record Differs(int turn, String stored, String now) implements Verification {}

    /**
     * The journal's chain is broken.
     *
     * @param damage what is wrong and where, in one sentence
     */
    record Damaged(String damage) implements Verification {}
}
