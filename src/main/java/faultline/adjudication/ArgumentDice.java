package faultline.adjudication;

import faultline.exercise.Exercise;
import faultline.exercise.argument.Argument;
import java.util.List;

/**
 * The dice that decide arguments. Each is keyed by what is argued, and for whom, in which turn, so that a fork keeps every
 * roll that a change does not touch, whatever numbers the arguments have in it.
 */
public record ArgumentDice(Chance chance) {
    private static final int SIDES = 6;
    /** As many of 1 to 100 as fall on six sides evenly; the others are rolled again. */
    private static final int EVEN = 96;

    private static final int MOST_TRIES = 100;

    /** Two of 1 to 6, the red one first, or one of 1 to 100; none where no dice decide. */
    public List<Integer> roll(Exercise exercise, Argument argument) {
        var key = new Thrown(exercise, argument);
        if (argument.method().hasTwoDice()) {
            return List.of(six(key, "red die"), six(key, "green die"));
        }
        return argument.method().rolls() ? List.of(chance.roll(key.of("hundred", 0))) : List.of();
    }

    private int six(Thrown key, String die) {
        int rolled = EVEN;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            rolled = chance.roll(key.of(die, tries));
            if (rolled <= EVEN) {
                return 1 + (rolled - 1) % SIDES;
            }
        }
        return 1 + (rolled - 1) % SIDES;
    }

    /** What one die of an argument decides. */
    private record Thrown(Exercise exercise, Argument argument) {
        Chance.Key of(String die, int tries) {
            var claim = argument.claim();
            return new Chance.Key(
                    exercise.identity().seed(),
                    exercise.turn().number(),
                    "argument",
                    claim.actor(),
                    claim.type() + "/" + claim.action(),
                    die,
                    equalsBefore() * MOST_TRIES + tries);
        }

        /** How often the same has been argued before in the turn. */
        private int equalsBefore() {
            var claim = argument.claim();
            return (int) exercise.arguments().all().values().stream()
                    .takeWhile(other -> !other.id().equals(argument.id()))
                    .map(Argument::claim)
                    .filter(other -> other.turn() == claim.turn()
                            && other.actor().equals(claim.actor())
                            && other.type().equals(claim.type())
                            && other.action().equals(claim.action()))
                    .count();
        }
    }
}
