package faultline.journal;

/** All that is kept in one data folder. Closing it closes all. */
public record Store(Journal journal, Desk desk, Parcels parcels, Restorer restorer) implements AutoCloseable {

    @Override
    public void close() {
        journal.close();
    }
}
