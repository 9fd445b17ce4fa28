package faultline.exercise.definition;

import java.time.Period;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a turn is played.
 *
 * @param name what people call such a turn; empty for an ordinary one
 * @param moves how its moves are taken
 * @param order who acts when, if moves are taken one by one: each part acts before the next one, and those of one part act
 *     together; empty if each actor that can make moves acts by itself, in the scenario's order
 * @param step scenario time until the next turn
 * @param agenda what the people do in it, beat by beat, in the author's words; possibly nothing
 * @param categories of the moves that can be made in it; empty if all can
 * @param mostMoves how many moves that count each actor can make in it, at least 1; empty if as many as it likes
 */
public record TurnKind(
        String name,
        Moves moves,
        List<List<String>> order,
        Period step,
        List<String> agenda,
        List<String> categories,
        OptionalInt mostMoves) {

    public TurnKind {
        order = order.stream().map(List::copyOf).toList();
        agenda = List.copyOf(agenda);
        categories = List.copyOf(categories);
    }

    /** How moves are taken. */
    public enum Moves {
        /** All that are entered are answered together. */
        TOGETHER,
        /** One actor after the other, each of whose moves are answered before the next one acts. */
        ONE_BY_ONE,
        /** Each is answered the moment it is entered. */
        ON_ENTRY,
        /** There are none: people talk. */
        NONE
    }

    /** A turn as most are: all moves together, and nothing more to say of it. */
    public static TurnKind ordinary(Period step) {
        return new TurnKind("", Moves.TOGETHER, List.of(), step, List.of(), List.of(), OptionalInt.empty());
    }

    /** The same with another step. */
    public TurnKind every(Period other) {
        return new TurnKind(name, moves, order, other, agenda, categories, mostMoves);
    }

    /** Whether moves of that category can be made in it. */
    public boolean admits(String category) {
        return moves != Moves.NONE && (categories.isEmpty() || categories.contains(category));
    }
}
