package faultline.exercise.event;

import faultline.exercise.event.Ruling.Cause;
import java.util.Optional;

/** Something that the white cell does to a proposed adjudication, against the rules or besides them. */
public sealed interface Intervention {

    /** Why; never empty. */
    String reason();

    /** What the ruling says does not come about. */
    record Strike(RulingKey ruling, String reason) implements Intervention {}

    /** This comes about in the place of what the ruling says, whatever the dice said. */
    record Amend(RulingKey ruling, Conclusion conclusion, String reason) implements Intervention {}

    /** Something comes about besides. */
    sealed interface Addition extends Intervention {
        /** The wave of the turn in which it does, from 0. */
        int wave();

        Conclusion conclusion();

        /** What it answers, if not the turn's beginning. */
        Optional<Cause> answers();

        /** The same in the same place with something else that comes about. */
        Addition saying(Conclusion conclusion, String reason);
    }

    /**
     * This comes about besides, because the white cell says so.
     *
     * @param move the entered move that it answers, if it answers one
     */
    record Add(int wave, Conclusion conclusion, String reason, Optional<String> move) implements Addition {
        /** What answers no move. */
        public Add(int wave, Conclusion conclusion, String reason) {
            this(wave, conclusion, reason, Optional.empty());
        }

        @Override
        public Optional<Cause> answers() {
            return move.map(Cause.ByMove::new);
        }

        @Override
        public Add saying(Conclusion other, String why) {
            return new Add(wave, other, why, move);
        }
    }

    /** This comes about besides, because of an argument that was decided. */
    record AddByArgument(int wave, String argument, Conclusion conclusion, String reason) implements Addition {
        @Override
        public Optional<Cause> answers() {
            return Optional.of(new Cause.ByArgument(argument));
        }

        @Override
        public AddByArgument saying(Conclusion other, String why) {
            return new AddByArgument(wave, argument, other, why);
        }
    }
}
