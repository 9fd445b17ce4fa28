package faultline.scenario;

import static faultline.scenario.Harbor.assertTells;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timing;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which turns an effect comes, and in which order a wave applies effects: how an author says so, and what is wrong. */
class EffectsOverTimeTest {
    private static final Optional<Condition> LIFTED = Optional.of(new Condition.Played("port", "offer"));

    @Test
    void anEffectComesAtOnceAndOnceUnlessItSaysOtherwise() {
        assertThat(timing("add: -2")).isEqualTo(Timing.NOW);
        assertThat(timing("add: -2, for: 1")).isEqualTo(Timing.NOW);
        assertThat(timing("add: -2, after: 2")).isEqualTo(new Timing(2, OptionalInt.of(1), Optional.empty()));
        assertThat(timing("add: -2, for: 3")).isEqualTo(new Timing(0, OptionalInt.of(3), Optional.empty()));
        assertThat(timing("add: -2, after: 2, for: 3")).isEqualTo(new Timing(2, OptionalInt.of(3), Optional.empty()));
    }

    @Test
    void anEffectStandsUntilItIsLiftedOrItsTurnsAreOver() {
        assertThat(timing("add: -2, lifted-by: {played: offer, by: port}"))
                .isEqualTo(new Timing(0, OptionalInt.empty(), LIFTED));
        assertThat(timing("add: -2, for: 3, lifted-by: {played: offer, by: port}"))
                .isEqualTo(new Timing(0, OptionalInt.of(3), LIFTED));
        assertThat(timing("add: -2, after: 1, lifted-by: {played: offer, by: port}"))
                .isEqualTo(new Timing(1, OptionalInt.empty(), LIFTED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 |   | 4 | 4 |
            0 | 1 | 4 | 4 | 4
            0 | 3 | 4 | 4 | 6
            2 | 1 | 4 | 6 | 6
            2 | 3 | 4 | 6 | 8
            """)
    void theTurnsCountFromThatOfTheMove(int after, Integer turns, int turn, int from, Integer until) {
        var timing = new Timing(after, optional(turns), Optional.empty());

        assertThat(timing.from(turn)).isEqualTo(from);
        assertThat(timing.until(turn)).isEqualTo(optional(until));
        assertThat(timing.goesOn()).isEqualTo(until == null || until > turn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            after: 0                                    | 20:42 | Key (after) must be a whole number from 1 to 100, not the number (0).
            after: 101                                  | 20:42 | Key (after) must be a whole number from 1 to 100, not the number (101).
            for: 0                                      | 20:40 | Key (for) must be a whole number from 1 to 100, not the number (0).
            for: ever                                   | 20:40 | Key (for) must be a whole number from 1 to 100, not the text (ever).
            for: 1, lifted-by: {from-turn: 3}           | 20:54 | Key (lifted-by) has nothing to lift: with (for) 1 the effect comes once, at once.
            lifted-by: talks                            | 20:46 | Condition must be a group of keys, not the text (talks).
            lifted-by: {}                               | 20:46 | Condition lacks one of the keys (all, any, not, level, stage, played, from-turn).
            lifted-by: {from-turn: 7}                   | 20:58 | Key (from-turn) must be a whole number from 1 to 6, not the number (7).
            lifted-by: {played: ofer, by: port}         | 20:55 | Condition names the move (ofer), which the scenario does not have. Did you mean (offer)?
            lifted-by: {played: offer, by: union}       | 20:66 | Actor (union) cannot make the move (offer): it belongs to (port).
            lifted-by: {stage: talks, is: over}         | 20:65 | Condition names the state (over), which the indicator (talks) does not have. Did you mean (open)?
            lifted-by: {level: traffic, below: -1}      | 20:70 | Key (below) is -1, below the (min) of 0.
            afer: 2                                     | 20:35 | Effect has the unknown key (afer). Did you mean (after)?
            lifted_by: {from-turn: 3}                   | 20:35 | Effect has the unknown key (lifted_by). Did you mean (lifted-by)?
            """)
    void tellsWhatIsWrongWithIt(String timing, String place, String message) {
        assertTells("moves.yaml", "add: cost-of-a-strike", "add: -2, " + timing, place, message);
    }

    @Test
    void anInjectHasNobodyWhoseOwnCouldLiftItsEffect() {
        assertTells(
                "msel.yaml",
                "{level: traffic, add: -10}",
                "{level: traffic, add: -10, lifted-by: {level: budget, of: own, below: 3}}",
                "13:67",
                "There is no (own) here: only a move and an actor's aim have one who makes it.");
    }

    @Test
    void aWavesEffectsAreAppliedTogetherUnlessTheScenarioSaysInOrder() {
        assertThat(read("scenario.yaml", "depth: 5", "depth: 5").effectOrder()).isEqualTo(EffectOrder.SIMULTANEOUS);
        assertThat(read("scenario.yaml", "depth: 5", "depth: 5\neffects-in-a-wave: simultaneous")
                        .effectOrder())
                .isEqualTo(EffectOrder.SIMULTANEOUS);
        assertThat(read("scenario.yaml", "depth: 5", "depth: 5\neffects-in-a-wave: in-order")
                        .effectOrder())
                .isEqualTo(EffectOrder.IN_ORDER);
        assertTells(
                "scenario.yaml",
                "depth: 5",
                "depth: 5\\neffects-in-a-wave: in-turn",
                "11:20",
                "Key (effects-in-a-wave) cannot be (in-turn). There is (simultaneous, in-order).");
    }

    private static Timing timing(String effect) {
        return read("moves.yaml", "add: cost-of-a-strike", effect)
                .move("strike")
                .effects()
                .get(0)
                .timing();
    }

    private static Scenario read(String file, String old, String replacement) {
        var reading = ScenarioReader.read(Harbor.with(Harbor.text(), file, old, replacement));
        assertThat(reading).isInstanceOf(ScenarioReading.Sound.class);
        return ((ScenarioReading.Sound) reading).scenario();
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
