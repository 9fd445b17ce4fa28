package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleIT {
    private final Path folder;

    ConsoleIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        version             | 0  |
        help                | 0  |
        help version        | 0  |
        exit                | 0  |
        --version           | 0  |
        --no-color version  | 0  |
        versoin             | 64 | There is no command (versoin).
        version --loud      | 64 | Command (version) has no option (--loud). There is (--output).
        help versoin        | 64 | There is no command (versoin).
        --loud              | 64 | There is no option (--loud). There is (--data, --as, --script, --no-color, --no-input, --output, --command-id, --no-pager).
        --script missing    | 66 | There is no file (missing).
        --script refused    | 64 | There is no command (nope).
        --data a-file       | 74 | The data folder (a-file) cannot be written. Name another one with --data.
        """)
    void endsWithTheRightCodeAndOneSentence(String arguments, int exit, String sentence) throws Exception {
        Files.writeString(folder.resolve("a-file"), "");
        Files.writeString(folder.resolve("refused"), "version\nnope\nversion\n");

        var ran = new Program(folder).run(arguments.split(" "));

        assertThat(ran.exit()).as(ran.err()).isEqualTo(exit);
        assertThat(ran.err().lines().findFirst().orElse(null)).isEqualTo(sentence);
        assertThat(ran.err().lines()).hasSizeLessThan(4);
        assertThat(ran.out() + ran.err()).doesNotContain("\u001b", "dumb", "Exception");
    }

    @Test
    void stopsAScriptAtItsFirstRefusal() throws Exception {
        Files.writeString(folder.resolve("s"), "# first\nhelp exit\n\nnope\nversion\n");

        var ran = new Program(folder).run("--script", "s");

        assertThat(ran.exit()).isEqualTo(64);
        assertThat(ran.out()).startsWith("> help exit\nLeaves the console").endsWith("> nope\n");
        assertThat(ran.err()).endsWith("s:4: stopped, exit 64.\n");
    }

    @Test
    void takesStandardInputAsAScriptWithoutATerminal() throws Exception {
        var ran = new Program(folder).input("help exit\nquit\nnope\n").run();

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("> help exit\n").endsWith("> quit\n");
    }

    @Test
    void readsAndWritesUtf8WhateverTheLocale() throws Exception {
        var start = Files.writeString(
                folder.resolve("start"), "#!/bin/sh\nexec '" + Program.TOP.resolve("faultline") + "' nopé\n");
        assertThat(start.toFile().setExecutable(true)).isTrue();

        var ran = new Program(folder).launchedAs(start).with("LC_ALL", "C").run();

        assertThat(ran.err()).startsWith("There is no command (nopé).");
    }

    @Test
    void fitsTheWidthThatTheEnvironmentNames() throws Exception {
        var ran = new Program(folder).with("COLUMNS", "40").run("help");

        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 40);
    }

    @Test
    void readsNoSettingsFromWhereItIsStarted() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("application.properties"), "faultline.version=stray\n");

        assertThat(new Program(folder).run("version").out()).doesNotContain("stray");
    }

    @Test
    void keepsItsLogInTheDataFolder() throws Exception {
        new Program(folder).run("version");

        assertThat(folder.resolve("data/logs/faultline.log")).exists();
    }
}
