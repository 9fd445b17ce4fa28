package faultline.adjudication;

import faultline.exercise.event.Move;
import java.util.List;
import java.util.stream.Stream;

/** What happens in a wave before rules answer it: moves, and injects released. */
record WaveInput(List<Move> moves, List<String> injects) {
    WaveInput {
        moves = List.copyOf(moves);
        injects = List.copyOf(injects);
    }

    static final WaveInput NOTHING = new WaveInput(List.of(), List.of());

    /** Both together. */
    WaveInput and(WaveInput more) {
        return new WaveInput(
                Stream.concat(moves.stream(), more.moves.stream()).toList(),
                Stream.concat(injects.stream(), more.injects.stream()).toList());
    }

    boolean isEmpty() {
        return moves.isEmpty() && injects.isEmpty();
    }
}
