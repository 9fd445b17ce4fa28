package faultline.console.shell;

import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for what nobody is to read off the screen. It is not shown, and no history keeps it. */
@Component
public class SecretPrompt {
    private static final Character HIDDEN = '\0';
    private static final @Nullable Character SHOWN = null;

    private final ObjectProvider<Terminal> terminal;

    SecretPrompt(ObjectProvider<Terminal> terminal) {
        this.terminal = terminal;
    }

    /** Whether there is a terminal to ask at. */
    public boolean canAsk() {
        return Device.isTerminal();
    }

    /** What was typed; empty where there is no terminal to ask at, or nothing was typed. */
    public Optional<String> ask(String question) {
        return ask(question, HIDDEN);
    }

    /** The same of something that may be read off the screen. */
    public Optional<String> askOpenly(String question) {
        return ask(question, SHOWN);
    }

    private Optional<String> ask(String question, @Nullable Character mask) {
        if (!canAsk()) {
            return Optional.empty();
        }
        var reader = LineReaderBuilder.builder()
                .terminal(terminal.getObject())
                .variable(LineReader.DISABLE_HISTORY, true)
                .build();
        try {
            return Optional.of(reader.readLine(question + ": ", mask)).filter(typed -> !typed.isEmpty());
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        }
    }
}
