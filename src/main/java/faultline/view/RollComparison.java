package faultline.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which dice two exercises share. A roll depends on the seed, the turn, the rule and the move that it answers, so a fork
 * keeps each that it does not touch.
 *
 * @param same how many rolls decide the same in both and show the same
 * @param other how many decide the same in both and show something else, as they do under another seed
 * @param onlyFirst what was rolled for in the first alone, a sentence each
 * @param onlySecond what was rolled for in the second alone
 */
public record RollComparison(int same, int other, List<String> onlyFirst, List<String> onlySecond) {
    public RollComparison {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    static RollComparison of(ExerciseView first, ExerciseView second) {
        var these = rolls(first);
        var those = rolls(second);
        var both = new ArrayList<>(these.keySet());
        both.retainAll(those.keySet());
        int same = (int) both.stream()
                .filter(key -> Objects.equals(these.get(key), those.get(key)))
                .count();
        return new RollComparison(
                same,
                both.size() - same,
                TurnDifference.without(List.copyOf(these.keySet()), both),
                TurnDifference.without(List.copyOf(those.keySet()), both));
    }

    /** Each roll by what it decides. */
    private static Map<String, Integer> rolls(ExerciseView view) {
        var rolls = new LinkedHashMap<String, Integer>();
        for (var turn : view.played()) {
            var sentences = new Account.RulingSentences(view.labels(), turn.moves());
            turn.adjudication().stream()
                    .flatMap(adjudication -> adjudication.rulings())
                    .forEach(ruling -> ruling.roll()
                            .ifPresent(roll -> rolls.put(
                                    free(rolls, "turn " + turn.number() + ": " + sentences.origin(ruling)),
                                    roll.rolled())));
        }
        return rolls;
    }

    private static String free(Map<String, Integer> rolls, String name) {
        var free = name;
        for (int count = 2; rolls.containsKey(free); count++) {
            free = name + " (" + count + ")";
        }
        return free;
    }
}
