package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTextTest {

    @Test
    void comesBackFromItsCanonicalText() {
        var text = Harbor.withFile(Harbor.text(), "briefings/press.md", "\"Quoted\" \\ Ünïcode 😀\n\ttab\n");
        assertThat(ScenarioText.parse(text.canonical())).isEqualTo(text);
    }

    @Test
    void hasTheSameCanonicalTextInWhateverOrderItsFilesWereRead() {
        var files = new LinkedHashMap<String, String>();
        files.put("scenario.yaml", "b");
        files.put("moves.yaml", "a");
        assertThat(new ScenarioText("s", files).canonical())
                .isEqualTo(new ScenarioText("s", Map.of("moves.yaml", "a", "scenario.yaml", "b")).canonical())
                .isEqualTo("{\"id\":\"s\",\"files\":{\"moves.yaml\":\"a\",\"scenario.yaml\":\"b\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "harbor",
                "[]",
                "{\"id\":\"s\"}",
                "{\"id\":7,\"files\":{}}",
                "{\"id\":\"s\",\"files\":{\"a\":1}}"
            })
    void refusesAnyOtherText(String other) {
        assertThatThrownBy(() -> ScenarioText.parse(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
