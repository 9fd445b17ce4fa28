package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README is true: what its console blocks tell people to type is typed, in their order, and what they show comes out.
 * The command that runs this test is left out.
 */
class ReadmeIT {
    private static final String THIS_TEST = "$ mvn verify";

    private final TypedConsole console;

    ReadmeIT(@TempDir Path folder) {
        console = new TypedConsole(folder, THIS_TEST);
    }

    @Test
    void whatTheConsoleBlocksSayHappens() throws Exception {
        for (var block : Blocks.of(Files.readString(Program.TOP.resolve("README.md")))) {
            if (block.isConsole()) {
                console.play(block.text());
            }
        }
        assertThat(console.typed()).isGreaterThan(10);
    }
}
