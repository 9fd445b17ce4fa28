package faultline.console;

import faultline.console.shell.HelpPages;
import faultline.console.shell.ValueSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of commands. */
@Component
final class CommandWords implements ValueSource {
    private final HelpPages help;

    CommandWords(HelpPages help) {
        this.help = help;
    }

    @Override
    public List<String> values(Typed typed) {
        return help.nextWords(typed.arguments());
    }
}
