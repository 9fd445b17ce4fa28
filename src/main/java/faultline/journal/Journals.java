package faultline.journal;

import java.nio.file.Files;
import java.nio.file.Path;

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
        var database = H2Database.open(dataFolder, person);
        var desk = new H2Desk(database);
        ForgottenPin.look(dataFolder, desk);
        var journal = new H2Journal(database);
        return new Store(journal, journal, desk);
    }

    /** Whether something is kept in that folder already, so that there is something to open. */
    public static boolean isIn(Path dataFolder) {
        return Files.exists(dataFolder.resolve(H2Database.FILE + ".mv.db"));
    }

    /** A journal that behaves the same and is gone with the process: for dry runs and tests. */
    public static Store inMemory() {
        var journal = new InMemoryJournal();
        return new Store(journal, journal, new InMemoryDesk());
    }
}
