package faultline.scenario;

import static faultline.scenario.Harbor.assertTells;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Bands;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an aim counts and by what it is judged: how an author says so, and what is wrong. */
class AimsTest {
    private static final String WANTED = "wanted: {level: budget, of: own, above: 0}";

    @Test
    void anAimIsMeasuredOnALevelBetweenTwoNumbers() {
        assertThat(aim("measured: {level: budget, of: own, from: 3, to: 8}").measure())
                .isEqualTo(new Measure.Measured(new KeyOf("budget", List.of(new Party.Own())), 3, 8));
        assertThat(aim("measured: {level: trust, of: [own, union], from: 60, to: 20}")
                        .measure())
                .isEqualTo(new Measure.Measured(
                        new KeyOf("trust", List.of(new Party.Own(), new Party.Named("union"))), 60, 20));
    }

    @Test
    void anAimIsThatSomethingHappens() {
        assertThat(aim("happened: {played: strike, by: union}").measure())
                .isEqualTo(new Measure.Played("union", "strike", 1));
        assertThat(aim("happened: {played: strike, by: union, times: 3}").measure())
                .isEqualTo(new Measure.Played("union", "strike", 3));
        assertThat(aim("happened: {released: accident}").measure()).isEqualTo(new Measure.Released("accident"));
        assertThat(aim("happened: {stage: mood, of: union, reached: angry}").measure())
                .isEqualTo(new Measure.Reached(new KeyOf("mood", List.of(new Party.Named("union"))), "angry"));
    }

    @Test
    void anAimCountsItsWeightOrCostsAPenalty() {
        assertThat(aim(WANTED).stake()).isEqualTo(new Aim.Weight(1));
        assertThat(aim(WANTED + "\n        weight: 2.5").stake()).isEqualTo(new Aim.Weight(2.5));
        assertThat(aim(WANTED + "\n        penalty: 15").stake()).isEqualTo(new Aim.Penalty(15));
    }

    @Test
    void anAimCanHaveAFloor() {
        assertThat(aim(WANTED).floor()).isEmpty();
        assertThat(aim(WANTED + "\n        floor: 20").floor()).hasValue(20);
    }

    @Test
    void bandsHaveTheAuthorsNamesOrTheUsualOnes() {
        assertThat(aim(WANTED + "\n        bands: {missed: 0, well-on-the-way: 60}")
                        .bands())
                .isEqualTo(new Bands(List.of(new Band("missed", 0), new Band("well-on-the-way", 60))));
        assertThat(aim(WANTED).bands()).isEqualTo(Bands.OF_AN_AIM);
        assertThat(aim(WANTED + "\n        penalty: 15").bands()).isEqualTo(Bands.OF_A_PENALTY);
    }

