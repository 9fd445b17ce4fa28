package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Seat;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import faultline.view.ActorOutcome.Verdict;
import faultline.view.AimOutcome.Because;
import faultline.view.AimOutcome.Evidence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each seat reads of Red's aims in the small world: a threat takes the tension from 50 to 64 in the first turn. */
class OutcomeViewsTest {
    private static final Seat WHITE = new Seat.White();
    private static final Seat MOSCOW = new Seat.Cell("moscow");
    private static final Seat WASHINGTON = new Seat.Cell("washington");
    private static final String TENSION = "measured: {level: tension, from: 50, to: 90}";

    @Test
    void anAimSaysHowFarItIsReachedOnWhatAndThroughWhom() {
        var aim = aim(WHITE, SmallGame.accepted(), TENSION);

        assertThat(aim.words()).isEqualTo("35 % (begun)");
        assertThat(aim.counts()).isEqualTo("weight 1");
        assertThat(aim.judged()).isEqualTo("Tension from 50 to 90");
        assertThat(aim.evidence())
                .containsExactly(new Evidence(
                        "Tension",
                        Optional.of(Key.of("tension")),
                        "50",
                        "64",
                        List.of(new Because("+14", "Red: Threaten (Blue), turn 1 (M1.2)", List.of("M1.2")))));
    }

