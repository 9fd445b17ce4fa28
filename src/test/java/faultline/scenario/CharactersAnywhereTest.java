package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallWorld;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** A character of two halves may stand anywhere, also where the YAML reader's pieces end (1,025 and so on). */
class CharactersAnywhereTest {

    @Test
    void aPictureAtAnyPlaceOfTheFileIsRead() {
        for (int before = 1010; before < 1040; before++) {
            var files = new HashMap<>(SmallWorld.files());
            files.merge("scenario.yaml", "#" + "x".repeat(before) + "😀\n", (text, comment) -> comment + text);

            assertThat(ScenarioReader.read(new ScenarioText("small-world", files)))
                    .as("after " + before)
                    .isInstanceOf(ScenarioReading.Sound.class);
        }
    }
}
