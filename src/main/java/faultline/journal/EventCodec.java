package faultline.journal;

import static faultline.journal.JournalException.Kind.DAMAGED;

import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.journal.StoredEvent.Head;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.json.JsonMapper;

/** Turns events into their stored form and back. */
final class EventCodec {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final JsonMapper json = EventJson.mapper();

    /** The event as the next behind that head; its time loses what is finer than a millisecond. */
    StoredEvent encode(String exercise, Head head, Stamp stamp, Event event) {
        var type = EventType.of(event);
        return new StoredEvent(
                        exercise,
                        head.number() + 1,
                        type.name(),
                        type.version(),
                        json.writeValueAsString(event),
                        MILLISECONDS.format(stamp.at()),
                        stamp.seat().toString(),
                        stamp.person(),
                        stamp.command().toString(),
                        head.hash(),
                        "")
                .hashed();
    }

    /**
     * Whether its stamp is as {@link #encode} writes it: there are other forms that can be read, and a database would
     * change them.
     */
    boolean isItsOwnForm(StoredEvent stored) {
        try {
            var stamp = stamp(stored);
            return MILLISECONDS.format(stamp.at()).equals(stored.at())
                    && stamp.seat().toString().equals(stored.seat())
                    && stamp.command().toString().equals(stored.command())
                    && stored.isWhole();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    List<Recorded> decode(List<StoredEvent> stored) {
        return stored.stream().map(this::decode).toList();
    }

    /**
     * @throws JournalException DAMAGED, if the stored form is not exactly one that this program writes
     */
    Recorded decode(StoredEvent stored) {
        var type = EventType.named(stored.type(), stored.version())
                .orElseThrow(() -> new JournalException(
                        DAMAGED,
                        place(stored) + " is of type (" + stored.type() + ") version (" + stored.version()
                                + "), which this Faultline does not know; a newer one may."));
        try {
            return new Recorded(stored.number(), stamp(stored), event(stored.body(), type));
        } catch (JacksonException e) {
            throw unreadable(stored, place(e.getPath()), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(stored, "", e);
        }
    }

    private Event event(String body, EventType type) {
        Object read = json.readValue(body, type.body());
        if (read == null) {
            throw new IllegalArgumentException("The body says null.");
        }
        return read instanceof OldBody old ? old.now() : (Event) read;
    }

    private static Stamp stamp(StoredEvent stored) {
        return new Stamp(
                Instant.parse(stored.at()),
                Seat.parse(stored.seat()),
                stored.person(),
                UUID.fromString(stored.command()));
    }

    private static JournalException unreadable(StoredEvent stored, String where, Exception cause) {
        return new JournalException(
                DAMAGED, place(stored) + " of type (" + stored.type() + ") cannot be read" + where + ".", cause);
    }

    private static String place(StoredEvent stored) {
        return "Event (" + stored.number() + ") of exercise (" + stored.exercise() + ")";
    }

    /** Where in the body it is, without the names of Java classes. */
    private static String place(List<Reference> path) {
        var steps = path.stream()
                .map(step -> step.getIndex() < 0 ? step.getPropertyName() : Integer.toString(step.getIndex() + 1))
                .collect(Collectors.joining(" "));
        return steps.isEmpty() ? "" : " at (" + steps + ")";
    }
}
