package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the small game could go on under an edited small world. */
class FittingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How tense it is.          | How tense it all is.
            value: 60                 | value: 70
            threaten: {name: Threaten | threaten: {name: A threat
            """)
    void whatOnlyWeighsOtherwiseFits(String before, String after) {
        assertThat(whyNot(before, after)).isEqualTo("fits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            protest: {                 | march: {                    | Move (protest) is gone.
            target: {actors: [red, blue]} | target: {actors: [red]}  | Move (threaten) cannot be aimed at (blue) any more.
            spy: {name: Spy, description: Spying., actors: [red]     | spy: {name: Spy, description: Spying., actors: [blue] | Move (spy) is not one of (red) any more.
            leak: {                    | leek: {                     | Inject (leak) is gone.
            starts: {red: 3, blue: 3}  | starts: {red: 3, blue: 3, green: 1} | Indicator (funds:green) is new.
            tension                    | strain                      | Indicator (tension) is gone.
            name: Red, kind: state     | name: Red, playable: false, kind: state | Actor (red) cannot be played any more.
            """)
    void whatWasPlayedAndIsNotThereAnyMoreIsNamed(String before, String after, String why) {
        assertThat(whyNot(before, after)).isEqualTo(why);
    }

    @Test
    void aStageCannotStandInAStateThatIsGone() {
        assertThat(whyNot("closed", "shut")).isEqualTo("Indicator (talks) cannot stand at (closed) any more.");
    }

    private static String whyNot(String before, String after) {
        var files = new TreeMap<>(SmallWorld.files());
        assertThat(files.toString()).contains(before);
        files.replaceAll((path, text) -> text.replace(before, after));
        var played = SmallWorld.recorded(SmallGame.accepted().toArray(Event[]::new));
        return new Fitting(scenario(new ScenarioText("small-world", files)))
                .whyNot(played)
                .orElse("fits");
    }

    private static Scenario scenario(ScenarioText text) {
        var reading = ScenarioReader.read(text);
        assertThat(reading).as(String.valueOf(reading)).isInstanceOf(ScenarioReading.Sound.class);
        return ((ScenarioReading.Sound) reading).scenario();
    }
}
