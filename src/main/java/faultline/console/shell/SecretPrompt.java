package faultline.console.shell;

import faultline.setting.Setting;
import faultline.setting.Settings;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for what nobody is to read off the screen. It is not shown, and no history keeps it. */
@Component
public class SecretPrompt {
    private final ObjectProvider<Terminal> terminal;
    private final boolean asks;

    SecretPrompt(ObjectProvider<Terminal> terminal, Settings settings) {
        this.terminal = terminal;
        this.asks = settings.value(Setting.INPUT).equals("auto");
    }

    /** What was typed; empty where there is no terminal to ask at, nobody is to be asked, or nothing was typed. */
    public Optional<String> ask(String question) {
        if (!asks || !Device.isTerminal()) {
            return Optional.empty();
        }
        var reader = LineReaderBuilder.builder()
                .terminal(terminal.getObject())
                .variable(LineReader.DISABLE_HISTORY, true)
                .build();
        try {
            return Optional.of(reader.readLine(question + ": ", '\0')).filter(typed -> !typed.isEmpty());
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        }
    }
}
