package faultline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            # --data | FAULTLINE_DATA | XDG_DATA_HOME | chosen
            /a       | /b             | /c            | /a
            a        | /b             | /c            | a
                     | /b             | /c            | /b
                     | b              | /c            | b
                     | ''             | /c            | /c/faultline
                     |                | /c            | /c/faultline
                     |                | c             | /home/anna/.local/share/faultline
                     |                | ''            | /home/anna/.local/share/faultline
                     |                |               | /home/anna/.local/share/faultline
            """)
    void choosesTheFirstThatIsSet(@Nullable String option, @Nullable String own, @Nullable String xdg, String chosen) {
        var environment = new HashMap<String, String>();
        Optional.ofNullable(own).ifPresent(value -> environment.put("FAULTLINE_DATA", value));
        Optional.ofNullable(xdg).ifPresent(value -> environment.put("XDG_DATA_HOME", value));

        var folder = DataFolder.choose(Optional.ofNullable(option).map(Path::of), environment, Path.of("/home/anna"));

        assertThat(folder).isEqualTo(Path.of(chosen));
    }
}
