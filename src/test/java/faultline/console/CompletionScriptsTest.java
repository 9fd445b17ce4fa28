package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Installed;
import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real shells complete Faultline's commands with the scripts that it prints. A shell that is not installed is passed over. */
@TestInstance(Lifecycle.PER_CLASS)
class CompletionScriptsTest {
    private static final String CASES = """
        clock ^                                     | extend pause resume start stop --output
        ex^                                         | exercise exit
        exercise new --s^                           | --seed
        --data somewhere clock st^                  | start stop
        --scr^                                      | --script
        report aar --form h^                        | html
        task mark tell-them ^                       | done partly not-done not-observed
        argument vote G1.1 ^                        | yes no
        help clock p^                               | pause
        help -^                                     | --output
        help clock pause -^                         | --output
        help --output j^                            | json
        help --output csv clock p^                  | pause
        completion ^                                | bash zsh fish
        report aar --out FOLDER/fi^                 | FOLDER/file.txt
        scenario check tutorial ^                   |
        board -- -^                                 |
        nonsense ^                                  |
        """;

    private final Path folder;
    private final Console console;

    CompletionScriptsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        console = new Console(Path.of("").toAbsolutePath(), folder.resolve("data"));
        Files.writeString(folder.resolve("file.txt"), "");
    }

    @AfterAll
    void leaves() {
        console.close();
    }

    @Test
    void bashCompletesWhatIsTyped() throws Exception {
        assertThat(completed("bash", """
            complete_line() {
              COMP_WORDS=(faultline "$@") COMP_CWORD=$#
              _faultline
              echo "${COMPREPLY[*]}"
            }
            """)).isEqualTo(expected());
    }

    @Test
    void zshCompletesWhatIsTyped() throws Exception {
        assertThat(completed("zsh", """
            compdef() { : }
            compset() { : }
            compadd() { shift; for one in "$@"; do [[ $one == $words[CURRENT]* ]] && shown+=("$one"); done }
            _describe() { local name=$@[-1]; compadd -- "${(@)${(@P)name}%%:*}" }
            _files() { shown+=($words[CURRENT]*) }
            complete_line() {
              local -a shown
              local -a words=(faultline "$@")
              local CURRENT=$#words
              _faultline
              echo "$shown"
            }
            """)).isEqualTo(expected());
    }

    @Test
    void fishCompletesWhatIsTyped() throws Exception {
        var sorted = expected().stream().map(CompletionScriptsTest::sorted).toList();

        assertThat(completed("fish", """
            function complete_line
                echo (complete -C "faultline $argv" | string replace -r '\\t.*' '')
            end
            """).stream().map(CompletionScriptsTest::sorted))
                .isEqualTo(sorted);
    }

    /** What a shell proposes for each command is what TAB at the prompt proposes, but for names in exercises. */
    @Test
    void everyCommandHasAllItsOptions() throws Exception {
        var lines = new ArrayList<String>();
        var commands = console.commands();
        commands.forEach(command -> lines.add("complete_line " + command + " --"));

        var completed = run(
                "bash",
                "complete_line() { COMP_WORDS=(faultline \"$@\") COMP_CWORD=$#; _faultline; echo \"${COMPREPLY[*]}\";"
                        + " }\n",
                lines);

        assertThat(completed).hasSameSizeAs(commands);
        for (int i = 0; i < completed.size(); i++) {
            var command = commands.get(i);
            var options = new TreeSet<String>(console.proposals(command + " --"));
            options.removeIf(proposal -> !proposal.startsWith("--"));
            assertThat(sorted(completed.get(i))).as(command).isEqualTo(String.join(" ", options));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        completion       | 64 | Argument (SHELL) is missing.
        completion powershell | 66 | There is no completion for the shell (powershell). There is (bash, zsh, fish).
        completion bahs  | 66 | There is no completion for the shell (bahs). Did you mean (bash)?
        """)
    void otherShellsAreRefused(String line, int exit, String words) {
        console.assertRefused(line, exit, words);
    }

    private List<String> expected() {
        return CASES.lines()
                .map(row -> row.split("\\|", -1)[1].strip())
                .map(this::placed)
                .toList();
    }

    private List<String> completed(String shell, String before) throws Exception {
        return run(
                shell,
                before,
                CASES.lines()
                        .map(row -> "complete_line " + typed(row.split("\\^")[0], shell))
                        .toList());
    }

    /** The last word is the one to be completed; fish takes the line whole. */
    private String typed(String line, String shell) {
        var typed = placed(line);
        return shell.equals("fish") ? '"' + typed + '"' : typed.endsWith(" ") ? typed + "''" : typed;
    }

    private String placed(String text) {
        return text.replace("FOLDER", folder.toString());
    }

    private List<String> run(String shell, String before, List<String> lines) throws Exception {
        var script = Files.writeString(folder.resolve("faultline." + shell), console.done("completion " + shell));
        var around = Files.writeString(folder.resolve("around." + shell), before);
        var tried = Files.writeString(folder.resolve("try." + shell), String.join("\n", lines) + "\n");
        return Installed.output(shell, "-c", "source " + around + "; source " + script + "; source " + tried)
                .lines()
                .toList();
    }

    private static String sorted(String words) {
        return String.join(" ", new TreeSet<>(List.of(words.split(" "))));
    }
}
