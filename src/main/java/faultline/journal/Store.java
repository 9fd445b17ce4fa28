package faultline.journal;

/** All that is kept in one data folder. Closing it closes all. */
public record Store(Journal journal, Parcels parcels, Desk desk) implements AutoCloseable {

    @Override
    public void close() {
        journal.close();
    }
}
