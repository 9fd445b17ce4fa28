package faultline.exercise.event;

import java.util.Optional;

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
     * @param move the entered move that it answers, if it answers one
     */
    record Add(int wave, Conclusion conclusion, String reason, Optional<String> move) implements Intervention {
        /** What answers no move. */
        public Add(int wave, Conclusion conclusion, String reason) {
            this(wave, conclusion, reason, Optional.empty());
        }
    }
}
