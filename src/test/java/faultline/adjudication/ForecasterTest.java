package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.Chance.Key;
import faultline.adjudication.rules.Patience;
import faultline.exercise.Command;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Move.Words;
import faultline.exercise.whatif.Forecast;
import faultline.exercise.whatif.Forecast.Spread;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A forecast tells what may come, and nothing of what the dice of the exercise will show. */
class ForecasterTest {
    private static final int RUNS = 200;

    private static final faultline.exercise.definition.Key RELATIONSHIP =
            faultline.exercise.definition.Key.of("trump-musk-relationship");

    private final Shipped shipped = Shipped.of("fracture-points");

    @Test
    void isTheSameForEverySeed() {
        assertThat(forecast(1)).isEqualTo(forecast(2)).isEqualTo(forecast(-7));
    }

    @Test
    void rollsNothingThatAnExerciseOfAnySeedRolls() {
        var rolled = new HashSet<Key>();
        new Forecaster(shipped.scenario(), shipped.rules().indexed(), noting(rolled))
                .of(game(1).exercise(), 20, () -> Patience.ENDLESS, done -> {});
        var played = new HashSet<String>();
        new Adjudicator(shipped.scenario(), shipped.rules(), notingRules(played)).adjudicate(game(1).exercise());

        assertThat(rolled).hasSizeGreaterThan(100);
        assertThat(played).isNotEmpty();
        // Whatever the seed is: the rule of a key that an exercise rolls stands in no key of a forecast.
        assertThat(rolled).extracting(Key::rule).doesNotContainAnyElementsOf(played);
    }

    @Test
    void sharesFollowTheOdds() {
        var speaksUp = shipped.scenario().assumed("musk-speaks-up");
        var forecast = forecast(1);

        // Three standard deviations of 200 throws, and what else may make Musk speak up.
        assertThat(times(forecast, new Reaction("musk", "criticise-budget-policy", "")))
                .isBetween((int) (RUNS * speaksUp / 100) - 20, RUNS - 1);
        assertThat(forecast.expected()).extracting(Forecast.Expected::times).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void anAdviceIsExpectedAsOftenAsItsOddsSay() {
        var odds = shipped.scenario().assumed("russia-builds-sfera");

        assertThat(times(forecast(1), new Conclusion.Advice("russia", "accelerate-sfera", "")))
                .isBetween((int) (RUNS * odds / 100) - 20, (int) (RUNS * odds / 100) + 20);
    }

    @Test
    void aSpreadHoldsEveryEndThatItsRunsHave() {
        var exercise = game(5).exercise();
        var ends = new ArrayList<Double>();
        for (int run = 1; run <= RUNS; run++) {
            var adjudication = new Adjudicator(
                            shipped.scenario(), shipped.rules(), new OtherDice(new KeyedChance(), run))
                    .adjudicate(exercise);
            ends.add(exercise.situation().changedBy(adjudication).level(RELATIONSHIP));
        }
        ends.sort(null);

        assertThat(forecast(5).spreads())
                .contains(
                        new Spread.OfLevel(RELATIONSHIP, 42, ends.get(0), ends.get(RUNS / 2 - 1), ends.get(RUNS - 1)));
        assertThat(ends.get(0)).isLessThan(ends.get(RUNS - 1));
    }

    @Test
    void withoutChanceEveryRunIsTheSame() {
        var certain = new Forecaster(shipped.scenario(), shipped.rules().indexed(), key -> 1)
                .of(game(1).exercise(), 7, () -> Patience.ENDLESS, done -> {});

        assertThat(certain.runs()).isEqualTo(7);
        assertThat(certain.expected()).isNotEmpty().allMatch(certain::always);
        assertThat(certain.spreads()).isNotEmpty().allSatisfy(spread -> {
            if (spread instanceof Spread.OfLevel level) {
                assertThat(level.lowest()).isEqualTo(level.median()).isEqualTo(level.highest());
            }
        });
    }

    @Test
    void tellsHowFarItHasCome() {
        var done = new ArrayList<Integer>();
        new Forecaster(shipped.scenario(), shipped.rules().indexed(), new KeyedChance())
                .of(game(1).exercise(), 3, () -> Patience.ENDLESS, done::add);

        assertThat(done).containsExactly(1, 2, 3);
    }

    private Forecast forecast(long seed) {
        return new Forecaster(shipped.scenario(), shipped.rules().indexed(), new KeyedChance())
                .of(game(seed).exercise(), RUNS, () -> Patience.ENDLESS, done -> {});
    }

    private Game game(long seed) {
        var game = new Game(shipped, seed, Game.starts(shipped.scenario()));
        game.ask(new Command.AssignCell("moscow", List.of("russia")));
        game.ask(new Command.BeginTurn(true));
        game.ask(new Command.BeginTurn());
        game.ask(new Command.SubmitMove(
                Optional.of("russia"), "invite-musk-to-dialogue", "", Optional.empty(), Words.NONE));
        return game;
    }

    private static int times(Forecast forecast, Conclusion what) {
        return forecast.expected().stream()
                .filter(one -> one.what().equals(what))
                .mapToInt(Forecast.Expected::times)
                .sum();
    }

    private static Chance noting(Set<Key> keys) {
        return key -> {
            keys.add(key);
            return new KeyedChance().roll(key);
        };
    }

    private static Chance notingRules(Set<String> rules) {
        return key -> {
            rules.add(key.rule());
            return new KeyedChance().roll(key);
        };
    }
}
