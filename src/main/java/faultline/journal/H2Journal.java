package faultline.journal;

import faultline.journal.StoredEvent.Head;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The journal as tables of an H2 database, and all of it once more in the record beside it. */
final class H2Journal extends ChainedJournal implements EventCopies.Rows {
    private final H2Database database;
    private final EventTable events;
    private final EventCopies copies;
    private final TextCopies texts;

    H2Journal(H2Database database, EventCopies copies, TextCopies texts) {
        this.database = database;
        this.events = new EventTable(database);
        this.copies = copies;
        this.texts = texts;
    }

    @Override
    void ready(String exercise) {
        if (Digest.existsFor(exercise) && !copies.areLevel(exercise)) {
            database.alone(() -> copies.level(exercise, this));
        }
    }

    @Override
    void forget(String exercise) {
        copies.forget(exercise);
    }

    @Override
    boolean has(String exercise, UUID command) {
        return events.has(exercise, command);
    }

    @Override
    Head head(String exercise) {
        return events.head(exercise);
    }

    /** What is acknowledged is on the disk twice: the record is forced before the database commits. */
    @Override
    boolean insert(List<StoredEvent> together) {
        var exercise = together.get(0).exercise();
        return database.call(open -> {
            long length = copies.length(exercise);
            try {
                return database.inTransaction(connection -> {
                    boolean inserted = events.insert(connection, together);
                    if (inserted) {
                        copies.append(together);
                    }
                    return inserted;
                });
            } catch (RuntimeException | Error e) {
                copies.takeBack(exercise, length, e);
                throw e;
            }
        });
    }

    @Override
    public void fill(List<StoredEvent> missing) {
        if (!database.inTransaction(connection -> events.insert(connection, missing))) {
            throw database.damaged();
        }
    }

    @Override
    public List<StoredEvent> stored(String exercise) {
        return events.stored(exercise);
    }

    /** Those of which the database has nothing yet come from the record first. */
    @Override
    public List<String> exercises() {
        var names = new TreeSet<>(events.exercises());
        copies.onlyWritten(names).stream().filter(this::isThere).forEach(names::add);
        return List.copyOf(names);
    }

    /**
     * Fills a database that has no events from the record.
     *
     * @return the exercises that came back; those that the record cannot give say so when they are asked for
     */
    List<String> refill() {
        return database.call(open -> {
            if (!events.exercises().isEmpty()) {
                return List.of();
            }
            texts.fill();
            return copies.onlyWritten(Set.of()).stream().filter(this::comesBack).toList();
        });
    }

    private boolean comesBack(String exercise) {
        try {
            copies.level(exercise, this, sentence -> {});
            return head(exercise).number() > 0;
        } catch (JournalException e) {
            if (e.kind() == JournalException.Kind.DAMAGED) {
                return false;
            }
            throw e;
        }
    }

    /** A damaged one is there: whoever asks for it is told. */
    private boolean isThere(String exercise) {
        try {
            ready(exercise);
            return head(exercise).number() > 0;
        } catch (JournalException e) {
            if (e.kind() == JournalException.Kind.DAMAGED) {
                return true;
            }
            throw e;
        }
    }

    @Override
    void keep(String digest, String text) {
        texts.keep(digest, text);
    }

    @Override
    Optional<String> kept(String digest) {
        return texts.kept(digest);
    }

    @Override
    public void close() {
        database.close();
    }
}
