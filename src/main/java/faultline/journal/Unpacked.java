package faultline.journal;

import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Stamp;
import faultline.journal.StoredEvent.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An exercise that was brought from elsewhere: every line, hash and text of it is what was written. */
public final class Unpacked {
    private final List<StoredEvent> stored;
    private final List<Recorded> events;
    private final Map<String, String> texts;

    Unpacked(List<StoredEvent> stored, List<Recorded> events, Map<String, String> texts) {
        this.stored = List.copyOf(stored);
        this.events = List.copyOf(events);
        this.texts = Map.copyOf(texts);
    }

    List<StoredEvent> stored() {
        return stored;
    }

    /** At least one; the first is the exercise's beginning. */
    public List<Recorded> events() {
        return events;
    }

    /** The texts that the events name, by digest. */
    public Map<String, String> texts() {
        return texts;
    }

    public Mark mark() {
        var last = stored.get(stored.size() - 1);
        return new Mark(last.exercise(), last.number(), last.hash());
    }

    /** The hash of the event of that number, if it has one: where another exercise has the same, both share it. */
    public String hash(long number) {
        return number < 1 || number > stored.size()
                ? ""
                : stored.get((int) number - 1).hash();
    }

    /**
     * The same exercise under another name: its events are chained anew, and one more behind them says where they are
     * from.
     *
     * @param stamp of that one
     */
    public Unpacked renamed(String name, Stamp stamp) {
        var codec = new EventCodec();
        var chained = new ArrayList<StoredEvent>();
        var head = Head.NONE;
        for (var recorded : events) {
            var event =
                    recorded.event() instanceof Event.ExerciseCreated created ? created.named(name) : recorded.event();
            chained.add(codec.encode(name, head, recorded.stamp(), event));
            head = chained.get(chained.size() - 1).head();
        }
        var before = mark();
        chained.add(codec.encode(
                name, head, stamp, new Event.ExerciseImported(before.exercise(), before.number(), before.hash())));
        return new Unpacked(chained, codec.decode(chained), texts);
    }

    /** The digests of the texts that events name. */
    static SortedSet<String> named(List<Recorded> events) {
        var named = new TreeSet<String>();
        events.stream().flatMap(recorded -> named(recorded.event())).forEach(named::add);
        return named;
    }

    static Stream<String> named(Event event) {
        if (event instanceof Event.ExerciseCreated created) {
            return Stream.of(created.scenarioDigest(), created.rulesDigest());
        }
        return event instanceof Event.ExerciseForked forked
                ? Stream.of(forked.scenarioDigest(), forked.rulesDigest())
                : Stream.empty();
    }
}
