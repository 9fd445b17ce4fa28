package faultline.journal;

import faultline.journal.StoredEvent.Head;
import faultline.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A journal that is gone with the process, with the same stored form as the one that lasts. */
final class InMemoryJournal extends ChainedJournal {
    /** Lists are replaced, never changed, so that whoever reads one has it whole. */
    private final Map<String, List<StoredEvent>> streams = new ConcurrentSkipListMap<>();

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** There is no second copy. */
    @Override
    void ready(String exercise) {}

    @Override
    void forget(String exercise) {}

    @Override
    boolean has(String exercise, UUID command) {
        var sought = command.toString();
        return stored(exercise).stream().anyMatch(event -> event.command().equals(sought));
    }

    @Override
    Head head(String exercise) {
        var events = stored(exercise);
        return events.isEmpty() ? Head.NONE : events.get(events.size() - 1).head();
    }

    /** No number can be taken: appending is one at a time and there is no second process. */
    @Override
    boolean insert(List<StoredEvent> events) {
        streams.merge(events.get(0).exercise(), List.copyOf(events), InMemoryJournal::joined);
        return true;
    }

    private static List<StoredEvent> joined(List<StoredEvent> before, List<StoredEvent> added) {
        var all = new ArrayList<>(before);
        all.addAll(added);
        return List.copyOf(all);
    }

    /** What is asked for is there before anything goes. */
    @Override
    void swap(List<String> away, Iterable<Unpacked> in, Progress progress) {
        var all = new ArrayList<Unpacked>();
        int done = 0;
        for (var unpacked : in) {
            all.add(unpacked);
            done += unpacked.stored().size();
            progress.at(done, 0);
        }
        var gone = away.stream().flatMap(exercise -> stored(exercise).stream()).toList();
        away.forEach(streams::remove);
        all.forEach(unpacked -> {
            streams.put(unpacked.mark().exercise(), unpacked.stored());
            unpacked.texts().forEach(this::keep);
        });
        texts.keySet()
                .removeIf(digest ->
                        names(gone, digest) && streams.values().stream().noneMatch(events -> names(events, digest)));
    }

    private static boolean names(List<StoredEvent> events, String digest) {
        return events.stream().anyMatch(event -> event.body().contains(digest));
    }

    @Override
    List<StoredEvent> stored(String exercise, long from) {
        var all = stored(exercise);
        return all.subList((int) Math.min(all.size(), Math.max(1, from) - 1), all.size());
    }

    private List<StoredEvent> stored(String exercise) {
        return streams.getOrDefault(exercise, List.of());
    }

    @Override
    public List<String> exercises() {
        return List.copyOf(streams.keySet());
    }

    @Override
    void keep(String digest, String text) {
        texts.putIfAbsent(digest, text);
    }

    @Override
    Optional<String> kept(String digest) {
        return Optional.ofNullable(texts.get(digest));
    }

    /** What is in memory alone is not damaged. */
    @Override
    public List<Path> setAside(String exercise) {
        return List.of();
    }

    /** There is nothing to let go of. */
    @Override
    public void close() {}
}
