package faultline.journal;

import faultline.journal.StoredEvent.Head;
import faultline.progress.Progress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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
        database.alone(() -> copies.forget(exercise));
    }

    @Override
    boolean has(String exercise, UUID command) {
        return copies.has(exercise, command);
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
            ready(exercise);
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
    List<StoredEvent> stored(String exercise, long from) {
        return events.stored(exercise, from);
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

    /**
     * The record's files of those that go give way first, and come back if the database does not do its part; those of the
     * others follow when it has. So wherever this is cut off, the database says what is there, and the record is filled up
     * from it.
     */
    @Override
    void swap(List<String> away, Iterable<Unpacked> in, Progress progress) {
        database.alone(() -> {
            var came = new ArrayList<String>();
            texts.drop(swapped(away, in, came, progress));
            away.forEach(copies::isGone);
            came.forEach(exercise -> copies.level(exercise, this, sentence -> {}));
        });
    }

    private List<String> swapped(List<String> away, Iterable<Unpacked> in, List<String> came, Progress progress) {
        try {
            away.forEach(copies::giveWay);
            return database.inTransaction(connection -> swap(connection, away, in, came, progress));
        } catch (RuntimeException | Error e) {
            away.forEach(copies::comeBack);
            throw e;
        }
    }

    /**
     * @param came gets the names of those that are brought in
     * @return the digests of texts that are named no more
     */
    private List<String> swap(
            Connection connection, List<String> away, Iterable<Unpacked> in, List<String> came, Progress progress)
            throws SQLException {
        var unneeded = new ArrayList<String>();
        for (var exercise : away) {
            unneeded.addAll(texts.delete(connection, exercise));
            events.delete(connection, exercise);
        }
        int done = 0;
        for (var unpacked : in) {
            for (var text : unpacked.texts().entrySet()) {
                texts.keep(connection, text.getKey(), text.getValue());
                unneeded.remove(text.getKey());
            }
            int before = done;
            events.insert(connection, unpacked.stored(), (now, all) -> progress.at(before + now, 0));
            done += unpacked.stored().size();
            came.add(unpacked.mark().exercise());
        }
        return unneeded;
    }

    @Override
    public List<Path> setAside(String exercise) {
        return database.call(open -> copies.setAside(exercise, events.stored(exercise)));
    }

    @Override
    void keep(String digest, String text) {
        database.alone(() -> texts.keep(digest, text));
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
