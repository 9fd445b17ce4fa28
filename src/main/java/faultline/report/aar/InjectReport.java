package faultline.report.aar;

import faultline.view.InjectView.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the master scenario events list, with what became of it.
 *
 * @param to names of the actors it goes to; none means everybody
 * @param planned when it was to come, in words
 * @param plannedTurn the turn in which the calendar was to release it; empty if something else was to
 * @param plannedOn the scenario date of that turn
 * @param actual when it came, against the plan, in words
 * @param released the first turn in which it came; empty if it did not
 * @param releasedOn the scenario date of that turn
 * @param history what was done about it, when, by whom and why
 * @param seen whether the expected action was seen: "seen", "missed", "not recorded"; empty if nothing is expected yet
 * @param written whether it was added in play
 */
public record InjectReport(
        String id,
        String name,
        String synopsis,
        List<String> to,
        String planned,
        OptionalInt plannedTurn,
        Optional<LocalDate> plannedOn,
        String actual,
        OptionalInt released,
        Optional<LocalDate> releasedOn,
        String status,
        List<Change> history,
        String expectedAction,
        String seen,
        boolean written) {
    public InjectReport {
        to = List.copyOf(to);
        history = List.copyOf(history);
    }
}
