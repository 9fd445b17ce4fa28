package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README is true: what its console blocks tell people to type is typed, in their order, and what they show comes out.
 * The command that runs this test is left out.
 */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("(?s)```console\\n(.*?)```");
    private static final Pattern AT_THE_SHELL = Pattern.compile("\\$ \\./faultline ?(.*)");
    private static final Pattern AT_THE_PROMPT = Pattern.compile("[a-z][^>$]*> (.+)");
    private static final String THIS_TEST = "$ mvn verify";

    private final Path folder;
    private int typed = 0;

    ReadmeIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatTheConsoleBlocksSayHappens() throws Exception {
        var blocks = BLOCK.matcher(Files.readString(Program.TOP.resolve("README.md")));
        while (blocks.find()) {
            play(blocks.group(1).lines().toList());
        }
        assertThat(typed).isGreaterThan(10);
    }

    private void play(List<String> block) throws Exception {
        var commands = new ArrayList<String>();
        var shown = new ArrayList<String>();
        for (var line : block) {
            var shell = AT_THE_SHELL.matcher(line);
            var prompt = AT_THE_PROMPT.matcher(line);
            if (shell.matches()) {
                if (!shell.group(1).isEmpty()) {
                    commands.add(shell.group(1));
                }
            } else if (prompt.matches()) {
                commands.add(prompt.group(1));
            } else if (!line.equals(THIS_TEST)) {
                shown.add(line);
            }
        }
        typed += commands.size();
        var ran = new Program(folder).input(String.join("\n", commands)).run();
        assertThat(ran.exit()).as(ran.err()).isZero();
        if (!shown.isEmpty()) {
            assertThat(ran.out().lines()).containsSubsequence(shown);
        }
    }
}
