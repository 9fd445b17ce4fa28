package faultline.console.shell;

import faultline.console.shell.KnownFailure.Failure;
import faultline.progress.StoppedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds words for exceptions; the details go to the log and never to the screen. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int MOST_CAUSES = 20;

    private final List<KnownFailure> known;
    private final Path log;

    /**
     * @param known asked in this order, before what everybody knows
     * @param log the file to point to
     */
    public Failures(List<KnownFailure> known, Path log) {
        this.known = List.copyOf(known);
        this.log = log;
    }

    /** What to say of an exception, by itself or by what caused it. */
    public Failure explain(Throwable exception) {
        if (causes(exception).anyMatch(StoppedException.class::isInstance)) {
            return new Failure(ExitCode.STOPPED, "Stopped by Ctrl-C; the exercise is as it was.");
        }
        LOG.error("A command failed.", exception);
        return causes(exception)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> unexpected(exception));
    }

    private Optional<Failure> known(Throwable cause) {
        return known.stream()
                .flatMap(failure -> failure.explain(cause).stream())
                .findFirst()
                .or(() -> inputOrOutput(cause));
    }

    private static Optional<Failure> inputOrOutput(Throwable cause) {
        return cause instanceof UncheckedIOException || cause instanceof IOException
                ? Optional.of(new Failure(ExitCode.IO, "A file cannot be read or written (" + root(cause) + ")."))
                : Optional.empty();
    }

    private Failure unexpected(Throwable exception) {
        return new Failure(
                ExitCode.INTERNAL,
                "Something went wrong inside Faultline (" + root(exception) + "); the details are in " + log + ".");
    }

    private static String root(Throwable exception) {
        var root = causes(exception).reduce((a, b) -> b).orElse(exception);
        var name = root.getClass().getSimpleName();
        return Optional.ofNullable(root.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .map(line -> name + ": " + line)
                .orElse(name);
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, cause -> cause.getCause())
                .limit(MOST_CAUSES);
    }
}
