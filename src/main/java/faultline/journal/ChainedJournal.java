package faultline.journal;

import faultline.exercise.event.Recorded;
import faultline.journal.StoredEvent.Head;
import faultline.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What every journal does alike: numbers, encodes and chains events, and checks the chain whenever it reads. */
abstract sealed class ChainedJournal implements Journal, Parcels permits H2Journal, InMemoryJournal {
    private final EventCodec codec = new EventCodec();

    /** Called before an exercise is used. */
    abstract void ready(String exercise);

    /** Called before an exercise is read anew: nothing that was found out before is relied on. */
    abstract void forget(String exercise);

    /** Whether the exercise has an event of that command. */
    abstract boolean has(String exercise, UUID command);

    abstract Head head(String exercise);

    /** Adds all or none; says whether it did. It does not where one of the numbers is taken. */
    abstract boolean insert(List<StoredEvent> events);

    /** Those from that number on, in the order of their numbers. */
    abstract List<StoredEvent> stored(String exercise, long from);

    /**
     * Takes exercises away, with the texts that no other one names, and brings others in with theirs: all or nothing,
     * even of what is thrown while the others are asked for.
     *
     * @param progress is told how many events are in; what it throws leaves everything as it was
     */
    abstract void swap(List<String> away, Iterable<Unpacked> in, Progress progress);

    /** Keeps it unless there is one of that digest. */
    abstract void keep(String digest, String text);

    abstract Optional<String> kept(String digest);

    @Override
    public final synchronized Appended append(String exercise, long expected, List<Stamped> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to append.");
        }
        var command = events.get(events.size() - 1).stamp().command();
        var made = made(exercise, command);
        if (!made.isEmpty()) {
            return new Appended.Known(made);
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

    @Override
    public final List<Recorded> made(String exercise, UUID command) {
        ready(exercise);
        return has(exercise, command)
                ? read(exercise).stream()
                        .filter(recorded -> recorded.stamp().command().equals(command))
                        .toList()
                : List.of();
    }

    @Override
    public final Optional<Stretch> readOn(String exercise, Place from) {
        ready(exercise);
        var seen = new Head(from.number(), from.hash());
        if (from.equals(Place.BEGINNING)) {
            return Optional.of(stretch(exercise, seen, stored(exercise, Long.MIN_VALUE)));
        }
        var stored = stored(exercise, from.number());
        return stored.isEmpty() || !stored.get(0).is(seen)
                ? Optional.empty()
                : Optional.of(stretch(exercise, seen, stored.subList(1, stored.size())));
    }

    private Stretch stretch(String exercise, Head seen, List<StoredEvent> stored) {
        var end = StoredEvent.unbroken(exercise, seen, stored);
        return new Stretch(codec.decode(stored), new Place(end.number(), end.hash()));
    }

    @Override
    public final List<Recorded> readAnew(String exercise) {
        forget(exercise);
        return read(exercise);
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

    @Override
    public final synchronized List<Mark> marks() {
        return exercises().stream().map(this::markOf).toList();
    }

    /** A damaged one stands where its database does: it can be taken away, and nothing else. */
    private Mark markOf(String exercise) {
        try {
            ready(exercise);
        } catch (JournalException e) {
            if (e.kind() != JournalException.Kind.DAMAGED) {
                throw e;
            }
        }
        return mark(exercise);
    }

    private Mark mark(String exercise) {
        var head = head(exercise);
        return new Mark(exercise, head.number(), head.hash());
    }

    @Override
    public final Optional<Parcel> pack(Mark mark, Progress progress) {
        int all = (int) mark.number();
        progress.at(0, all);
        ready(mark.exercise());
        var stored = stored(mark.exercise(), Long.MIN_VALUE);
        StoredEvent.unbroken(mark.exercise(), Head.NONE, stored);
        if (mark.number() < 1
                || stored.size() < mark.number()
                || !stored.get((int) mark.number() - 1).hash().equals(mark.hash())) {
            return Optional.empty();
        }
        var upTo = stored.subList(0, (int) mark.number());
        var texts = new TreeMap<String, String>();
        var lines = new ArrayList<byte[]>();
        var writing = new EventLines();
        for (var line : EventLine.together(upTo)) {
            var event = codec.decode(line.event()).event();
            Unpacked.named(event).forEach(digest -> texts.put(digest, belonging(mark.exercise(), digest)));
            lines.add(writing.write(line));
            progress.at(lines.size(), all);
        }
        return Optional.of(new Parcel(mark, lines, texts));
    }

    private String belonging(String exercise, String digest) {
        return text(digest)
                .orElseThrow(() -> new JournalException(
                        JournalException.Kind.DAMAGED,
                        "The journal has lost the text (" + digest + ") of exercise (" + exercise + ")."));
    }

    @Override
    public final synchronized boolean bring(Unpacked unpacked, Progress progress) {
        if (exercises().contains(unpacked.mark().exercise())) {
            return false;
        }
        swap(List.of(), List.of(unpacked), progress);
        return true;
    }

    @Override
    public final synchronized boolean remove(Mark mark) {
        if (!mark(mark.exercise()).equals(mark)) {
            return false;
        }
        swap(List.of(mark.exercise()), List.of(), Progress.UNSEEN);
        return true;
    }

    @Override
    public final synchronized boolean replaceAll(List<Mark> there, Iterable<Unpacked> instead, Progress progress) {
        if (!marks().equals(there)) {
            return false;
        }
        swap(there.stream().map(Mark::exercise).toList(), instead, progress);
        return true;
    }
}
