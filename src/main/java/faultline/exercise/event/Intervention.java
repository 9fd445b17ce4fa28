package faultline.exercise.event;

/** Something that the white cell does to a proposed adjudication, against the rules or besides them. */
public sealed interface Intervention {

    /** Why; never empty. */
    String reason();

    /** What the ruling says does not come about. */
    record Strike(RulingKey ruling, String reason) implements Intervention {}

    /** This comes about in the place of what the ruling says, whatever the dice said. */
    record Amend(RulingKey ruling, Conclusion conclusion, String reason) implements Intervention {}

    /**
     * This comes about besides.
     *
     * @param wave the wave of the turn in which it does, from 0
     */
    record Add(int wave, Conclusion conclusion, String reason) implements Intervention {}
}
