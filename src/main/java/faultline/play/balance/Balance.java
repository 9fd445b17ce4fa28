package faultline.play.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the world of a scenario stays plausible over many random exercises, with all figures that say so. */
public record Balance(
        Run run,
        List<LevelLine> levels,
        List<StageLine> stages,
        List<MoveLine> moves,
        List<ActorLine> actors,
        List<AimLine> aims,
        List<Contest> contests) {

    public Balance {
        levels = List.copyOf(levels);
        stages = List.copyOf(stages);
        moves = List.copyOf(moves);
        actors = List.copyOf(actors);
        aims = List.copyOf(aims);
        contests = List.copyOf(contests);
    }

    /**
     * What was played: all that is needed to get the same figures again.
     *
     * @param scenario as it was named
     * @param fictional the scenario's sentence on what is invented
     * @param scenarioDigest names the scenario's text
     * @param rulesDigest names the rules' text
     * @param rules the folder of rules from outside of the product, if there was one
     * @param contests how many exercises each alternative was played in, in each mix
     */
    public record Run(
            String scenario,
            Optional<String> rules,
            String title,
            String fictional,
            String scenarioDigest,
            String rulesDigest,
            long seed,
            int games,
            int turns,
            int contests) {}

    /** All that is judged. */
    public Stream<Judged> judged() {
        return Stream.of(levels, moves, actors, aims, contests).flatMap(List::stream);
    }

    /** What fails, a line for each. */
    public List<String> failures() {
        return judged().flatMap(line -> line.wrong().map(wrong -> line.name() + ": " + wrong).stream())
                .toList();
    }

    public boolean isSound() {
        return failures().isEmpty();
    }

    /** What an author may want to look at, and need not mend. */
    public List<String> hints() {
        var hints = new ArrayList<String>();
        stages.forEach(stage -> stage.neverReached()
                .forEach(state -> hints.add("stage " + stage.key() + " is never in the state " + state)));
        contests.stream()
                .filter(contest -> contest.bestInAll()
                        .filter(best -> best.move().isEmpty())
                        .isPresent())
                .forEach(contest ->
                        hints.add(contest.name() + " does best, whatever the others do, if it does nothing"));
        var measured = aims.stream().map(AimLine::name).toList();
        actors.stream()
                .filter(actor -> !measured.contains(actor.name()))
                .forEach(actor -> hints.add(actor.name() + " has no aims to be measured by"));
        return List.copyOf(hints);
    }
}
