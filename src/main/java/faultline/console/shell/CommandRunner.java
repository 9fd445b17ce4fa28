package faultline.console.shell;

import java.util.List;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.stereotype.Component;

/** Runs one command, whatever becomes of it: every refusal and every exception ends as words and an exit code. */
@Component
final class CommandRunner {
    /** The command that leaves the console, or ends a script. */
    static final String LEAVE = "exit";

    private final RequestReader requests;
    private final CommandRegistry registry;
    private final CommandExecutor executor;
    private final HelpPages help;
    private final Failures failures;
    private final ProgressLine progress;
    private final StopSign stop;
    private final Screen screen;

    CommandRunner(
            Catalog catalog,
            CommandRegistry registry,
            HelpPages help,
            Failures failures,
            ProgressLine progress,
            StopSign stop,
            Screen screen) {
        this.requests = new RequestReader(catalog);
        this.registry = registry;
        this.executor = new CommandExecutor(registry);
        this.help = help;
        this.failures = failures;
        this.progress = progress;
        this.stop = stop;
        this.screen = screen;
    }

    /** How a command ended, and whether it asked to leave. */
    record Ran(ExitCode code, boolean leaves) {}

    /** Runs a typed line. */
    Ran run(String line) {
        var read = CommandLine.read(line);
        return read.refusal()
                .map(refusal -> new Ran(screen.refuse(refusal), false))
                .orElseGet(() -> run(read.words()));
    }

    /** Runs words; none do nothing. */
    Ran run(List<Word> words) {
        try {
            stop.check();
            var tooLong = CommandLine.tooLong(
                    words.stream().mapToInt(word -> word.text().length()).sum());
            return tooLong.isPresent() ? new Ran(screen.refuse(tooLong.get()), false) : run(requests.read(words));
        } catch (Throwable e) {
            var failure = failures.explain(e);
            screen.error(failure.message());
            return new Ran(failure.code(), false);
        } finally {
            progress.over();
            screen.flush();
        }
    }

    private Ran run(Request request) throws Exception {
        if (request instanceof Request.Call call) {
            return new Ran(executeInItsForm(call), call.command().getName().equals(LEAVE));
        }
        if (request instanceof Request.Misuse misuse) {
            return new Ran(screen.refuse(misuse.refusal()), false);
        }
        if (request instanceof Request.Help asked) {
            help.show(asked.command());
        }
        return new Ran(ExitCode.OK, false);
    }

    private ExitCode executeInItsForm(Request.Call call) throws Exception {
        var usual = screen.form();
        screen.setForm(call.form().orElse(usual));
        try {
            return execute(call);
        } finally {
            screen.setForm(usual);
        }
    }

    private ExitCode execute(Request.Call call) throws Exception {
        var context = new CommandContext(call.asInput(), registry, screen.writer(), new InputReader() {});
        return ExitCode.of(executor.execute(context).code());
    }
}
