package faultline.exercise.turn;

import faultline.exercise.definition.Ordered;
import faultline.exercise.event.Draft;
import faultline.exercise.event.MoveEvent;
import java.util.Map;
import java.util.Optional;

/**
 * The moves that cells have written down and not entered. They outlast the turn in which they were written.
 *
 * @param written how many there ever were, so that a number is never given twice
 * @param all those that there are, by their ids, in the order in which they were first written
 */
public record Drafts(int written, Map<String, Draft> all) {
    public static final Drafts NONE = new Drafts(0, Map.of());

    public Drafts {
        all = Ordered.copyOf(all);
    }

    /** The id that the next draft gets. */
    public String nextId() {
        return "D" + (written + 1);
    }

    public Optional<Draft> draft(String id) {
        return Optional.ofNullable(all.get(id));
    }

    public Drafts evolve(MoveEvent event) {
        if (event instanceof MoveEvent.DraftWritten written) {
            return with(written.draft());
        }
        if (event instanceof MoveEvent.DraftDiscarded discarded) {
            return without(discarded.draft());
        }
        return event instanceof MoveEvent.DraftEntered entered ? without(entered.draft()) : this;
    }

    private Drafts with(Draft draft) {
        return new Drafts(all.containsKey(draft.id()) ? written : written + 1, Ordered.with(all, draft.id(), draft));
    }

    private Drafts without(String draft) {
        return new Drafts(written, Ordered.without(all, draft));
    }
}
