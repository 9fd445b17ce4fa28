package faultline.journal;

import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Stamp;
import faultline.journal.StoredEvent.Head;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One append-only stream of events for each exercise, and the texts that exercises began with.
 *
 * <p>What it does not promise: an order between two exercises, or that events read a moment ago are still the last.
 */
public interface Journal extends AutoCloseable {

    /**
     * Appends events behind the given number, all or none.
     *
     * @param expected the number of the last event that the caller has seen; 0 for a new exercise
     * @param events at least one
     * @throws IllegalArgumentException if there is none, or one that would not be read back as it is
     */
    default Appended append(String exercise, long expected, Stamp stamp, List<Event> events) {
        return append(
                exercise,
                expected,
                events.stream().map(event -> new Stamped(stamp, event)).toList());
    }

    /**
     * Appends events of several commands behind the given number, all or none. The command behind the last of them is the
     * one that is carried out now: if it is known, it is answered.
     *
     * @param expected the number of the last event that the caller has seen; 0 for a new exercise
     * @param events at least one
     * @throws IllegalArgumentException if there is none, or one that would not be read back as it is
     */
    Appended append(String exercise, long expected, List<Stamped> events);

    /** All events of an exercise in order; none if there is no such exercise. */
    default List<Recorded> read(String exercise) {
        return readOn(exercise, Place.BEGINNING).orElseThrow().events();
    }

    /**
     * The events of an exercise behind a place up to which somebody has read it before.
     *
     * @return empty if the journal does not hold what was read there any more; it has to be read from the beginning
     */
    Optional<Stretch> readOn(String exercise, Place from);

    /** The events that a command made; none if it was never carried out. */
    List<Recorded> made(String exercise, UUID command);

    /** The names of all exercises, by name. */
    List<String> exercises();

    /** Keeps a text for good and returns the digest that names it; keeping it again changes nothing. */
    String keep(String text);

    /** The text of that digest, if it was kept. */
    Optional<String> text(String digest);

    /**
     * All events of an exercise in order, relying on nothing that was found out before: what is kept twice is compared anew.
     *
     * @throws JournalException DAMAGED, if they are not what was written
     */
    List<Recorded> readAnew(String exercise);

    /** What {@link #readAnew} finds wrong with an exercise, and where; empty if it is whole. */
    default Optional<String> damage(String exercise) {
        try {
            readAnew(exercise);
            return Optional.empty();
        } catch (JournalException e) {
            if (e.kind() == JournalException.Kind.DAMAGED) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    @Override
    void close();

    /**
     * A place in an exercise's stream.
     *
     * @param number that of the event before it
     * @param hash that event's, which stands for all up to it
     */
    record Place(long number, String hash) {
        /** Before the first event. */
        public static final Place BEGINNING = new Place(Head.NONE.number(), Head.NONE.hash());
    }

    /**
     * Events that follow each other.
     *
     * @param end the place behind the last
     */
    record Stretch(List<Recorded> events, Place end) {
        public Stretch {
            events = List.copyOf(events);
        }
    }

    /** An event that has no number yet. */
    record Stamped(Stamp stamp, Event event) {}

    /** What became of an append. */
    sealed interface Appended {
        /** The events are stored. */
        record Stored(List<Recorded> events) implements Appended {
            public Stored {
                events = List.copyOf(events);
            }
        }

        /** This command was stored before; these are the events it made then. Nothing was added. */
        record Known(List<Recorded> events) implements Appended {
            public Known {
                events = List.copyOf(events);
            }
        }

        /** Somebody else has appended meanwhile; nothing was added. */
        record Clash(long expected, long actual) implements Appended {}
    }
}
