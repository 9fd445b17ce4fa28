package faultline.journal;

/** All that is kept in one data folder. Closing it closes both. */
public record Store(Journal journal, Desk desk) implements AutoCloseable {

    @Override
    public void close() {
        journal.close();
    }
}
