package faultline.console.shell;

import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.setting.Setting;
import faultline.setting.Settings;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/** Does what the program was launched for: one command, a script, or the prompt. Without a terminal, input is a script. */
@Component
final class ConsoleRunner implements ApplicationRunner, ExitCodeGenerator {
    private static final Refusal NOBODY = Refusal.of(
            Code.BAD_VALUE,
            "There is no command, and nobody is to be asked for one.",
            "Name a command, or a file of them with --script; the prompt needs input.");

    private final Launch launch;
    private final Settings settings;
    private final Screen screen;
    private final CommandRunner commands;
    private final ScriptRunner scripts;
    private final ObjectProvider<InteractiveLoop> prompt;
    private Optional<ExitCode> ended = Optional.empty();

    ConsoleRunner(
            Launch launch,
            Settings settings,
            Screen screen,
            CommandRunner commands,
            ScriptRunner scripts,
            ObjectProvider<InteractiveLoop> prompt) {
        this.launch = launch;
        this.settings = settings;
        this.screen = screen;
        this.commands = commands;
        this.scripts = scripts;
        this.prompt = prompt;
    }

    @Override
    public void run(ApplicationArguments none) {
        ended = Optional.of(run());
    }

    @Override
    public int getExitCode() {
        return ended.orElse(ExitCode.INTERNAL).number();
    }

    private ExitCode run() {
        if (launch.script().isPresent()) {
            return scripts.run(launch.script().get());
        }
        if (!launch.command().isEmpty()) {
            screen.begin(pages());
            return commands.run(launch.command().stream().map(Word::of).toList())
                    .code();
        }
        if (!Device.isTerminal()) {
            return scripts.runStandardInput();
        }
        return settings.value(Setting.INPUT).equals("auto") ? prompt.getObject().run() : screen.refuse(NOBODY);
    }

    /** A pager waits for keys. */
    private boolean pages() {
        return settings.value(Setting.PAGER).equals("auto")
                && settings.value(Setting.INPUT).equals("auto");
    }
}
