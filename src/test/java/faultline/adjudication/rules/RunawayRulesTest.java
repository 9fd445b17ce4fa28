package faultline.adjudication.rules;

import static faultline.adjudication.rules.RuleText.compiled;
import static faultline.adjudication.rules.RuleText.releasing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import faultline.adjudication.facts.GivenWorld;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.rules.RunawayRulesException.Excess;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One ruling cannot bring about another one in its wave, but rules that match two of many things can take very long. */
class RunawayRulesTest {
    private static final int MOST = 10_000;
    private static final int MOVES = 1_000;

    private final GivenWorld world = new GivenWorld().withLevel(5, "x");
    private final List<Happening> wave = IntStream.range(0, MOVES)
            .<Happening>mapToObj(i -> Happen.move("M1." + i, "usa", "t", world))
            .toList();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMillionPairsThatAllFireAreStopped(boolean indexed) {
        var rules = rules(indexed, "pairs", "$a : Move() $b : Move()");

        var runaway = stopped(rules, Patience.ENDLESS);

        assertThat(runaway.excess()).isEqualTo(Excess.FIRINGS);
        assertThat(runaway.rules()).contains("pairs");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoeverFiresTooLongIsStopped(boolean indexed) {
        var rules = rules(indexed, "pairs", "$a : Move() $b : Move()");
        var patience = new Waiting(100);

        var runaway = stopped(rules, patience);

        assertThat(runaway.excess()).isEqualTo(Excess.TIME);
        assertThat(patience.asked).isLessThan(2 * MOVES);
    }

    @Test
    void morePairsThanCanBeTriedInTimeAreNotTried() {
        var rules = compiled(IntStream.rangeClosed(1, 21)
                .mapToObj(i -> releasing("never-" + i, "$a : Move() $b : Move(actor != $a.actor)"))
                .toArray(String[]::new));

        assertThat(stopped(rules, Patience.ENDLESS).excess()).isEqualTo(Excess.TIME);
        assertThat(rules.fire(wave.subList(0, MOVES / 2), MOST, Patience.ENDLESS))
                .isEmpty();
    }

    private static RuleBase rules(boolean indexed, String name, String when) {
        var rules = compiled(releasing(name, when));
        return indexed ? rules.indexed() : rules;
    }

    private RunawayRulesException stopped(RuleBase rules, Patience patience) {
        return catchThrowableOfType(RunawayRulesException.class, () -> rules.fire(wave, MOST, patience));
    }

    /** Patience that is over once it was asked for so often. */
    private static final class Waiting implements Patience {
        private final int most;
        private int asked;

        Waiting(int most) {
            this.most = most;
        }

        @Override
        public boolean isOver() {
            return ++asked > most;
        }
    }
}
