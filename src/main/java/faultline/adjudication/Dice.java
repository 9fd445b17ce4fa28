package faultline.adjudication;

import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.rules.Firing;
import faultline.exercise.Exercise;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
                ofMoves(firing, Move::actor),
                firing.answers().stream()
                        .map(answered -> answered instanceof Move move
                                ? move.type()
                                : answered instanceof InjectReleased released ? "inject " + released.inject() : "turn")
                        .collect(Collectors.joining("+")),
                ofMoves(firing, Move::target),
                count);
    }

    private static String ofMoves(Firing firing, Function<Move, String> part) {
        return firing.answers().stream()
                .map(answered -> answered instanceof Move move ? part.apply(move) : "")
                .collect(Collectors.joining("+"));
    }
}