    @Test
    void theOutcomeHasBandsOfItsOwn() {
        assertThat(port(WANTED).outcome()).isEqualTo(Bands.OF_AN_OUTCOME);
        assertThat(port(WANTED + "\n    outcome: {sunk: 0, afloat: 40}").outcome())
                .isEqualTo(new Bands(List.of(new Band("sunk", 0), new Band("afloat", 40))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            measured: {level: trafic, from: 0, to: 9}              | 22:27 | Key (measured) names the indicator (trafic), which the scenario does not have. Did you mean (traffic)?
            measured: {level: talks, from: 0, to: 9}               | 22:27 | Indicator (talks) is a stage: write (stage: talks).
            measured: {level: traffic, of: own, from: 0, to: 9}    | 22:40 | Indicator (traffic) is of the world: leave out (of).
            measured: {level: budget, from: 0, to: 9}              | 22:9  | Indicator (budget) is of an actor: (of) must say of which one.
            measured: {level: budget, of: press, from: 0, to: 9}   | 22:39 | Indicator (budget) has no start for (press).
            measured: {level: traffic, from: -1, to: 9}            | 22:42 | Key (from) is -1, below the (min) of 0.
            measured: {level: traffic, from: 0, to: 900}           | 22:49 | Key (to) is 900, above the (max) of 100.
            measured: {level: traffic, from: 9, to: 9}             | 22:49 | Key (to) is 9, as (from) is: nothing lies in between.
            measured: {level: traffic, from: 9}                    | 22:9  | Key (measured) lacks the key (to).
            measured: {level: traffic, from: 9, to: "70"}          | 22:49 | Key (to) must be a number, not the text (70).
            measured: {level: traffic, from: 9, too: 70}           | 22:45 | Key (measured) has the unknown key (too). Did you mean (to)?
            measured: often                                        | 22:19 | Key (measured) must be a group of keys, not the text (often).
            measurd: {level: traffic, from: 9, to: 70}             | 22:9  | Aim has the unknown key (measurd). Did you mean (measured)?
            weight: 2                                              | 21:9  | Aim lacks one of the keys (wanted, measured, happened).
            happened: {released: acident}                          | 22:30 | Key (happened) names the inject (acident), which the scenario does not have. Did you mean (accident)?
            happened: {played: strik, by: union}                   | 22:28 | Key (happened) names the move (strik), which the scenario does not have. Did you mean (strike)?
            happened: {played: strike, by: onion}                  | 22:40 | Key (happened) names the actor (onion), which the scenario does not have. Did you mean (union)?
            happened: {played: strike, by: port}                   | 22:40 | Actor (port) cannot make the move (strike): it belongs to (union).
            happened: {played: strike}                             | 22:9  | Key (happened) lacks the key (by).
            happened: {played: strike, by: union, times: 0}        | 22:54 | Key (times) must be a whole number from 1 to 1000, not the number (0).
            happened: {stage: talks, reached: over}                | 22:43 | Key (happened) names the state (over), which the indicator (talks) does not have. Did you mean (open)?
            happened: {stage: talks}                               | 22:9  | Key (happened) lacks the key (reached).
            happened: {stage: traffic, reached: open}              | 22:27 | Indicator (traffic) is a level: write (level: traffic).
            happened: {releasd: accident}                          | 22:20 | Key (happened) has the unknown key (releasd). Did you mean (released)?
            happened: {released: accident, played: strike, by: union} | 22:9 | Key (happened) can have only one of the keys (played, released).
            happened: {}                                           | 22:9  | Key (happened) lacks one of the keys (played, released, stage).
            """)
    void tellsWhatIsWrongWithWhatAnAimIsJudgedBy(String instead, String place, String message) {
        assertTells("scenario.yaml", WANTED, instead, place, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            happened: {released: accident}      | 21:9  | Aim can have only one of the keys (wanted, happened).
            penalty: 0                          | 23:18 | Key (penalty) must be above 0, not (0).
            penalty: 101                        | 23:18 | Key (penalty) must be at most 100, not (101).
            penalty: dear                       | 23:18 | Key (penalty) must be a number, not the text (dear).
            penalty: 5\\n        weight: 2      | 24:9  | Aim has a (penalty), so it cannot have a (weight) too.
            penalty: 5\\n        floor: 20      | 24:9  | Aim has a (penalty), so it cannot have a (floor) too.
            floor: 0                            | 23:16 | Key (floor) must be from 1 to 100, not the number (0).
            floor: 101                          | 23:16 | Key (floor) must be from 1 to 100, not the number (101).
            flor: 20                            | 23:9  | Aim has the unknown key (flor). Did you mean (floor)?
            bands: {missed: 5, reached: 60}     | 23:25 | Band (missed) is the lowest and must begin at 0.
            bands: {missed: 0, reached: 160}    | 23:37 | Band (reached) must be from 0 to 100, not the number (160).
            bands: {missed: 0, reached: 0}      | 23:37 | Band (reached) must begin above 0, where the band (missed) begins: bands rise.
            bands: {missed: 0, "all of it": 9}  | 23:28 | Band (all of it) needs another id: ids are lower-case words joined by hyphens, at most 60 characters.
            bands: {missed: .inf}               | 23:25 | Band (missed) must be from -1000000000000 to 1000000000000, not the number (.inf).
            bands: {}                           | 23:16 | Key (bands) must have at least one item.
            bands: [missed, reached]            | 23:16 | Key (bands) must be a group of keys, not a list.
            """)
    void tellsWhatIsWrongWithWhatAnAimCounts(String more, String place, String message) {
        assertTells("scenario.yaml", WANTED, WANTED + "\\n        " + more, place, message);
    }

    @Test
    void tellsAnOutcomeThatNobodyCouldReach() {
        assertTells(
                "scenario.yaml",
                "    interests: [Safe work]",
                "    outcome: {won: 0}",
                "26:5",
                "Actor (union) has no aims, so it cannot have an (outcome).");
        assertTells(
                "scenario.yaml",
                WANTED,
                WANTED + "\\n    outcome: {won: 3}",
                "23:20",
                "Band (won) is the lowest and must begin at 0.");
        assertTells(
                "scenario.yaml",
                "    interests: [Safe work]",
                "    aims: [{text: No blood, penalty: 5, happened: {released: accident}}]",
                "26:11",
                "Actor (union) has no aim with a weight that its penalties could be taken off.");
    }

    private static Aim aim(String said) {
        return port(said).aims().get(1);
    }

    private static Actor port(String said) {
        var text = Harbor.with(Harbor.text(), "scenario.yaml", WANTED, said);
        assertThat(Harbor.problems(text)).isEmpty();
        return ((ScenarioReading.Sound) ScenarioReader.read(text)).scenario().actor("port");
    }
}
