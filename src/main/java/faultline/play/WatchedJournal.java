package faultline.play;

import faultline.exercise.event.Recorded;
import faultline.journal.Journal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A journal at which somebody looks on. */
record WatchedJournal(Journal journal, Onlooker onlooker) implements Journal {

    @Override
    public Appended append(String exercise, long expected, List<Stamped> events) {
        var appended = journal.append(exercise, expected, events);
        if (appended instanceof Appended.Stored) {
            onlooker.stepped(exercise);
        }
        return appended;
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
    public String keep(String text) {
        return journal.keep(text);
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
