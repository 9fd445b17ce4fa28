package faultline.journal;

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
        var database = H2Database.open(dataFolder);
        return new Store(new H2Journal(database), new H2Desk(database));
    }

    /** A journal that behaves the same and is gone with the process: for dry runs and tests. */
    public static Store inMemory() {
        return new Store(new InMemoryJournal(), new InMemoryDesk());
    }
}
