package faultline.view;

import java.util.List;
import java.util.OptionalInt;

/**
 * An inject as a seat may see it. The planned turn and the controller's columns are empty for all but the white cell.
 *
 * @param to names of the actors it goes to; none means everybody
 * @param planned the turn in which the calendar releases it; empty if by hand
 * @param released the turn in which it was released, if it was
 */
public record InjectView(
        String id,
        String name,
        String synopsis,
        String text,
        String from,
        List<String> to,
        String method,
        String controller,
        String expectedAction,
        OptionalInt planned,
        OptionalInt released) {
    public InjectView {
        to = List.copyOf(to);
    }
}
