package faultline.console.shell;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.springframework.shell.jline.PromptProvider;
import org.springframework.stereotype.Component;

/** Reads commands at the prompt until somebody leaves. Ctrl-C only clears the line; a command that fails ends nothing. */
@Component
final class InteractiveLoop {
    private final LineReader reader;
    private final PromptProvider prompt;
    private final CommandRunner commands;
    private final Terminal terminal;

    InteractiveLoop(
            Terminal terminal,
            CommandCompleter completer,
            PromptProvider prompt,
            CommandRunner commands,
            Folders folders) {
        this.terminal = terminal;
        this.prompt = prompt;
        this.commands = commands;
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
        while (true) {
            try {
                if (commands.run(reader.readLine(prompt.getPrompt().toAnsi(terminal)))
                        .leaves()) {
                    return ExitCode.OK;
                }
            } catch (UserInterruptException e) {
                continue;
            } catch (EndOfFileException e) {
                return ExitCode.OK;
            }
        }
    }
}
