package faultline.adjudication;

import faultline.adjudication.facts.World;
import faultline.adjudication.rules.Patience;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion.Release;
import faultline.exercise.event.Move;
import faultline.exercise.event.Wave;
import faultline.exercise.turn.Allowance;
import faultline.exercise.turn.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a turn's adjudication has come. What the closed waves did is summed up as each of them closes.
 *
 * @param exercise as it stood before the impulse was adjudicated; what its turn's earlier ones brought is in force
 * @param waves those of the impulse that are closed
 * @param situation what the world stands at as the open wave starts
 * @param moves those of the turn's closed waves, of earlier impulses too
 * @param released the injects released before the open wave ends
 * @param wavesBefore how many waves the turn's earlier impulses had
 * @param rulingsSoFar how many the turn's closed waves have, of earlier impulses too
 */
record TurnSoFar(
        Scenario scenario,
        Exercise exercise,
        List<Wave> waves,
        Situation situation,
        List<Move> moves,
        Set<String> released,
        int wavesBefore,
        int rulingsSoFar) {

    static TurnSoFar begun(Scenario scenario, Exercise exercise) {
        return new TurnSoFar(
                scenario,
                exercise,
                List.of(),
                exercise.situation(),
                exercise.turn().movesAccepted(),
                exercise.msel().released().keySet(),
                exercise.turn().wavesAccepted(),
                (int) exercise.turn().accepted().stream()
                        .flatMap(Adjudication::rulings)
                        .count());
    }

    TurnSoFar with(Wave closed) {
        return new TurnSoFar(
                scenario,
                exercise,
                and(waves, List.of(closed)),
                situation.changedBy(closed.changes().stream()
                        .map(change -> new Reading(change.key(), change.after()))
                        .toList()),
                and(moves, closed.moves()),
                releasedIn(closed),
                wavesBefore,
                rulingsSoFar + closed.rulings().size());
    }

    private Set<String> releasedIn(Wave closed) {
        var all = new LinkedHashSet<>(released);
        for (var ruling : closed.rulings()) {
            if (ruling.holds() && ruling.conclusion() instanceof Release release) {
                all.add(release.inject());
            }
        }
        return all.size() == released.size() ? released : all;
    }

    private static <T> List<T> and(List<T> some, List<T> more) {
        var all = new ArrayList<T>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    int turn() {
        return exercise.turn().number();
    }

    /** The number of the wave that is open. */
    int wave() {
        return wavesBefore + waves.size();
    }

    /** Whether a wave after the open one would go beyond the scenario's depth, which each impulse has anew. */
    boolean isLastWave() {
        return waves.size() + 1 >= scenario.depth();
    }

    /** The id of a ruling of the open wave, by its place in it, from 1. */
    String rulingId(int place) {
        return "R" + turn() + "." + (rulingsSoFar + place);
    }

    /** The rules' answer to the impulse. */
    Adjudication adjudication() {
        return new Adjudication(turn(), waves);
    }

    World world(Patience patience) {
        var failed = exercise.arguments().ineffective();
        var done = failed.isEmpty()
                ? moves
                : moves.stream().filter(move -> !failed.contains(move.id())).toList();
        return new WaveWorld(scenario, situation, exercise.seating(), turn(), done, released, patience);
    }

    /** What actors may do besides the moves that are made already; those of closed waves are paid. */
    Allowance allowance(List<Move> alsoMade) {
        return new Allowance(scenario, situation, turn(), moves, alsoMade);
    }
}
