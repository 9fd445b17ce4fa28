package faultline.console.shell;

import faultline.setting.Setting;
import faultline.setting.Settings;
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
    private final boolean asks;

    SecretPrompt(ObjectProvider<Terminal> terminal, Settings settings) {
        this.terminal = terminal;
        this.asks = settings.value(Setting.INPUT).equals("auto");
    }

    /** Whether there is a terminal to ask at, and somebody is to be asked. */
    public boolean canAsk() {
        return asks && Device.isTerminal();
    }

    /** What was typed; empty where nobody can be asked, or nothing was typed. */
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