    @Test
    void whatIsProposedHasReachedNothing() {
        var aim = aim(WHITE, SmallGame.proposed(), TENSION);

        assertThat(aim.words()).isEqualTo("0 % (missed)");
        assertThat(aim.evidence())
                .containsExactly(new Evidence("Tension", Optional.of(Key.of("tension")), "50", "50", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wanted: {level: tension, below: 60}                               | Tension is below 60                              | 0 %   | Tension 50 → 64
            wanted: {not: {stage: talks, is: [open, signed]}}                 | Talks is not Open or Signed                      | 100 % | Talks Closed
            wanted: {any: [{from-turn: 3}, {played: spy, by: red}]}           | turn 3 has come or Red has made the move Spy     | 100 % | Red: Spy made once
            happened: {played: protest, by: green, times: 2}                  | Green: Protest, 2 times                          | 50 %  | Green: Protest made once
            happened: {released: leak}                                        | inject released: A leak                          | 100 % | inject A leak released in turn 1
            happened: {released: storm}                                       | inject released: A storm                         | 0 %   | inject A storm not released
            happened: {stage: talks, reached: open}                           | Talks was Open at some time                      | 0 %   | Talks Closed
            """)
    void eachWayOfJudgingIsToldInWords(String measure, String judged, String share, String evidence) {
        var aim = aim(WHITE, SmallGame.accepted(), measure);

        assertThat(aim.judged()).isEqualTo(judged);
        assertThat(aim.share()).isEqualTo(share);
        assertThat(aim.evidence().stream().map(one -> one.of() + " " + one.brief()))
                .containsExactly(evidence);
    }

    @Test
    void theVerdictIsTheScoreInWords() {
        var red = red(WHITE, SmallGame.accepted(), TENSION);

        assertThat(red.verdict()).contains(new Verdict(35, "fell short", Optional.empty()));
        assertThat(red.wordsAndScore()).isEqualTo("fell short (35 of 100)");
        assertThat(red.player()).isEqualTo("cell moscow");
    }

    @Test
    void aRedLineThatIsCrossedIsNamed() {
        var red = red(WHITE, SmallGame.accepted(), TENSION + ", floor: 40");

        assertThat(red.verdict()).contains(new Verdict(35, "failed", Optional.of("The aim.")));
        assertThat(red.aims().get(0).crossed()).isTrue();
        assertThat(red.aims().get(0).counts()).isEqualTo("weight 1, red line at 40 %");
    }

    @Test
    void aPenaltySaysWhatItTakes() {
        var aims = "{text: More., wanted: {level: tension, above: 60}}, {text: Quiet., penalty: 15, " + TENSION + "}";
        var red = outcomes(WHITE, SmallGame.accepted(), "[" + aims + "]").get(0);

        assertThat(red.wordsAndScore()).isEqualTo("prevailed (94.7 of 100)");
        assertThat(red.aims().get(1).counts()).isEqualTo("takes 5.2 of 15 points");
        assertThat(red.best()).contains(red.aims().get(0));
        assertThat(red.worst()).isEmpty();
    }

    @Test
    void theBestAndTheWorstAimAreToldAndACrossedLineIsWorse() {
        var aims = "{text: A., wanted: {level: tension, above: 60}}, {text: B., wanted: {level: tension, below: 60}},"
                + " {text: C., floor: 90, " + TENSION + "}";
        var red = outcomes(WHITE, SmallGame.accepted(), "[" + aims + "]").get(0);

        assertThat(red.best().map(AimOutcome::brief)).contains("100 % A.");
        assertThat(red.worst().map(AimOutcome::brief)).contains("35 % C.");
    }

    @Test
    void whatIsNotReachedAtAllIsNotTheBestAndWhatIsWhollyReachedNotTheWorst() {
        var none = outcomes(
                        WHITE,
                        SmallGame.accepted(),
                        "[{text: A., wanted: {level: tension, below: 9}}, {text: B., wanted: {level: tension, below: 9}}]")
                .get(0);
        var all = outcomes(
                        WHITE,
                        SmallGame.accepted(),
                        "[{text: A., wanted: {level: tension, above: 9}}, {text: B., wanted: {level: tension, above: 9}}]")
                .get(0);

        assertThat(none.best()).isEmpty();
        assertThat(none.worst().map(AimOutcome::brief)).contains("0 % A.");
        assertThat(all.best().map(AimOutcome::brief)).contains("100 % A.");
        assertThat(all.worst()).isEmpty();
    }

    @Test
    void anActorWithoutAimsSaysSo() {
        var blue = outcomes(WHITE, SmallGame.accepted(), "[]").get(1);

        assertThat(blue.verdict()).isEmpty();
        assertThat(blue.words()).isEqualTo("no aims, so no outcome");
    }

    @Test
    void aCellReadsHowFarItsOwnActorsAreButNotThroughWhom() {
        var aim = aim(MOSCOW, SmallGame.accepted(), TENSION);

        assertThat(aim.words()).isEqualTo("35 % (begun)");
        assertThat(aim.evidence())
                .containsExactly(new Evidence("Tension", Optional.of(Key.of("tension")), "50", "64", List.of()));
        assertThat(outcomes(WASHINGTON, SmallGame.accepted(), "[]"))
                .extracting(ActorOutcome::actor)
                .containsExactly("blue");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measured: {level: funds, of: own, from: 0, to: 6}    | true
            measured: {level: funds, of: blue, from: 0, to: 6}   | false
            wanted: {level: funds, of: blue, below: 3}           | false
            wanted: {not: {played: protest, by: blue}}           | false
            wanted: {not: {played: threaten, by: blue}}          | true
            happened: {played: spy, by: red}                     | true
            happened: {played: protest, by: blue}                | false
            happened: {released: leak}                           | false
            happened: {released: storm}                          | true
            """)
    void aCellIsNotToldWhatRestsOnWhatItMayNotSee(String measure, boolean told) {
        var red = red(MOSCOW, SmallGame.accepted(), measure);
        var aim = red.aims().get(0);

        assertThat(red.verdict().isPresent()).isEqualTo(told);
        assertThat(aim.reached().isPresent()).isEqualTo(told);
        assertThat(aim.evidence().isEmpty()).isEqualTo(!told);
        assertThat(aim.judged().equals("something that this seat may not see")).isEqualTo(!told);
    }

    private static AimOutcome aim(Seat seat, List<Event> events, String measure) {
        return red(seat, events, measure).aims().get(0);
    }

    private static ActorOutcome red(Seat seat, List<Event> events, String measure) {
        return outcomes(seat, events, "[{text: The aim., " + measure + "}]").get(0);
    }

    private static List<ActorOutcome> outcomes(Seat seat, List<Event> events, String aims) {
        return Views.of(scenario(aims), SmallWorld.recorded(events.toArray(Event[]::new)), seat)
                .outcomes();
    }

    private static Scenario scenario(String aims) {
        var files = SmallWorld.files();
        files.computeIfPresent(
                "scenario.yaml",
                (file, text) -> text.replace("[{text: Calm, wanted: {level: tension, below: 40}}]", aims));
        return ((ScenarioReading.Sound) ScenarioReader.read(new ScenarioText("small-world", files))).scenario();
    }
}
