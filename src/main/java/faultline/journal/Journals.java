package faultline.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Opens journals. */
public final class Journals {

    private Journals() {}

    /**
     * Opens what is kept in that folder, which is made if it is missing. One process at a time can have it open.
     *
     * @throws JournalException if it is in use, cannot be written or is not Faultline's; the message says what helps
     */
    public static Store open(Path dataFolder) {
        return open(dataFolder, "");
    }

    /**
     * Opens it as above.
     *
     * @param person who does, for whoever else tries meanwhile; may be empty
     */
    public static Store open(Path dataFolder, String person) {
        return open(dataFolder, person, sentence -> {});
    }

    /**
     * Opens it as above.
     *
     * @param notices is told in a sentence of each thing that was brought back where one of the two copies lacked it
     */
    public static Store open(Path dataFolder, String person, Consumer<String> notices) {
        var kept = KeptFolder.open(dataFolder, person, notices);
        ForgottenPin.look(dataFolder, kept.desk());
        return new Store(kept.journal(), kept.desk(), kept.journal(), kept);
    }

    /** Whether something is kept in that folder already, so that there is something to open. */
    public static boolean isIn(Path dataFolder) {
        return Files.exists(H2Database.file(dataFolder)) || Files.exists(RecordFolder.in(dataFolder));
    }

    /** A journal that behaves the same and is gone with the process: for dry runs and tests. */
    public static Store inMemory() {
        var journal = new InMemoryJournal();
        return new Store(journal, new InMemoryDesk(), journal, Restorer.NONE);
    }
}
