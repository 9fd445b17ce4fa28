package faultline.console.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * What was typed, kept in a file for as long as that is there. JLine would make it anew with the folders above it, and a
 * data folder that was moved away could not be put back then.
 */
final class TypedHistory extends DefaultHistory {
    private final Path file;

    TypedHistory(Path file) {
        this.file = file;
    }

    @Override
    public void save() throws IOException {
        if (Files.exists(file)) {
            super.save();
        }
    }
}
