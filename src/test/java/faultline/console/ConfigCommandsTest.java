package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandsTest {

    @Test
    void tellsEachSettingWithItsValueAndWhereThatCameFrom(@TempDir Path folder) {
        try (var console = new Console(folder, folder.resolve("data"), 200, "Anna")) {
            var shown = console.done("config");

            assertThat(shown.lines().map(line -> line.replaceAll(" *│ *", " | ").strip()))
                    .anyMatch(line -> line.startsWith("data | " + folder.resolve("data") + " | option --data | "))
                    .anyMatch(line -> line.startsWith("as | Anna | default | "))
                    .anyMatch(line -> line.startsWith("color | never | option --no-color | "))
                    .anyMatch(line -> line.startsWith("input | auto | default | "))
                    .anyMatch(line -> line.startsWith("width | 100 | default | "))
                    .anyMatch(line -> line.startsWith("There is no settings file; it would be (no settings file)"));
        }
    }
}
