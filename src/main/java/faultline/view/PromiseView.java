package faultline.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A promise as its sides and the white cell read it.
 *
 * @param turn in which it was made: "turn 2", "before play"
 * @param by when it must have been kept: "turn 3"; empty for no time
 * @param announced whether everybody knows of it
 * @param reason why it counts as kept or broken; may be empty
 * @param opinions what its sides say of it
 */
public record PromiseView(
        String id,
        String turn,
        String from,
        String to,
        String text,
        String by,
        boolean announced,
        State state,
        String reason,
        List<String> opinions) {
    public PromiseView {
        opinions = List.copyOf(opinions);
    }

    /** The reason, and what its sides say, in one line; possibly empty. */
    public String said() {
        return Stream.concat(Stream.of(reason), opinions.stream())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** How a promise stands. */
    public enum State {
        KEPT("kept"),
        BROKEN("broken"),
        /** Its turn is over, and the white cell has said nothing yet. */
        OVERDUE("overdue"),
        /** Its turn is being played. */
        DUE("due this turn"),
        OPEN("open");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
