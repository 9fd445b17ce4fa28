package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Installed;
import faultline.console.shell.Console;
import faultline.console.shell.ExitCode;
import faultline.setting.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual page tells all that there is, and the programs that show such pages find nothing amiss with it. */
class ManualPageTest {
    private final Path folder;
    private final Console console;

    ManualPageTest(@TempDir Path folder) {
        this.folder = folder;
        console = new Console(Path.of("").toAbsolutePath(), folder.resolve("data"));
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void tellsEveryCommandOptionExitCodeAndVariable() {
        var page = console.done("man")
                .lines()
                .map(line -> line.replace("\\-", "-"))
                .toList();

        assertThat(page)
                .filteredOn(line -> line.startsWith(".SH "))
                .containsExactly(
                        ".SH NAME",
                        ".SH SYNOPSIS",
                        ".SH DESCRIPTION",
                        ".SH OPTIONS",
                        ".SH COMMANDS",
                        ".SH EXIT STATUS",
                        ".SH ENVIRONMENT",
                        ".SH FILES",
                        ".SH EXAMPLES");
        assertThat(console.commands()).hasSizeGreaterThan(130).allSatisfy(command -> assertThat(page)
                .as(command)
                .anyMatch(line -> line.equals(".B " + command) || line.startsWith(".B " + command + " ")));
        assertThat(Stream.of(ExitCode.values()).map(code -> ".B " + code.number()))
                .isSubsetOf(page);
        assertThat(Stream.of(Setting.values())
                        .flatMap(setting -> setting.variables().stream())
                        .map(".B "::concat))
                .contains(".B NO_COLOR")
                .isSubsetOf(page);
        assertThat(page).contains(".B --data", ".B --no-color", ".B --seed TEXT");
    }

    /** A page without a date says the same whenever it is built. */
    @ParameterizedTest
    @ValueSource(strings = {"mandoc -T lint -W warning", "groff -man -ww -z", "man --warnings -l"})
    void isSoundToTheProgramsThatShowIt(String command) throws Exception {
        var page = Files.writeString(folder.resolve("faultline.1"), console.done("man"));
        var words = List.of((command + " " + page).split(" "));

        var said = Installed.output(words.get(0), words.subList(1, words.size()).toArray(String[]::new));

        assertThat(said.lines().filter(line -> line.matches(".*(?i:warning|error):.*")))
                .allMatch(line -> line.contains("missing date"));
    }
}
