package faultline.console.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * What was typed, kept in a file for as long as that is there. JLine would make it anew with the folders above it, and a
 * data folder that was moved away could not be put back then.
 */
final class TypedHistory extends DefaultHistory {
    private final Optional<Path> file;
    private final Predicate<String> isKept;

    /**
     * @param file empty if only this session is remembered
     * @param isKept whether a line is remembered at all
     */
    TypedHistory(Optional<Path> file, Predicate<String> isKept) {
        this.file = file;
        this.isKept = isKept;
    }

    @Override
    public void add(Instant time, String line) {
        if (isKept.test(line)) {
            super.add(time, line);
        }
    }

    @Override
    public void save() throws IOException {
        if (file.filter(Files::exists).isPresent()) {
            super.save();
        }
    }
}
