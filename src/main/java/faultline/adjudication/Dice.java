package faultline.adjudication;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.rules.Firing;
import faultline.exercise.Exercise;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The dice of one turn: keys each roll by what it decides, and counts how many equal keys came before. */
final class Dice {
    private final Exercise exercise;
    private final Chance chance;
    private final Map<Chance.Key, Integer> counts = new HashMap<>();

    Dice(Exercise exercise, Chance chance) {
        this.exercise = exercise;
        this.chance = chance;
    }

    /** A roll from 1 to 100 for what the rule wrote. */
    int roll(Firing firing) {
        var first = key(firing, 0);
        int count = counts.merge(first, 1, Integer::sum) - 1;
        return chance.roll(count == 0 ? first : key(firing, count));
    }

    private Chance.Key key(Firing firing, int count) {
        return new Chance.Key(
                exercise.identity().seed(),
                exercise.turn().number(),
                firing.rule().set() + "/" + firing.rule().name(),
                joined(firing, answered -> answered instanceof Move move ? move.actor() : ""),
                joined(firing, Dice::type),
                joined(firing, answered -> answered instanceof Move move ? move.target() : ""),
                count);
    }

    private static String type(Happening answered) {
        if (answered instanceof Move move) {
            return move.type();
        }
        return answered instanceof InjectReleased released ? "inject " + released.inject() : "turn";
    }

    /** A rule answers one thing, or two. */
    private static String joined(Firing firing, Function<Happening, String> part) {
        var first = part.apply(firing.answers().get(0));
        return firing.answers().size() == 1
                ? first
                : first + "+" + part.apply(firing.answers().get(1));
    }
}
