package faultline.adjudication;

import faultline.exercise.Exercise;
import faultline.exercise.argument.Argument;
import faultline.exercise.event.Move;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happens in a wave before rules answer it.
 *
 * @param moves made in it
 * @param ineffective ids of those among them that failed in argument: they cost what they cost, and nothing answers them
 * @param injects released
 * @param arguments decided
 */
record WaveInput(List<Move> moves, Set<String> ineffective, List<String> injects, List<Argument> arguments) {
    WaveInput {
        moves = List.copyOf(moves);
        ineffective = Set.copyOf(ineffective);
        injects = List.copyOf(injects);
        arguments = List.copyOf(arguments);
    }

    WaveInput(List<Move> moves, List<String> injects) {
        this(moves, Set.of(), injects, List.of());
    }

    /** What people have done since the rules were last asked. */
    static WaveInput entered(Exercise exercise) {
        return entered(exercise, exercise.turn().moves(), exercise.msel().unanswered());
    }

    /** The same with these moves and injects. */
    static WaveInput entered(Exercise exercise, List<Move> moves, List<String> injects) {
        var arguments = exercise.arguments();
        return new WaveInput(moves, arguments.ineffective(), injects, arguments.toAnswer());
    }

    /** The moves that do something. */
    Stream<Move> effective() {
        return moves.stream().filter(move -> !ineffective.contains(move.id()));
    }

    static final WaveInput NOTHING = new WaveInput(List.of(), List.of());

    /** Both together; people argue about what comes first. */
    WaveInput and(WaveInput more) {
        return new WaveInput(
                Stream.concat(moves.stream(), more.moves.stream()).toList(),
                ineffective,
                Stream.concat(injects.stream(), more.injects.stream()).toList(),
                arguments);
    }

    boolean isEmpty() {
        return moves.isEmpty() && injects.isEmpty() && arguments.isEmpty();
    }
}
