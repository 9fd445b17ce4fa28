package faultline.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateFolderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            |                                       | /home/anna/.local/state/faultline
            | XDG_STATE_HOME=/state                 | /state/faultline
            | XDG_STATE_HOME=relative               | /home/anna/.local/state/faultline
            | XDG_DATA_HOME=/data                   | /home/anna/.local/state/faultline
            | FAULTLINE_DATA=/d                     | /d
            | FAULTLINE_DATA=/d XDG_STATE_HOME=/s   | /d
        /o  | FAULTLINE_DATA=/d XDG_STATE_HOME=/s   | /o
        """)
    void isBesideTheDataOnlyWhereSomebodyChoseWhereThatLies(String option, String variables, Path folder) {
        var environment = new HashMap<String, String>();
        Stream.of((variables == null ? "" : variables).split(" "))
                .filter(text -> !text.isEmpty())
                .forEach(text -> environment.put(text.split("=")[0], text.split("=")[1]));
        var options = option == null ? Map.<Setting, String>of() : Map.of(Setting.DATA, option);
        var defaults = Stream.of(Setting.values()).collect(Collectors.toMap(setting -> setting, setting -> "any"));
        var settings = Settings.of(options, environment, SettingsFile.read(Path.of("none")), defaults);

        assertThat(StateFolder.of(settings, environment, Path.of("/home/anna"))).isEqualTo(folder);
    }
}
