package faultline.play;

import faultline.exercise.event.Recorded;
import faultline.journal.Journal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A journal that lets nobody write. */
record ReadOnly(Journal journal) implements Journal {

    @Override
    public Appended append(String exercise, long expected, List<Stamped> events) {
        throw new AssertionError("Exercise (" + exercise + ") was written to.");
    }

    @Override
    public String keep(String text) {
        throw new AssertionError("A text was kept.");
    }

    @Override
    public Optional<Stretch> readOn(String exercise, Place from) {
        return journal.readOn(exercise, from);
    }

    @Override
    public List<Recorded> made(String exercise, UUID command) {
        return journal.made(exercise, command);
    }

    @Override
    public List<String> exercises() {
        return journal.exercises();
    }

    @Override
    public Optional<String> text(String digest) {
        return journal.text(digest);
    }

    @Override
    public List<Recorded> readAnew(String exercise) {
        return journal.readAnew(exercise);
    }

    @Override
    public void close() {
        journal.close();
    }
}
