package faultline.play;

import faultline.exercise.Chronicle;
import faultline.journal.Journal;
import faultline.journal.Journal.Place;
import faultline.journal.Journal.Stretch;
import faultline.journal.JournalException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;

/**
 * The chronicles of exercises, read from the journal once and then read on: what is known is relied on only where the journal
 * still holds the event at which it ended. Where memory is short, they are forgotten.
 */
final class Chronicles {
    private static final int MOST_KNOWN = 4;

    private final Journal journal;
    private final Map<String, SoftReference<Known>> known = new Recent<>(MOST_KNOWN);

    Chronicles(Journal journal) {
        this.journal = journal;
    }

    /**
     * @param end where in the journal it ends
     */
    private record Known(Chronicle chronicle, Place end) {}

    /** As it stands now; empty if there is no such exercise. */
    synchronized Optional<Chronicle> of(String name) {
        var now = known(name)
                .flatMap(before -> journal.readOn(name, before.end()).map(more -> then(before, more)))
                .or(() -> begun(journal.readOn(name, Place.BEGINNING).orElseThrow()));
        known.remove(name);
        now.ifPresent(read -> known.put(name, new SoftReference<>(read)));
        return now.map(Known::chronicle);
    }

    /**
     * As it stands now, relying on nothing that was read before.
     *
     * @throws JournalException DAMAGED, if it is not what was written
     */
    synchronized Chronicle anew(String name) {
        known.remove(name);
        return of(name).orElseThrow();
    }

    private Optional<Known> known(String name) {
        return Optional.ofNullable(known.get(name)).map(SoftReference::get);
    }

    private static Known then(Known before, Stretch more) {
        return more.events().isEmpty() ? before : new Known(before.chronicle().then(more.events()), more.end());
    }

    private static Optional<Known> begun(Stretch all) {
        return all.events().isEmpty()
                ? Optional.empty()
                : Optional.of(new Known(Chronicle.of(all.events()), all.end()));
    }
}
