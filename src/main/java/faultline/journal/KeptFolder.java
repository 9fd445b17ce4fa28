package faultline.journal;

import faultline.journal.JournalException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is kept in a data folder: the database and the record, and how one of them is built anew from the other. */
final class KeptFolder implements Restorer {
    private final H2Database database;
    private final RecordFolder record;
    private final EventTable events;
    private final EventCopies copies;
    private final TextCopies texts;
    private final H2Journal journal;
    private final H2Desk desk;
    private final Consumer<String> notices;

    private KeptFolder(H2Database database, RecordFolder record, Consumer<String> notices) {
        this.database = database;
        this.record = record;
        this.events = new EventTable(database);
        this.copies = new EventCopies(database.file(), record, notices);
        this.texts = new TextCopies(record.texts(), new TextTable(database), notices);
        this.journal = new H2Journal(database, copies, texts);
        this.desk = new H2Desk(new DeskRow(database), new DeskCopy(record.desk()));
        this.notices = notices;
        database.whenOpenedAgain(this::forgetAll);
    }

    static KeptFolder open(Path dataFolder, String person, Consumer<String> notices) {
        var database = H2Database.open(dataFolder, person);
        var kept = new KeptFolder(database, new RecordFolder(database.folder()), notices);
        if (database.isUsable()) {
            kept.level();
        }
        return kept;
    }

    private void level() {
        try {
            record.clear();
            var back = journal.refill();
            if (!back.isEmpty()) {
                notices.accept("The database (" + database.file() + ") was gone or empty; " + exercises(back)
                        + " came back from the record.");
            }
            desk.level(notices);
        } catch (JournalException e) {
            // What is too damaged even for this says so to whoever wants something of it.
            if (e.kind() != Kind.DAMAGED) {
                database.close();
                throw e;
            }
        }
    }

    H2Journal journal() {
        return journal;
    }

    H2Desk desk() {
        return desk;
    }

    @Override
    public Restored restore(Optional<String> exercise, Copy from) {
        return from == Copy.RECORD
                ? exercise.map(this::fromRecord).orElseGet(this::allFromRecord)
                : exercise.map(this::fromDatabase).orElseGet(this::allFromDatabase);
    }

    private Restored fromRecord(String exercise) {
        var reading = record.read(exercise);
        if (!reading.breach().isEmpty() || reading.events().isEmpty()) {
            return lacking("record", exercise, reading.breach(), "database");
        }
        var stored = events.stored(exercise);
        if (stored.equals(reading.events())) {
            return same(exercise);
        }
        var aside = stored.isEmpty() ? Optional.<Path>empty() : Optional.of(record.putAside(exercise, stored));
        database.inTransaction(connection -> {
            events.delete(connection, exercise);
            return events.insert(connection, reading.events());
        });
        copies.forget(exercise);
        return done("Exercise (" + exercise + ") was built anew from the record", aside);
    }

    private Restored fromDatabase(String exercise) {
        var stored = events.stored(exercise);
        var breach = StoredEvent.breach(exercise, stored);
        if (breach.isPresent() || stored.isEmpty()) {
            return lacking("database", exercise, breach.orElse(""), "record");
        }
        var reading = record.read(exercise);
        if (reading.breach().isEmpty() && !reading.rest() && stored.equals(reading.events())) {
            return same(exercise);
        }
        var aside = record.setAside(exercise);
        record.replace(exercise, stored);
        copies.forget(exercise);
        return done("The record of exercise (" + exercise + ") was written anew from the database", aside);
    }

    /** What only the database has is put into the record first, as far as that can be read. */
    private Restored allFromRecord() {
        if (database.isUsable()) {
            tried(() -> events.exercises().forEach(name -> tried(() -> journal.ready(name))));
        }
        boolean nothing = record.exercises().isEmpty();
        if (nothing && database.isUsable()) {
            return new Restored.Not("The record has no exercise.", "`restore FILE` brings back those of a backup.");
        }
        var aside = database.startAnew();
        forgetAll();
        var back = journal.refill();
        desk.level(sentence -> {});
        if (nothing) {
            return done(
                    "The record has no exercise, so an empty database was begun, into which `restore FILE` brings those"
                            + " of a backup",
                    aside);
        }
        var lost =
                record.exercises().stream().filter(name -> !back.contains(name)).toList();
        var came = back.isEmpty() ? "No exercise" : "E" + exercises(back).substring(1);
        return done(
                came + " came back from the record"
                        + (lost.isEmpty() ? "" : ", but not " + exercises(lost) + ", of which the record is damaged")
                        + (desk.isKept() ? "" : "; who sits at the keyboard and the PIN have to be set anew"),
                aside);
    }

    private Restored allFromDatabase() {
        var asides = new ArrayList<String>();
        for (var name : events.exercises()) {
            if (journal.damage(name).isPresent() && fromDatabase(name) instanceof Restored.Done) {
                asides.add(name);
            }
        }
        return asides.isEmpty()
                ? new Restored.Done("There is nothing in the record to write anew from the database.")
                : new Restored.Done("The record of " + exercises(asides)
                        + " was written anew from the database; the files of before are kept beside it.");
    }

    private void forgetAll() {
        copies.forgetAll();
        texts.forgetAll();
    }

    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (JournalException e) {
            // Only what can be read is wanted.
        }
    }

    private static Restored same(String exercise) {
        return new Restored.Done("Exercise (" + exercise + ") is the same in both; nothing was changed.");
    }

    private static Restored lacking(String copy, String exercise, String breach, String other) {
        return breach.isEmpty()
                ? new Restored.Not(
                        "The " + copy + " has nothing of exercise (" + exercise + ").",
                        "`exercise list` shows which there are.")
                : new Restored.Not(
                        "The " + copy + " of exercise (" + exercise + ") is damaged itself: " + breach + ".",
                        "`record restore " + exercise + " --from " + other + "` takes the other one.");
    }

    private static Restored done(String what, Optional<Path> aside) {
        return new Restored.Done(what
                + aside.map(file -> "; what was there before is kept as (" + file + ")")
                        .orElse("") + ".");
    }

    private static String exercises(List<String> names) {
        return (names.size() == 1 ? "exercise " : "exercises ")
                + String.join(", ", names.stream().map(name -> "(" + name + ")").toList());
    }
}
