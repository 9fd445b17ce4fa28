package faultline.journal;

import faultline.exercise.event.Draft;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.MoveEvent;
import java.util.List;

/** For tests: what is done with drafts and with the order of moves, once of each kind. */
final class MoveSamples {
    private MoveSamples() {}

    static List<Event> all() {
        var words = new Words("Split the two", "He is angry", "");
        return List.of(
                new MoveEvent.DraftWritten(
                        new Draft("D2", "russia", "amplify-a-fracture", "personal", true, words, "")),
                new MoveEvent.DraftDiscarded("D1", "russia"),
                new MoveEvent.DraftEntered("D2", "russia", "M3.4"),
                new MoveEvent.MovesOrdered("M3.4", "M3.1", "russia"));
    }
}
