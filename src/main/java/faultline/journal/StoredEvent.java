package faultline.journal;

import static faultline.journal.JournalException.Kind.DAMAGED;

import java.util.List;
import java.util.Optional;

/**
 * An event as its row holds it: all text and numbers, nothing that depends on a Java class.
 *
 * @param body what the event carries, as JSON
 * @param at time in UTC with three decimals, {@code 2026-01-05T10:00:00.000Z}
 * @param previousHash the hash of the event before it in its exercise
 * @param hash of all the other components
 */
record StoredEvent(
        String exercise,
        long number,
        String type,
        int version,
        String body,
        String at,
        String seat,
        String person,
        String command,
        String previousHash,
        String hash) {

    /** Where a stream stands: the number and hash of its last event. */
    record Head(long number, String hash) {
        /** A stream without events. */
        static final Head NONE = new Head(0, "0".repeat(64));
    }

    /** This event with its right hash. */
    StoredEvent hashed() {
        return new StoredEvent(
                exercise, number, type, version, body, at, seat, person, command, previousHash, computedHash());
    }

    /** Whether there is nothing in it that a database would change. */
    boolean isWhole() {
        return Digest.existsFor(exercise, body, seat, person);
    }

    Head head() {
        return new Head(number, hash);
    }

    /** Whether it is the event at which a stream stood, as it was written. */
    boolean is(Head head) {
        return head().equals(head) && hash.equals(computedHash());
    }

    /**
     * Follows an exercise's chain on from where it stood. It cannot tell whether events are missing at the end.
     *
     * @return where it stands behind these events
     * @throws JournalException DAMAGED, naming the last good event
     */
    static Head unbroken(String exercise, Head head, List<StoredEvent> events) {
        breach(exercise, head, events).ifPresent(breach -> {
            throw new JournalException(
                    DAMAGED, "The journal of exercise (" + exercise + ") is damaged: " + breach + ".");
        });
        return events.isEmpty() ? head : events.get(events.size() - 1).head();
    }

    /** Where an exercise's chain is broken, and the last good event; empty if it is whole. */
    static Optional<String> breach(String exercise, List<StoredEvent> events) {
        return breach(exercise, Head.NONE, events);
    }

    private static Optional<String> breach(String exercise, Head head, List<StoredEvent> events) {
        for (var event : events) {
            if (!event.follows(exercise, head)) {
                return Optional.of(breach(head.number(), event.number()));
            }
            head = event.head();
        }
        return Optional.empty();
    }

    /** The words for it. */
    static String breach(long lastGood, long found) {
        var what = found == lastGood + 1 ? "is not what was written" : "is missing";
        var whole = lastGood == 0 ? "there is no good event before it" : "the last good event is (" + lastGood + ")";
        return "event (" + (lastGood + 1) + ") " + what + ", " + whole;
    }

    /** Whether it is the next behind that one in the chain of that exercise. */
    boolean follows(String name, Head head) {
        return exercise.equals(name)
                && number == head.number() + 1
                && previousHash.equals(head.hash())
                && hash.equals(computedHash());
    }

    private String computedHash() {
        return Digest.ofAll(
                previousHash,
                exercise,
                Long.toString(number),
                type,
                Integer.toString(version),
                at,
                seat,
                person,
                command,
                body);
    }
}
