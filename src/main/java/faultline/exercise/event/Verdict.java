package faultline.exercise.event;

import faultline.exercise.definition.StandingCondition;
import java.util.List;
import java.util.Optional;

/**
 * What came of an argument.
 *
 * @param basis what decided
 * @param thrown the dice, where they decided
 * @param reason what whoever decided says of it; may be empty where dice did
 */
public record Verdict(boolean succeeded, Basis basis, Optional<Throw> thrown, String reason) {

    /** What can decide an argument. */
    public enum Basis {
        DICE,
        /** Nobody spoke against it, or a reason for it was compelling: it happens. */
        UNOPPOSED,
        UMPIRE,
        CONSENSUS,
        VOTE
    }

    /**
     * A throw of dice.
     *
     * @param dice two of 1 to 6, the red one first, or one of 1 to 100
     * @param byHand whether people threw them at the table
     * @param modifier what reasons and conditions add to two dice; 0 with a hundred-sided one
     * @param standing the conditions that are in the modifier
     * @param odds as they were shown before
     */
    public record Throw(List<Integer> dice, boolean byHand, int modifier, List<StandingCondition> standing, Odds odds) {
        public Throw {
            dice = List.copyOf(dice);
            standing = List.copyOf(standing);
        }

        /** What the dice show together. */
        public int shown() {
            return dice.stream().mapToInt(Integer::intValue).sum();
        }

        /** What counts: the dice with all that is added to them. */
        public int total() {
            return shown() + modifier;
        }
    }

    /** Two dice that show 12: more comes of it than was asked for. */
    public boolean notable() {
        return twoDiceShow(12);
    }

    /** Two dice that show 2: worse comes of it than nothing. */
    public boolean disaster() {
        return twoDiceShow(2);
    }

    private boolean twoDiceShow(int sum) {
        return thrown.filter(dice -> dice.dice().size() == 2 && dice.shown() == sum)
                .isPresent();
    }
}
