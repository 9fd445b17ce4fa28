package faultline.exercise.event;

import java.util.List;
import java.util.Optional;

/**
 * Anything that a rule concludes, with all that is needed to say why.
 *
 * @param id unique in its exercise: {@code R2.7} is the seventh of turn 2
 * @param causes what happened that the rule answers, one or two things
 * @param facts what the rule looked at, condition by condition, with the values it found
 * @param roll the dice, where chance decides
 * @param note what the outcome has to say besides; mostly empty
 * @param because why the actor reacts so, in plain English
 */
public record Ruling(
        String id,
        int wave,
        List<Cause> causes,
        Source source,
        List<Fact> facts,
        Optional<Roll> roll,
        Conclusion conclusion,
        Outcome outcome,
        String note,
        String because) {

    public Ruling {
        causes = List.copyOf(causes);
        facts = List.copyOf(facts);
    }

    /** What a ruling answers. */
    public sealed interface Cause {
        record ByMove(String move) implements Cause {}

        record ByInject(String inject) implements Cause {}

        /** What came of an argument. */
        record ByArgument(String argument) implements Cause {}

        /** The turn's beginning. */
        record ByTurn(int turn) implements Cause {}
    }

    /** Who says so. */
    public sealed interface Source {
        /**
         * A rule in {@code rules/}.
         *
         * @param sentence the comment that stands above it
         */
        record Rule(String set, String name, String file, int line, String sentence) implements Source {}

        /** The scenario's own data: a declared effect, or the cost of a move. */
        record Declared(String part) implements Source {}

        /** The white cell, by hand; its reason is the ruling's because. */
        record WhiteCell() implements Source {}
    }

    /** One condition of a rule, as it is written, and the values that it read. */
    public record Fact(String condition, List<Seen> seen) {
        public Fact {
            seen = List.copyOf(seen);
        }
    }

    /** A value that a rule read: "trump-musk-relationship" was "41". */
    public record Seen(String name, String value) {}

    /**
     * @param assumption the assumption that gave the odds
     * @param percent the odds, 0 to 100
     * @param rolled 1 to 100; at or below the odds it happens
     */
    public record Roll(String assumption, double percent, int rolled) {
        public boolean happens() {
            return rolled <= percent;
        }
    }

    /** What became of a ruling. */
    public enum Outcome {
        /** It is in force, once the adjudication is accepted. */
        HOLDS,
        /** The dice were against it. */
        DID_NOT_HAPPEN,
        /** Another ruling of an earlier wave already brought this reaction about. */
        ALREADY_HAPPENED,
        /** The reaction's own conditions, limits or the actor's means do not allow it; the note says which. */
        NOT_POSSIBLE,
        /** The cascade had reached the scenario's depth. */
        CUT_BY_DEPTH,
        /** Another ruling of the wave says the opposite; for the white cell to decide. */
        CONFLICT,
        /** The white cell has struck it; the note says why. */
        STRUCK
    }

    /** A ruling behind which there are neither dice nor a rule's conditions: it holds, and has no id yet. */
    public static Ruling certain(int wave, Cause cause, Source source, Conclusion conclusion, String because) {
        return new Ruling(
                "", wave, List.of(cause), source, List.of(), Optional.empty(), conclusion, Outcome.HOLDS, "", because);
    }

    /** The same ruling under its final id. */
    public Ruling named(String id) {
        return new Ruling(id, wave, causes, source, facts, roll, conclusion, outcome, note, because);
    }

    /** The same ruling with another outcome. */
    public Ruling ending(Outcome outcome, String note) {
        return new Ruling(id, wave, causes, source, facts, roll, conclusion, outcome, note, because);
    }

    /**
     * The same ruling as the white cell wants it: it holds whatever the dice said.
     *
     * @param note what the rules said; never empty
     */
    public Ruling amended(Conclusion other, String note) {
        return new Ruling(id, wave, causes, source, facts, roll, other, Outcome.HOLDS, note, because);
    }

    /** Whether it holds as the white cell wanted it; its note is what the rules said. */
    public boolean wasAmended() {
        return holds() && !note.isEmpty();
    }

    public boolean holds() {
        return outcome == Outcome.HOLDS;
    }
}
