package faultline;

import faultline.console.shell.ExitCode;
import faultline.console.shell.KnownFailure;
import faultline.journal.JournalException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the console what the journal's exceptions mean, since the console does not know the journal. */
@Component
final class JournalFailures implements KnownFailure {

    @Override
    public Optional<Failure> explain(Throwable exception) {
        return exception instanceof JournalException journal
                ? Optional.of(new Failure(code(journal.kind()), String.valueOf(journal.getMessage())))
                : Optional.empty();
    }

    private static ExitCode code(JournalException.Kind kind) {
        return switch (kind) {
            case LOCKED -> ExitCode.LOCKED;
            case UNUSABLE, FOREIGN, DAMAGED -> ExitCode.IO;
        };
    }
}
