package faultline;

import static faultline.PseudoTerminal.CTRL_C;
import static faultline.PseudoTerminal.CTRL_D;
import static faultline.PseudoTerminal.CTRL_L;
import static faultline.PseudoTerminal.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import faultline.console.text.Styled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, windows and colours, at a terminal as people have one. */
class AtTheTerminalTest {
    private static final String PROMPT = "faultline> ";
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG = "\uD83C\uDDFA\uD83C\uDDE6";
    private static final String LEFT = "\u001bOD";
    private static final String RIGHT = "\u001bOC";
    private static final String BACKSPACE = "\u007f";
    private static final String DELETE = "\u001b[3~";
    private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9;]*m");

    private final Path folder;

    AtTheTerminalTest(@TempDir Path folder) {
        this.folder = folder;
        assumeTrue(PseudoTerminal.isThere(), "Skipped: script(1) of util-linux is missing.");
    }

    @Test
    void keysDoWhatPeopleExpect() throws Exception {
        try (var terminal = PseudoTerminal.ofThisProgram(homes())) {
            terminal.see(PROMPT);
            terminal.type("vers\t");
            terminal.see("version");
            terminal.enter("", "Java  ", PROMPT);
            terminal.type(UP);
            terminal.see("version");
            terminal.type(CTRL_C);
            terminal.see(PROMPT);
            terminal.type("vers" + CTRL_D);
            terminal.enter("ion", "Java  ", PROMPT);
            terminal.enter("vesrion now", "There is no command", PROMPT);
            terminal.type(UP);
            terminal.see("vesrion now");
            terminal.type(CTRL_C);
            terminal.see(PROMPT);
            terminal.type("versions" + CTRL_L);
            terminal.see(PROMPT, "versions");
            terminal.type(CTRL_C);
            terminal.see(PROMPT);
            terminal.enter("clear", PROMPT);
            assertThat(terminal.all()).contains("\u001b[H\u001b[2J\u001b[3J");

            terminal.resize(40, 20);
            terminal.enter("help scenario balance", "usage: ", "-- more");
            terminal.type(" ");
            terminal.see("examples:", "-- more");
            terminal.type("G");
            terminal.see(PROMPT);
            terminal.enter("help scenario balance", "usage: ", "-- more");
            terminal.type("q");
            terminal.see(PROMPT);
            assertThat(terminal.sinceMark()).doesNotContain("examples:");
            terminal.enter("help scenario balance", "usage: ", "-- more");
            terminal.type(CTRL_C);
            terminal.see(PROMPT);
            terminal.resize(40, 200);
            terminal.enter("help scenario balance", "usage: ", "--markdown", PROMPT);
            assertThat(terminal.sinceMark().lines())
                    .hasSizeGreaterThan(10)
                    .filteredOn(line -> !line.contains(PROMPT))
                    .allMatch(line -> columns(line) <= 40);

            terminal.type("a \u202E\u009B31m\u200Bb");
            terminal.see("a ");
            terminal.enter("", "There is no command (a).", PROMPT);
            assertThat(terminal.all()).doesNotContain("\u202E", "\u009B", "\u200B");

            terminal.type("versionab" + FAMILY + FLAG + LEFT + BACKSPACE + LEFT + RIGHT + BACKSPACE + BACKSPACE);
            terminal.enter(DELETE, "Java  ", PROMPT);

            terminal.type(CTRL_D);
            assertThat(terminal.end()).isZero();
            assertThat(terminal.sinceMark()).doesNotContain("Exception");
        }
        var history = folder.resolve("state/faultline/history");
        assertThat(Files.readString(history)).contains(":version\n", ":clear\n").doesNotContain("versions");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
                .isEqualTo("rw-------");
    }

    @Test
    void longWorkSaysHowFarItIsAndCtrlCStopsIt() throws Exception {
        try (var terminal = PseudoTerminal.ofThisProgram(homes())) {
            terminal.see(PROMPT);
            terminal.enter("scenario balance tutorial --games 10000", "Playing random exercise ", " of ", " left");
            terminal.type(CTRL_C);
            terminal.see("Stopped by Ctrl-C; the exercise is as it was.", PROMPT);
            terminal.enter("exercise new tutorial trial --seed 1", "begins", "> ");
            terminal.type(CTRL_D);
            assertThat(terminal.end()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"'',xterm,true", "1,xterm,false", "'',dumb,false"})
    void coloursAreSentWhereTheyAreWanted(String noColor, String term, boolean coloured) throws Exception {
        var environment = homes();
        environment.put("NO_COLOR", noColor);
        environment.put("TERM", term);
        try (var terminal = PseudoTerminal.ofThisProgram(environment, "scenario", "list")) {
            assertThat(terminal.end()).isZero();
            assertThat(terminal.sinceMark()).contains("Low Water");
            assertThat(STYLE.matcher(terminal.all()).find()).isEqualTo(coloured);
        }
    }

    /** Nothing of the person who runs the tests is read or changed. */
    private Map<String, String> homes() {
        return new HashMap<>(Map.of(
                "XDG_DATA_HOME", folder.resolve("data").toString(),
                "XDG_STATE_HOME", folder.resolve("state").toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                "FAULTLINE_DATA", ""));
    }

    private static int columns(String line) {
        return Styled.plain(line).columnLength();
    }
}
