package faultline.adjudication;

import faultline.adjudication.facts.World;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Wave;
import faultline.exercise.turn.Allowance;
import faultline.exercise.turn.Situation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a turn's adjudication has come.
 *
 * @param exercise as it stood before the impulse was adjudicated; what its turn's earlier ones brought is in force
 * @param waves those of the impulse that are closed
 */
record TurnSoFar(Scenario scenario, Exercise exercise, List<Wave> waves) {
    TurnSoFar {
        waves = List.copyOf(waves);
    }

    int turn() {
        return exercise.turn().number();
    }

    /** The number of the wave that is open. */
    int wave() {
        return earlier().mapToInt(part -> part.waves().size()).sum() + waves.size();
    }

    /** What the turn's earlier impulses brought. */
    private Stream<Adjudication> earlier() {
        return exercise.turn().accepted().stream();
    }

    /** Whether a wave after the open one would go beyond the scenario's depth, which each impulse has anew. */
    boolean isLastWave() {
        return waves.size() + 1 >= scenario.depth();
    }

    TurnSoFar with(Wave closed) {
        return new TurnSoFar(
                scenario,
                exercise,
                Stream.concat(waves.stream(), Stream.of(closed)).toList());
    }

    /** The rules' answer to the impulse. */
    Adjudication adjudication() {
        return new Adjudication(turn(), waves);
    }

    /** What the world stands at as the open wave starts. */
    Situation situation() {
        return exercise.situation().changedBy(adjudication());
    }

    /** The moves of the turn's closed waves. */
    List<Move> moves() {
        return Stream.concat(
                        exercise.turn().movesAccepted().stream(), adjudication().moves())
                .toList();
    }

    World world() {
        return new WaveWorld(scenario, situation(), exercise.seating(), turn(), moves(), released());
    }

    /** What actors may do besides the moves that are made already; those of closed waves are paid. */
    Allowance allowance(List<Move> alsoMade) {
        return new Allowance(scenario, situation(), turn(), moves(), alsoMade);
    }

    /** The injects released before the open wave ends. */
    Set<String> released() {
        var released = new LinkedHashSet<>(exercise.msel().released().keySet());
        adjudication().released().forEach(released::add);
        return released;
    }

    int rulingsSoFar() {
        return (int) Stream.concat(earlier(), Stream.of(adjudication()))
                .flatMap(Adjudication::rulings)
                .count();
    }
}
