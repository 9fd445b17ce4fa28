package faultline.journal;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2JournalTest extends JournalContract {
    private final Path folder;

    H2JournalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    Store open() {
        return Journals.open(folder);
    }
}
