package faultline.adjudication;

import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.rules.Firing;
import faultline.exercise.Exercise;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The dice of one turn: keys each roll by what it decides, and counts how many equal keys came before. Keys are equal
 * where one rule has several odds for one thing that it answers, and where it answers several moves of the same actor,
 * type and target. What is guaranteed to a fork: whatever has no equal keeps its roll, whatever else is changed; of
 * equals, those of moves that were entered earlier come first, so that one entered later takes no roll of theirs; and if
 * one of several equal moves is withdrawn, those behind it take the rolls of those before, so that the fewer always have
 * the first rolls of the more.
 */
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
