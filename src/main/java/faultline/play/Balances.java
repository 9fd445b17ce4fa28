package faultline.play;

import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Digest;
import faultline.play.balance.Balance;
import faultline.play.balance.BalanceCount;
import faultline.play.balance.PlayedGame;
import faultline.progress.Progress;
import java.util.Optional;

/** Finds out whether the world of a scenario stays plausible over many random exercises. */
public final class Balances {
    private static final int MOST_GAMES = 10_000;
    private static final int MOST_TURNS = 100;

    /** Contests need many alternatives, and fewer games of each, since these are compared game by game. */
    private static final int GAMES_TO_ONE_OF_A_CONTEST = 10;

    /** Of fewer, a standard error says little. */
    private static final int FEWEST_IN_CONTESTS = 5;

    private final Library library;
    private final Workers workers;

    Balances(Library library, Workers workers) {
        this.library = library;
        this.workers = workers;
    }

    /**
     * What is to be played.
     *
     * @param scenario its id, or the path of its folder
     * @param rules a folder of rules from outside of the product, if any
     * @param games 1 to 10,000
     * @param turns in each, 1 to 100; beyond the scenario's own they are of its ordinary kind
     * @param seed from which all is drawn
     */
    public record Wanted(String scenario, Optional<String> rules, int games, int turns, long seed) {
        /** In how many exercises each alternative of a contest is tried, in each mix. */
        int inContests() {
            return Math.max(FEWEST_IN_CONTESTS, games / GAMES_TO_ONE_OF_A_CONTEST);
        }
    }

    /**
     * The figures of a scenario with its rules as they are now.
     *
     * @param progress is told how many games have been played, those of contests among them
     */
    public Outcome<Balance> of(Wanted wanted, Progress progress) {
        return refusal(wanted.games(), MOST_GAMES, "games")
                .or(() -> refusal(wanted.turns(), MOST_TURNS, "turns"))
                .orElseGet(() -> library.current(wanted.scenario(), wanted.rules())
                        .then(prepared -> play(prepared, wanted, progress)));
    }

    private static Optional<Outcome<Balance>> refusal(int number, int most, String what) {
        return number >= 1 && number <= most
                ? Optional.empty()
                : Optional.of(Outcome.refused(
                        Code.BAD_VALUE,
                        "(" + number + ") " + what + " cannot be played.",
                        "Say a number from 1 to " + most + "."));
    }

    private Outcome<Balance> play(Prepared prepared, Wanted wanted, Progress progress) {
        var scenario = lasting(prepared.scenario(), wanted.turns());
        var games = new RandomGames(scenario, prepared.rules().indexed());
        var seeds = Draws.of(wanted.seed(), 0, "games").longs(wanted.games()).toArray();
        var contests = new Contests(
                games,
                Draws.of(wanted.seed(), 0, "contests")
                        .longs(wanted.inContests())
                        .toArray());
        int all = seeds.length + contests.games();
        try {
            var played = workers.each(
                    seeds.length,
                    i -> summary(scenario, games.play(seeds[i])),
                    (done, parts) -> progress.at(done, all));
            var count = new BalanceCount(scenario, played);
            return Outcome.done(new Balance(
                    run(prepared, wanted),
                    count.levels(),
                    count.stages(),
                    count.moves(),
                    count.actors(),
                    count.aims(),
                    contests.play(workers, more -> progress.at(seeds.length + more, all))));
        } catch (RunawayRulesException runaway) {
            return Outcome.refused(
                    Code.RUNAWAY_RULES,
                    "The rules do not come to an end: " + Nearest.list(runaway.rules()) + ".",
                    "Mend the rules.");
        }
    }

    private static PlayedGame summary(Scenario scenario, RandomGames.Played played) {
        return PlayedGame.of(scenario, played.begun(), played.ended(), played.answers());
    }

    private static Scenario lasting(Scenario scenario, int turns) {
        return scenario.played(scenario.timetable().lasting(turns));
    }

    private static Balance.Run run(Prepared prepared, Wanted wanted) {
        var overview = prepared.scenario().overview();
        return new Balance.Run(
                wanted.scenario(),
                wanted.rules(),
                overview.title(),
                overview.fictional(),
                Digest.of(prepared.scenarioText().canonical()),
                Digest.of(prepared.ruleTexts().canonical()),
                wanted.seed(),
                wanted.games(),
                wanted.turns(),
                wanted.inContests());
    }
}
