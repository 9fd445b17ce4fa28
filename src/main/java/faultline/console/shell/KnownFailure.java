package faultline.console.shell;

import java.util.Optional;

/** Knows some of the exceptions that the rest of the program may raise, and what a person can be told of them. */
@FunctionalInterface
public interface KnownFailure {

    /** What that exception means; empty if it is not one of these. */
    Optional<Failure> explain(Throwable exception);

    /**
     * What went wrong.
     *
     * @param message one sentence, and what helps
     */
    record Failure(ExitCode code, String message) {}
}
