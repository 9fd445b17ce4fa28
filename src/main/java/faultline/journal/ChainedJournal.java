package faultline.journal;

import faultline.exercise.event.Recorded;
import faultline.journal.StoredEvent.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every journal does alike: numbers, encodes and chains events, and checks the chain whenever it reads. */
abstract sealed class ChainedJournal implements Journal permits H2Journal, InMemoryJournal {
    private final EventCodec codec = new EventCodec();

    /** Called before an exercise is used. */
    abstract void ready(String exercise);

    /** Called before an exercise is looked through for damage: nothing that was found out before is relied on. */
    abstract void forget(String exercise);

    /** Whether the exercise has an event of that command. */
    abstract boolean has(String exercise, UUID command);

    abstract Head head(String exercise);

    /** Adds all or none; says whether it did. It does not where one of the numbers is taken. */
    abstract boolean insert(List<StoredEvent> events);

    /** In the order of their numbers. */
    abstract List<StoredEvent> stored(String exercise);

    /** Keeps it unless there is one of that digest. */
    abstract void keep(String digest, String text);

    abstract Optional<String> kept(String digest);

    @Override
    public final synchronized Appended append(String exercise, long expected, List<Stamped> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to append.");
        }
        ready(exercise);
        var command = events.get(events.size() - 1).stamp().command();
        if (has(exercise, command)) {
            return new Appended.Known(made(exercise, command));
        }
        var head = head(exercise);
        if (head.number() != expected) {
            return new Appended.Clash(expected, head.number());
        }
        var chained = chain(exercise, head, events);
        var recorded = readBack(events, chained);
        return insert(chained)
                ? new Appended.Stored(recorded)
                : new Appended.Clash(expected, head(exercise).number());
    }

    private List<StoredEvent> chain(String exercise, Head head, List<Stamped> events) {
        var chained = new ArrayList<StoredEvent>();
        for (var event : events) {
            var stored = codec.encode(exercise, head, event.stamp(), event.event());
            chained.add(stored);
            head = stored.head();
        }
        return chained;
    }

    /** What is kept for good must be known to be readable before it is kept. */
    private List<Recorded> readBack(List<Stamped> events, List<StoredEvent> stored) {
        var recorded = codec.decode(stored);
        boolean same = recorded.stream()
                .map(Recorded::event)
                .toList()
                .equals(events.stream().map(Stamped::event).toList());
        if (!same || !stored.stream().allMatch(StoredEvent::isWhole)) {
            throw new IllegalArgumentException("These events do not survive being stored: " + events + ".");
        }
        return recorded;
    }

    private List<Recorded> made(String exercise, UUID command) {
        return read(exercise).stream()
                .filter(recorded -> recorded.stamp().command().equals(command))
                .toList();
    }

    @Override
    public final List<Recorded> read(String exercise) {
        ready(exercise);
        return codec.decode(StoredEvent.unbroken(exercise, stored(exercise)));
    }

    /** Reads the exercise to the end, so that what this says is what reading it would say. */
    @Override
    public final Optional<String> damage(String exercise) {
        try {
            forget(exercise);
            read(exercise);
            return Optional.empty();
        } catch (JournalException e) {
            if (e.kind() == JournalException.Kind.DAMAGED) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    @Override
    public final String keep(String text) {
        if (!Digest.existsFor(text)) {
            throw new IllegalArgumentException("A text with half a character cannot be kept.");
        }
        var digest = Digest.of(text);
        keep(digest, text);
        return digest;
    }

    @Override
    public final Optional<String> text(String digest) {
        var text = kept(digest);
        if (text.isPresent() && !Digest.of(text.get()).equals(digest)) {
            throw new JournalException(
                    JournalException.Kind.DAMAGED, "The kept text (" + digest + ") is not what was written.");
        }
        return text;
    }
}
