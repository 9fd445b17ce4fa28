package faultline.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Keeps the record and the database level. At an exercise's first use in a process the two are compared from the first
 * event to the last: whichever is behind is filled up from the other, and what disagrees stops that exercise. Whoever
 * calls sees to it that nothing else is written meanwhile.
 */
final class EventCopies {
    private final Path database;
    private final RecordFolder record;
    private final Consumer<String> notices;

    /** The exercises of which it is known that they are level. */
    private final Map<String, Level> known = new ConcurrentHashMap<>();

    /** To how many bytes a file of the record has still to be cut back. */
    private final Map<String, Long> owed = new ConcurrentHashMap<>();

    /**
     * @param file of the record, as it was left; empty if there is none
     * @param commands whose events are there: an index of the database could have got damaged, and a command that it does
     *     not find would be carried out twice
     */
    private record Level(Optional<FileStamp> file, Set<String> commands) {
        static Level of(Optional<FileStamp> file, List<StoredEvent> events) {
            return new Level(file, ConcurrentHashMap.newKeySet()).with(file, events);
        }

        Level with(Optional<FileStamp> longer, List<StoredEvent> events) {
            events.forEach(event -> commands.add(event.command()));
            return new Level(longer, commands);
        }

        long length() {
            return file.map(FileStamp::length).orElse(0L);
        }
    }

    /** What the database has. */
    interface Rows {
        /** In the order of their numbers. */
        List<StoredEvent> stored(String exercise);

        /** Adds events that the record has already; all or none. */
        void fill(List<StoredEvent> events);
    }

    /**
     * @param database its file, for messages
     * @param notices is told in a sentence of each thing that was filled up
     */
    EventCopies(Path database, RecordFolder record, Consumer<String> notices) {
        this.database = database;
        this.record = record;
        this.notices = notices;
    }

    boolean areLevel(String exercise) {
        var level = known.get(exercise);
        return level != null && level.file().equals(record.stamp(exercise));
    }

    /** Whether an exercise that is level has events of that command. */
    boolean has(String exercise, UUID command) {
        var level = known.get(exercise);
        return level != null && level.commands().contains(command.toString());
    }

    /** Has them compared anew at the next use. */
    void forget(String exercise) {
        known.remove(exercise);
    }

    /**
     * Compares them and fills up what is missing in one of them.
     *
     * @throws JournalException DAMAGED, where the two are not the same history
     */
    void level(String exercise, Rows rows) {
        level(exercise, rows, notices);
    }

    /** The same, told to somebody else, or to nobody. */
    void level(String exercise, Rows rows, Consumer<String> told) {
        var stored = rows.stored(exercise);
        pay(exercise);
        var reading = record.read(exercise);
        new Comparison(database, record.file(exercise), exercise).check(stored, reading);
        int before = stored.size();
        int written = reading.events().size();
        if (written > before) {
            rows.fill(reading.events().subList(before, written));
            told.accept(words(exercise, before + 1, written, "the database", "the record"));
        }
        if (before > written) {
            record.append(stored.subList(written, before), reading.length());
            told.accept(words(exercise, written + 1, before, "the record", "the database"));
        } else if (reading.rest()) {
            record.cut(exercise, reading.length());
            told.accept("The record of exercise (" + exercise
                    + ") ended in the middle of something that was never acknowledged; that was taken off.");
        }
        known.put(exercise, Level.of(record.stamp(exercise), written > before ? reading.events() : stored));
    }

    private static String words(String exercise, int first, int last, String behind, String ahead) {
        var events = first == last ? "Event (" + first + ")" : "Events (" + first + ") to (" + last + ")";
        return events + " of exercise (" + exercise + ") " + (first == last ? "was" : "were") + " missing in " + behind
                + " and filled up from " + ahead + ".";
    }

    /** Has all of them compared anew at their next use. */
    void forgetAll() {
        known.clear();
    }

    /** How long the record of an exercise is that is level; of no other it can be asked. */
    long length(String exercise) {
        return Optional.ofNullable(known.get(exercise)).orElseThrow().length();
    }

    /** Writes events that the database is about to have as well. */
    void append(List<StoredEvent> events) {
        var exercise = events.get(0).exercise();
        record.append(events, length(exercise));
        var file = record.stamp(exercise);
        known.computeIfPresent(exercise, (name, level) -> level.with(file, events));
    }

    /**
     * Takes back what the database may not have after all; at the next use both are compared. If even that fails, it is
     * tried again then, and nothing is appended before it is done.
     */
    void takeBack(String exercise, long length, Throwable reason) {
        owed.put(exercise, length);
        try {
            pay(exercise);
        } catch (JournalException e) {
            reason.addSuppressed(e);
        }
        forget(exercise);
    }

    private void pay(String exercise) {
        var length = owed.get(exercise);
        if (length != null) {
            record.cut(exercise, length);
            owed.remove(exercise);
        }
    }

    /** Writes both copies of an exercise once more, beside the record's file of it, whatever is wrong with them. */
    List<Path> setAside(String exercise, List<StoredEvent> stored) {
        var aside = new ArrayList<Path>();
        record.copyAside(exercise).ifPresent(aside::add);
        if (!stored.isEmpty()) {
            aside.add(record.putAside(exercise, stored));
        }
        return aside;
    }

    /** The record's file gives way to an exercise that is about to be taken away. */
    void giveWay(String exercise) {
        record.giveWay(exercise);
        forget(exercise);
    }

    /** It was not taken away after all. */
    void comeBack(String exercise) {
        record.comeBack(exercise);
        forget(exercise);
    }

    void isGone(String exercise) {
        record.clear(exercise);
        forget(exercise);
    }

    /** The exercises that the record has and the database has not, as far as both are known. */
    List<String> onlyWritten(Set<String> inDatabase) {
        return record.exercises().stream()
                .filter(exercise -> !inDatabase.contains(exercise))
                .toList();
    }
}
