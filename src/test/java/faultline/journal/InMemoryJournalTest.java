package faultline.journal;

class InMemoryJournalTest extends JournalContract {
    @Override
    Store open() {
        return Journals.inMemory();
    }
}
