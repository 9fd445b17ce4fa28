package faultline.console.shell;

import static faultline.exercise.event.Refusal.Code.BAD_SCENARIO;
import static faultline.exercise.event.Refusal.Code.UNKNOWN_NAME;

import faultline.exercise.event.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * Runs commands from a text, one a line. Blank lines and lines that begin with {@code #} are passed over. The first
 * command that fails stops it; {@code exit} ends it.
 */
@Component
public final class ScriptRunner {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CommandRunner commands;
    private final Screen screen;

    ScriptRunner(CommandRunner commands, Screen screen) {
        this.commands = commands;
        this.screen = screen;
    }

    /** Runs a file and returns what its last command ended with. */
    public ExitCode run(Path script) {
        if (!Files.isRegularFile(script)) {
            return screen.refuse(Refusal.of(UNKNOWN_NAME, "There is no file (" + script + ").", ""));
        }
        try (var reader = Files.newBufferedReader(script, StandardCharsets.UTF_8)) {
            return runLines(script.toString(), reader);
        } catch (CharacterCodingException e) {
            return screen.refuse(
                    Refusal.of(BAD_SCENARIO, "File (" + script + ") is not a text in UTF-8.", "Save it as UTF-8."));
        } catch (IOException e) {
            screen.error("File (" + script + ") cannot be read: " + e.getMessage() + ".");
            return ExitCode.IO;
        }
    }

    /** Runs what comes from standard input. */
    ExitCode runStandardInput() {
        return run("standard input", new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    /**
     * Runs a text that is at hand.
     *
     * @param name what to call it when a line of it fails
     */
    public ExitCode run(String name, Reader source) {
        try {
            return runLines(name, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExitCode runLines(String name, Reader source) throws IOException {
        screen.begin(false);
        var lines = new CappedLines(source);
        int number = 1;
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            var line = next.get();
            var command = (number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).strip();
            if (!command.isEmpty() && !command.startsWith("#")) {
                screen.line("> " + (command.length() > CommandLine.LONGEST ? "…" : command));
                var ran = commands.run(command);
                if (ran.code() != ExitCode.OK) {
                    screen.error(name + ":" + number + ": stopped, exit "
                            + ran.code().number() + ".");
                }
                if (ran.code() != ExitCode.OK || ran.leaves()) {
                    return ran.code();
                }
            }
            number++;
        }
        return ExitCode.OK;
    }
}
