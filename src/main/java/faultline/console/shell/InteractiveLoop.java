package faultline.console.shell;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.springframework.shell.jline.PromptProvider;
import org.springframework.stereotype.Component;

/**
 * Reads commands at the prompt until somebody leaves. Ctrl-C only clears the line; a command that fails ends nothing. A
 * step that the companion offers is run, or put on the line to be completed.
 */
@Component
final class InteractiveLoop {
    private final LineReader reader;
    private final PromptProvider prompt;
    private final CommandRunner commands;
    private final Companion companion;
    private final Screen screen;
    private final Terminal terminal;

    InteractiveLoop(
            Terminal terminal,
            CommandCompleter completer,
            PromptProvider prompt,
            CommandRunner commands,
            Companion companion,
            Screen screen,
            Folders folders) {
        this.terminal = terminal;
        this.prompt = prompt;
        this.commands = commands;
        this.companion = companion;
        this.screen = screen;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("Faultline")
                .parser(new TypedLineParser())
                .completer(completer)
                .history(new DefaultHistory())
                .variable(LineReader.HISTORY_FILE, folders.history())
                // An exclamation mark is a letter of the text, not a call to the history.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .build();
    }

    ExitCode run() {
        var begun = "";
        while (true) {
            try {
                var line = reader.readLine(prompt.getPrompt().toAnsi(terminal), null, (MaskingCallback) null, begun);
                var chosen = companion.chosen(line);
                begun = chosen.filter(step -> !step.whole())
                        .map(Companion.Chosen::text)
                        .orElse("");
                if (begun.isEmpty() && leaves(chosen.map(Companion.Chosen::text).orElse(line))) {
                    return ExitCode.OK;
                }
            } catch (UserInterruptException e) {
                begun = "";
            } catch (EndOfFileException e) {
                return ExitCode.OK;
            }
        }
    }

    private boolean leaves(String line) {
        boolean leaves = commands.run(line).leaves();
        if (!leaves && !line.isBlank()) {
            companion.answered();
            screen.flush();
        }
        return leaves;
    }
}
