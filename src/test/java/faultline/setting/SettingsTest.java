package faultline.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Map<Setting, String> MACHINE =
            Map.of(Setting.DATA, "/home/anna/.local/share/faultline", Setting.AS, "anna");

    private final Path file;
    private final Map<Setting, String> options = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    SettingsTest(@TempDir Path folder) {
        file = folder.resolve("faultline.conf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        # --data | FAULTLINE_DATA | XDG_DATA_HOME | file | chosen         | from
        /a       | /b             | /c            | /d   | /a             | option --data
        a        | /b             | /c            | /d   | a              | option --data
                 | /b             | /c            | /d   | /b             | environment FAULTLINE_DATA
                 | b              | /c            | /d   | b              | environment FAULTLINE_DATA
                 | ''             | /c            | /d   | /c/faultline   | environment XDG_DATA_HOME
                 |                | c             | /d   | /d             | file
                 |                | ''            | /d   | /d             | file
                 |                | c             |      | /home/anna/.local/share/faultline | default
        """)
    void theFirstThatIsSetHolds(
            @Nullable String option,
            @Nullable String own,
            @Nullable String xdg,
            @Nullable String line,
            String chosen,
            String from)
            throws IOException {
        put(options, Setting.DATA, option);
        put(environment, "FAULTLINE_DATA", own);
        put(environment, "XDG_DATA_HOME", xdg);
        Files.writeString(file, line == null ? "" : "# where all is kept\n\ndata = " + line + "\n");

        var data = settings().all().get(0);

        assertThat(data.setting()).isEqualTo(Setting.DATA);
        assertThat(data.value()).isEqualTo(chosen);
        assertThat(data.origin().words()).isEqualTo(from.equals("file") ? "file " + file + ":3" : from);
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
        NO_COLOR, 1,     never
        NO_COLOR, '',    auto
        TERM,     dumb,  never
        TERM,     xterm, auto
        """)
    void theEnvironmentSaysWhetherThereAreColours(String variable, String value, String colours) {
        environment.put(variable, value);

        assertThat(settings().value(Setting.COLOR)).isEqualTo(colours);
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
        120,  120
        8,    100
        12x,  100
        '',   100
        """)
    void aWidthThatIsNoneIsPassedOver(String columns, String width) {
        environment.put("COLUMNS", columns);

        assertThat(settings().value(Setting.WIDTH)).isEqualTo(width);
    }

    @Test
    void aFileThatCannotBeReadIsAnotherMatterThanOneThatIsWrong() throws IOException {
        assertThat(SettingsFile.read(file).isReadable()).isTrue();
        Files.writeString(file, "nonsense");
        assertThat(SettingsFile.read(file).isReadable()).isTrue();
        Files.delete(file);
        Files.createDirectory(file);

        var unreadable = SettingsFile.read(file);

        assertThat(unreadable.isReadable()).isFalse();
        assertThat(unreadable.problems())
                .containsExactly(file + ": The settings file cannot be read. See to its permissions.");
    }

    @Test
    void allThatIsWrongWithTheFileIsToldAtOnceWithItsLine() throws IOException {
        Files.writeString(file, "dat = /d\ncolor = green\n\nwidth\nas =\nas = Anna\nas = Boris\nwidth = 12000\n");

        assertThat(SettingsFile.read(file).problems())
                .containsExactly(
                        file + ":1: There is no setting (dat). Did you mean (data)?",
                        file + ":2: Setting (color) cannot be that. It is one of (auto, never), not (green).",
                        file + ":4: A setting reads (name = value), not (width).",
                        file + ":5: Setting (as) cannot be that. It needs a value.",
                        file + ":7: Setting (as) is given twice. Give it once.",
                        file
                                + ":8: Setting (width) cannot be that. It is a number of columns, 20 to 9999, not"
                                + " (12000).");
    }

    @Test
    void aFileThatIsNoTextSaysSo() throws IOException {
        Files.write(file, new byte[] {'a', 's', '=', (byte) 0xC3, '('});

        assertThat(SettingsFile.read(file).problems())
                .containsExactly(file + ": This is not a text in UTF-8. Save it as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ,          ,     /home/anna/.config/faultline/faultline.conf
        ,          /etc, /etc/faultline/faultline.conf
        ,          etc,  /home/anna/.config/faultline/faultline.conf
        own.conf,  /etc, own.conf
        """)
    void theFileLiesWhereOthersOfItsKindDo(@Nullable String named, @Nullable String xdg, String place) {
        put(environment, "FAULTLINE_CONFIG", named);
        put(environment, "XDG_CONFIG_HOME", xdg);

        assertThat(SettingsFile.place(environment, Path.of("/home/anna"))).isEqualTo(Path.of(place));
    }

    private Settings settings() {
        return Settings.of(options, environment, SettingsFile.read(file), MACHINE);
    }

    private static <K> void put(Map<K, String> map, K key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
