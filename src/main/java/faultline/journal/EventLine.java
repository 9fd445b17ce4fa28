package faultline.journal;

import java.util.List;

/**
 * An event on a line of its own.
 *
 * @param last the number of the last of the events that were appended together: either all of them are kept or none
 */
record EventLine(long last, StoredEvent event) {

    /** Events that are appended together, at least one. */
    static List<EventLine> together(List<StoredEvent> events) {
        long last = events.get(events.size() - 1).number();
        return events.stream().map(event -> new EventLine(last, event)).toList();
    }
}
