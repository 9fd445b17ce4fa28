package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.rules.Firing;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.ReorderedRules;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleInfo;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A turn's answer depends on what is entered and on nothing else: not on who enters first, not on the order in which facts
 * reach the rules, and not on the order in which rules are written.
 */
class OrderDoesNotMatterTest {
    private static final String SCENARIO = "fracture-points";
    private static final int GAMES = 260;
    private static final int TURNS = 4;

    private final Shipped shipped = Shipped.of(SCENARIO);
    private int entered;
    private int reactions;

    @Test
    void noOrderChangesAnything() {
        holds(shipped.rules(), random -> ReorderedRules.ofTheBuild(SCENARIO, random));
        // Counter-check: the games had something to shuffle and something to answer.
        assertThat(entered).isGreaterThan(2 * GAMES);
        assertThat(reactions).isGreaterThan(2 * GAMES);
    }

    @Test
    void norDoesItInTheIndex() {
        holds(shipped.rules().indexed(), random -> ReorderedRules.ofTheBuild(SCENARIO, random)
                .indexed());
    }

    @Test
    void noticesRulesThatDependOnTheOrder() {
        var dependent = new AnswersTheFirstOnly(shipped.rules());

        assertThatThrownBy(() -> holds(dependent, random -> new ReorderedRules(dependent, random)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("with seed ");
    }

    private void holds(RuleBase rules, Function<Random, RuleBase> reordered) {
        IntStream.rangeClosed(1, GAMES).forEach(seed -> play(seed, rules, reordered));
    }

    private void play(int seed, RuleBase rules, Function<Random, RuleBase> reordered) {
        var drawn = new RandomGame(shipped, seed);
        var game = drawn.game();
        var others = reordered.apply(drawn.random());
        for (int turn = 1; turn <= TURNS; turn++) {
            drawn.beginTurn();
            var asEntered = game.adjudicate(rules);
            assertThat(differences(told(asEntered), told(game.adjudicateShuffled(drawn.random(), others))))
                    .as("what the order changed with seed %d in turn %d", seed, turn)
                    .isEmpty();
            entered += game.exercise().turn().moves().size();
            reactions += (int) asEntered.moves().filter(Move::byRule).count();
            game.accept(asEntered);
        }
    }

    /** Every move, ruling and change of a turn; rulings are numbered in their order, the moves of a wave have none. */
    private static Set<String> told(Adjudication adjudication) {
        return adjudication.waves().stream()
                .flatMap(wave -> Stream.of(wave.moves(), wave.rulings(), wave.changes())
                        .flatMap(List::stream)
                        .map(thing -> "wave " + wave.number() + ": " + thing))
                .collect(Collectors.toSet());
    }

    private static List<String> differences(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream())
                .filter(thing -> !one.contains(thing) || !other.contains(thing))
                .sorted()
                .toList();
    }

    /** Rules as they must not be: of all that happens in a wave they answer what they hear of first. */
    private record AnswersTheFirstOnly(RuleBase asked) implements RuleBase {
        @Override
        public List<RuleInfo> rules() {
            return asked.rules();
        }

        @Override
        public List<Problem> problemsWith(Scenario scenario) {
            return List.of();
        }

        @Override
        public List<Firing> fire(Collection<? extends Happening> wave, int most, Patience patience) {
            return asked.fire(wave.stream().limit(1).toList(), most, patience);
        }

        @Override
        public RuleBase indexed() {
            return this;
        }
    }
}
