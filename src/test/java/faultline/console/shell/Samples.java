package faultline.console.shell;

import faultline.exercise.event.Seat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.springframework.shell.core.command.CommandRegistry;

/** A shell around the sample commands that keeps what it writes. */
final class Samples {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandRegistry registry = new CommandRegistry();
    final Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), () -> 60, false);
    final Catalog catalog = new Catalog(registry, Seat.White::new);
    final HelpPages help = new HelpPages(catalog, new Examples(catalog), screen);
    final StopSign stop = new StopSign();
    final CommandRunner commands = new CommandRunner(
            catalog,
            registry,
            help,
            new Failures(List.of(), Path.of("some.log")),
            new ProgressLine(screen, stop, () -> 0, (time, tick) -> () -> {}),
            stop,
            screen);

    Samples() {
        Declarations.of(SampleCommands.class, () -> new SampleCommands(screen)).forEach(registry::registerCommand);
    }

    String out() {
        screen.flush();
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
