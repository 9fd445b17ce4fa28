package faultline.adjudication.rules;

import java.util.List;

/** Something that a condition of a rule asks or names. */
public sealed interface Term {

    /**
     * A property of what is matched: the type of a move, the number of a turn.
     *
     * @param of what the rule calls the thing whose property it is
     */
    record Property(String of, String name) implements Term {}

    /**
     * Something that is asked: of the world, "level", or of a move, "tagged" and "says".
     *
     * @param names what stands between its brackets
     */
    record Asked(String question, List<Term> names) implements Term {
        public Asked {
            names = List.copyOf(names);
        }
    }

    record Text(String text) implements Term {}

    record Number(double number) implements Term {}
}
