package faultline.journal;

import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.journal.StoredEvent.Head;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Reads an exercise that comes from elsewhere, line by line, and trusts none of it. After a line that it does not take, it
 * is of no more use.
 */
public final class Unpacking {
    private final EventLines lines = new EventLines();
    private final EventCodec codec = new EventCodec();
    private final String exercise;
    private final List<StoredEvent> stored = new ArrayList<>();
    private final List<Recorded> events = new ArrayList<>();
    private final Set<Long> ends = new HashSet<>();
    private Head head = Head.NONE;

    /**
     * @param exercise its name, which is part of every hash
     */
    public Unpacking(String exercise) {
        this.exercise = exercise;
    }

    /** Takes the next line; what is wrong with it, as the rest of a sentence, or empty. */
    public Optional<String> next(byte[] line) {
        var read = lines.read(line);
        if (read.isEmpty()) {
            return Optional.of("is no event as an export writes it");
        }
        var event = read.get().event();
        if (!event.exercise().equals(exercise)) {
            return Optional.of("is of exercise (" + event.exercise() + ") and not of (" + exercise + ")");
        }
        if (!event.follows(exercise, head)) {
            return Optional.of("is not what was written, or does not follow what stands before it");
        }
        return codec.isItsOwnForm(event) ? decoded(read.get()) : Optional.of("has a stamp that no export writes");
    }

    private Optional<String> decoded(EventLine line) {
        try {
            var recorded = codec.decode(line.event());
            if (recorded.event() instanceof Event.ExerciseCreated created
                    ? !events.isEmpty() || !created.name().equals(exercise)
                    : events.isEmpty()) {
                return Optional.of("begins an exercise where none can begin, or begins none where one has to");
            }
            stored.add(line.event());
            events.add(recorded);
            ends.add(line.last());
            head = line.event().head();
            return Optional.empty();
        } catch (JournalException e) {
            return Optional.of("is not to be read: " + e.getMessage());
        }
    }

    /** The digests of the texts that belong to the lines so far. */
    public SortedSet<String> named() {
        return Unpacked.named(events);
    }

    /** The exercise as far as it was read. */
    public Mark mark() {
        return new Mark(exercise, head.number(), head.hash());
    }

    /**
     * All that was read.
     *
     * @param texts by digest: those that are {@link #named()} and no others
     * @return empty if no line was read, the last was not the end, or a text is another one
     */
    public Optional<Unpacked> all(Map<String, String> texts) {
        boolean same = texts.keySet().equals(named())
                && texts.entrySet().stream().allMatch(text -> isOf(text.getKey(), text.getValue()));
        return !events.isEmpty() && ends.equals(Set.of(head.number())) && same
                ? Optional.of(new Unpacked(stored, events, texts))
                : Optional.empty();
    }

    private static boolean isOf(String digest, String text) {
        return Digest.existsFor(text) && Digest.of(text).equals(digest);
    }
}
