package faultline.view;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * An inject as a seat may see it.
 *
 * @param text what the seat is told: for the white cell the text for all
 * @param to names of the actors it goes to; none means everybody
 * @param released the turn in which it was released, if it was
 * @param row all else of it, which is the white cell's alone
 */
public record InjectView(
        String id,
        String name,
        String text,
        String from,
        List<String> to,
        String method,
        OptionalInt released,
        Optional<Row> row) {
    public InjectView {
        to = List.copyOf(to);
    }

    /**
     * A row of the master scenario events list, with what has become of it.
     *
     * @param inject as it is now, with what was changed in play
     * @param plan when it is to come, in words
     * @param planned the turn in which the calendar releases it; empty if something else does
     * @param plannedOn the scenario date of that turn
     * @param deferredTo the turn in which it comes instead, if it is deferred
     * @param releases the turns in which it came
     * @param due the last turn in which what is expected is in time; empty as long as it is not out, or without a limit
     * @param expected what is known of the expected action
     * @param armed whether it is a contingency inject that can come now
     * @param written whether it was added in play
     * @param texts what others are told than the text for all
     * @param does what it does by itself, an effect each
     */
    public record Row(
            Inject inject,
            InjectStatus status,
            String plan,
            OptionalInt planned,
            Optional<LocalDate> plannedOn,
            OptionalInt deferredTo,
            List<Integer> releases,
            Optional<Integer> due,
            Expected expected,
            boolean armed,
            boolean written,
            List<Told> texts,
            List<String> does,
            List<Change> history) {
        public Row {
            releases = List.copyOf(releases);
            texts = List.copyOf(texts);
            does = List.copyOf(does);
        }
    }

    /** What is known of the action that is expected of the players. */
    public enum Expected {
        /** Nothing is expected, or not yet. */
        NOTHING,
        /** It has not been seen yet, and there is time. */
        OPEN,
        SEEN,
        /** Its deadline is over, or somebody said that it was not seen. */
        MISSED
    }

    /** What the cell of an actor is told instead of the text for all. */
    public record Told(String actor, String text) {}

    /**
     * @param by who did it, and from which seat
     * @param why may be empty
     */
    public record Change(int turn, Instant at, String by, String what, String why) {}

    public String synopsis() {
        return row.map(row -> row.inject().columns().synopsis()).orElse("");
    }

    public String controller() {
        return row.map(row -> row.inject().columns().controller()).orElse("");
    }

    public String expectedAction() {
        return row.map(row -> row.inject().columns().expectedAction()).orElse("");
    }

    /** When it is to come, in words; for the white cell. */
    public String plan() {
        return row.map(Row::plan).orElse("");
    }

    /** When it came, against the plan, in words: "turn 2, early". */
    public String actual() {
        if (released.isEmpty()) {
            return row.map(Row::status)
                    .filter(status -> status == InjectStatus.SKIPPED || status == InjectStatus.OBSOLETE)
                    .map(InjectStatus::word)
                    .orElse("not released");
        }
        int first = released.getAsInt();
        var planned = row.map(Row::planned).orElse(OptionalInt.empty());
        var against = planned.isEmpty() || planned.getAsInt() == first
                ? ""
                : first < planned.getAsInt() ? ", early" : ", late";
        return Timetable.words(first)
                + against
                + row.map(row -> again(row.releases())).orElse("");
    }

    private static String again(List<Integer> releases) {
        return releases.size() < 2
                ? ""
                : releases.stream().skip(1).map(Timetable::words).collect(Collectors.joining(", ", ", again in ", ""));
    }

    /** Why it came just then, or did not come: the last reason that somebody gave; for the white cell. */
    public String because() {
        return row.stream()
                .flatMap(row -> row.history().stream())
                .filter(change -> !change.why().isBlank())
                .reduce((earlier, later) -> later)
                .map(change -> change.what() + ": " + change.why())
                .orElse("");
    }

    /** The expected action with whether it was seen, in words; for the white cell. */
    public String expectedAndSeen() {
        var seen = row.map(Row::expected).orElse(Expected.NOTHING);
        return switch (seen) {
            case NOTHING -> expectedAction();
            case OPEN -> expectedAction() + " (not recorded)";
            case SEEN -> expectedAction() + " (seen)";
            case MISSED -> expectedAction() + " (missed)";
        };
    }
}
