package faultline.play;

import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal.Code;
import faultline.progress.Progress;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Finds out which rules fire and which never do. */
public final class Coverages {
    private static final int MOST_GAMES = 10_000;

    private final Library library;
    private final Exercises exercises;

    Coverages(Library library, Exercises exercises) {
        this.library = library;
        this.exercises = exercises;
    }

    /** Of an exercise as it was played so far. */
    public Outcome<Coverage> ofExercise(String name) {
        return exercises
                .load(name)
                .then(loaded -> exercises.rules(loaded.exercise()).then(rules -> {
                    var count = new FiringCount();
                    count.add(turns(loaded));
                    return Outcome.done(count.of(rules));
                }));
    }

    /** The last answer to each turn is the one that counts. */
    private static List<Adjudication> turns(Loaded loaded) {
        var turns = new TreeMap<Integer, Adjudication>();
        loaded.events().forEach(recorded -> {
            if (recorded.event() instanceof Event.AdjudicationProposed proposed) {
                turns.put(proposed.adjudication().turn(), proposed.adjudication());
            }
        });
        return List.copyOf(turns.values());
    }

    /**
     * Of random games under the scenario and the rules that an exercise began with.
     *
     * @param games how many, 1 to 10,000; they are the same each time
     * @param progress is told how many have been played
     */
    public Outcome<Coverage> ofRandomGames(String exercise, int games, Progress progress) {
        return exercises.load(exercise).then(loaded -> exercises
                .rules(loaded.exercise())
                .then(rules -> random(loaded.scenario(), rules, games, progress)));
    }

    /**
     * Of random games of a scenario with its rules as they are now.
     *
     * @param variant one of the scenario's; the scenario itself is played if it is left out
     */
    public Outcome<Coverage> ofRandomGamesOf(
            String scenario, Optional<String> variant, Optional<String> rules, int games, Progress progress) {
        return library.current(scenario, rules)
                .then(prepared -> prepared.in(variant))
                .then(prepared -> random(prepared.scenario(), prepared.rules(), games, progress));
    }

    private static Outcome<Coverage> random(Scenario scenario, RuleBase rules, int games, Progress progress) {
        if (games < 1 || games > MOST_GAMES) {
            return Outcome.refused(
                    Code.BAD_VALUE,
                    "(" + games + ") games cannot be played.",
                    "Say a number from 1 to " + MOST_GAMES + ".");
        }
        var count = new FiringCount();
        var player = new RandomGames(scenario, rules.indexed());
        try {
            for (int seed = 1; seed <= games; seed++) {
                count.add(player.play(seed).answers());
                progress.at(seed, games);
            }
        } catch (RunawayRulesException runaway) {
            return Outcome.refused(
                    Code.RUNAWAY_RULES,
                    "The rules do not come to an end: " + Nearest.list(runaway.rules()) + ".",
                    "Mend the rules.");
        }
        return Outcome.done(count.of(rules));
    }
}
