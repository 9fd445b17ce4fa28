package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** For tests: types what a page's console blocks tell people to type, and holds that what they show comes out. */
final class TypedConsole {
    private static final Pattern AT_THE_SHELL = Pattern.compile("\\$ \\./faultline ?(.*)");
    private static final Pattern AT_THE_PROMPT = Pattern.compile("[a-z][^>$]*> (.+)");

    private final Path folder;
    private final List<String> leftOut;
    private int typed = 0;

    /**
     * @param folder where the program is started, and keeps its data
     * @param leftOut lines that are not typed
     */
    TypedConsole(Path folder, String... leftOut) {
        this.folder = folder;
        this.leftOut = List.of(leftOut);
    }

    /** How many commands were typed. */
    int typed() {
        return typed;
    }

    void play(String block) throws Exception {
        var commands = new ArrayList<String>();
        var shown = new ArrayList<String>();
        for (var line : block.lines().toList()) {
            var shell = AT_THE_SHELL.matcher(line);
            var prompt = AT_THE_PROMPT.matcher(line);
            if (shell.matches()) {
                if (!shell.group(1).isEmpty()) {
                    commands.add(shell.group(1));
                }
            } else if (prompt.matches()) {
                commands.add(prompt.group(1));
            } else if (!leftOut.contains(line)) {
                shown.add(line);
            }
        }
        run(commands, shown);
    }

    /** Commands are typed at one prompt, which is quicker than a start for each; what is for a start itself gets its own. */
    private void run(List<String> commands, List<String> shown) throws Exception {
        if (commands.isEmpty()) {
            return;
        }
        typed += commands.size();
        boolean start = commands.get(0).startsWith("--");
        var program = new Program(folder).input(start ? "" : String.join("\n", commands));
        var ran = start ? program.run(commands.get(0).split(" ")) : program.run();
        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        if (!shown.isEmpty()) {
            assertThat(ran.out().lines()).containsSubsequence(shown);
        }
    }
}
