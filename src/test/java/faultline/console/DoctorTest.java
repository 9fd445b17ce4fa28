package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor found is told with how to mend it, and the exit code says what kind of thing it was. */
class DoctorTest {

    @Test
    void tellsWhatIsSoundAndWhatIsNot(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("home/rules/small"));
        Files.createDirectories(folder.resolve("home/exercises"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                folder.resolve("home/rules/small/small.drl"),
                SmallRules.TEXT.replace("TurnBegun()", "TurnBegun(exit)"));

        try (var console = new Console(folder.resolve("home"), folder.resolve("data"), 400)) {
            var ran = console.run("doctor");

            assertThat(ran.exit()).isEqualTo(65);
            assertThat(ran.out().lines().map(line -> line.strip().replaceAll("  +", " | ")))
                    .anyMatch(line -> line.startsWith("Database | Nothing is kept in the data folder yet."))
                    .anyMatch(line -> line.startsWith("Rules | FAULT: rules/small/small.drl:4")
                            && line.endsWith("Mend that line; `scenario check` looks at it again."));
            assertThat(ran.err()).isEqualTo("3 faults.\n");
        }
    }
}
