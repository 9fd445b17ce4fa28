package faultline.exercise.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A participant feedback form as one participant filled it in.
 *
 * @param participant a name by which a second form of the same person is known; empty for one who gives none
 * @param cell where the participant sat; may be empty
 * @param scores one for each statement that the participant answered, in the form's order
 * @param strengths in free words, as the next two; each may be empty
 */
public record Feedback(
        String participant, String cell, List<Score> scores, String strengths, String improvements, String comments) {
    /** Strongly disagree. */
    public static final int LOWEST = 1;

    /** Strongly agree. */
    public static final int HIGHEST = 5;

    public Feedback {
        scores = List.copyOf(scores);
    }

    /** How far the participant agrees with a statement, from {@link #LOWEST} to {@link #HIGHEST}. */
    public record Score(Statement statement, int points) {}

    /** What the form lets people agree or disagree with. */
    public enum Statement {
        STRUCTURE("The exercise was well structured and organised."),
        REALISM("The scenario was plausible and realistic."),
        FACILITATOR("The facilitator knew the matter, kept us on target and heard everybody."),
        DOCUMENTATION("The documents we were given were useful."),
        RIGHT_PEOPLE("The right people took part, at the right level."),
        CAPABILITIES("We could practise the capabilities that matter to us."),
        BETTER_PREPARED("After this exercise we are better prepared for what it was about.");

        private final String words;

        Statement(String words) {
            this.words = words;
        }

        /** The statement as the form has it. */
        public String words() {
            return words;
        }

        /** The name of its column: "right-people". */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Statement> of(String id) {
            return Arrays.stream(values())
                    .filter(statement -> statement.id().equals(id))
                    .findFirst();
        }
    }

    /** The same form of somebody in that cell. */
    public Feedback in(String other) {
        return new Feedback(participant, other, scores, strengths, improvements, comments);
    }

    /** The points for a statement; empty if it was not answered. */
    public OptionalInt points(Statement statement) {
        return scores.stream()
                .filter(score -> score.statement() == statement)
                .mapToInt(Score::points)
                .findFirst();
    }

    /** Whether nothing was filled in but who it is. */
    public boolean saysNothing() {
        return scores.isEmpty() && (strengths + improvements + comments).isBlank();
    }
}
