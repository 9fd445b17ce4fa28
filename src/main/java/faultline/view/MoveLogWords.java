package faultline.view;

import faultline.exercise.event.Draft;
import faultline.exercise.event.MoveEvent;

/** What was done with drafts and with the order of moves, in words. */
record MoveLogWords(Labels labels) {

    String of(MoveEvent event) {
        if (event instanceof MoveEvent.DraftWritten written) {
            return "Draft " + written.draft().id() + " is written: " + sentence(written.draft());
        }
        if (event instanceof MoveEvent.DraftDiscarded discarded) {
            return "Draft " + discarded.draft() + " is discarded";
        }
        if (event instanceof MoveEvent.DraftEntered entered) {
            return "Draft " + entered.draft() + " has become move " + entered.move();
        }
        var ordered = (MoveEvent.MovesOrdered) event;
        return "Move " + ordered.move() + " comes before " + ordered.before();
    }

    private String sentence(Draft draft) {
        return labels.sentence(draft) + (draft.covert() ? " (covert)" : "");
    }
}
