package faultline.play;

import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import faultline.adjudication.rules.RuleLibrary;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Balances.Wanted;
import faultline.play.balance.Balance;
import faultline.play.balance.LevelLine;
import faultline.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is out of balance in a scenario is told, each thing by itself, and nothing is told of a fair one. */
class BalancesTest {
    private static final int GAMES = 200;
    private static final int TURNS = 4;
    private static final RuleLibrary RULES = new RuleLibrary();

    private final Path folder;
    private final Home home;

    BalancesTest(@TempDir Path folder) {
        this.folder = folder;
        home = new Home(folder);
        FairGame.writeTo(folder);
    }

    @Test
    void nothingIsToldOfAFairGame() {
        var balance = measured();

        assertThat(balance.failures()).isEmpty();
        assertThat(balance.isSound()).isTrue();
        assertThat(balance.hints())
                .containsExactly("stage door is never in the state shut", "crowd has no aims to be measured by");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        scenario.yaml | max: 100, start: 50 | max: 100, start: 100 | heat: at a bound in 100 % of turns
        moves.yaml    | moves: | moves:\\n  fly: {name: Fly, description: Up., actors: [red], category: bold, available: {level: heat, above: 100}} | fly: never made
        moves.yaml    | moves: | moves:\\n  yawn: {name: Yawn, description: Oh., actors: [red], category: bold, limits: {per-exercise: 1}} | yawn: never answered
        scenario.yaml | playable: false} | playable: false}\\n  shadow: {name: Shadow, kind: person, playable: false} | shadow: never acts
        scenario.yaml | red: {name: Red, kind: state, aims: [{text: Be rich, wanted: {level: fortune, of: own, above: 50}}]} | red: {name: Red, kind: state, aims: [{text: Be loud, wanted: {level: heat, above: 50}}]} | red: gains in 100 % of exercises
        """)
    void oneThingOutOfBalanceIsToldAndNothingElse(String file, String before, String after, String told) {
        home.replace("exercises/fair-game/" + file, before, after.replace("\\n", "\n"));

        assertThat(measured().failures()).containsExactly(told);
    }

    @Test
    void aFreeLunchIsBestWhateverTheOthersDo() {
        home.replace(
                "exercises/fair-game/moves.yaml",
                "A call., actors: [red, blue], category: calm}",
                "A call., actors: [red, blue], category: calm, effects: [{level: fortune, of: own, add: 15}]}");
        var balance = measured();

        assertThat(balance.contests()).hasSize(2).allSatisfy(contest -> {
            assertThat(contest.mixes()).hasSizeBetween(4, 8);
            assertThat(contest.wrong()).contains("call beats every alternative");
        });
        assertThat(balance.isSound()).isFalse();
    }

    @Test
    void whereNothingPaysDoingNothingIsAHint() {
        home.replace(
                "exercises/fair-game/scenario.yaml",
                "blue: {name: Blue, kind: state, aims: [{text: Be rich, wanted: {level: fortune, of: own, above:"
                        + " 50}}]}",
                "blue: {name: Blue, kind: state, aims: [{text: Keep it, wanted: {level: fortune, of: own, at-least:"
                        + " 50}}]}");

        assertThat(measured().hints()).contains("blue does best, whatever the others do, if it does nothing");
    }

    @Test
    void theSameSeedGivesTheSameFiguresHoweverManyThreads() {
        var one = done(balances(1).of(wanted(7), Progress.UNSEEN));

        assertThat(done(balances(3).of(wanted(7), Progress.UNSEEN))).isEqualTo(one);
        assertThat(done(balances(3).of(wanted(8), Progress.UNSEEN)).levels()).isNotEqualTo(one.levels());
    }

    @Test
    void playsAsManyTurnsAsWanted() {
        for (int turns : new int[] {1, 3, 5}) {
            var wanted = new Wanted("fair-game", Optional.empty(), 10, turns, 1);
            var cheer = done(balances(2).of(wanted, Progress.UNSEEN)).moves().get(2);

            assertThat(cheer.name()).isEqualTo("cheer");
            assertThat(cheer.byRule().turns()).isEqualTo(10L * turns);
        }
    }

    @Test
    void saysHowFarItIs() {
        var told = new ArrayList<Integer>();
        var games = new HashSet<Integer>();
        var balance = done(balances(2).of(new Wanted("fair-game", Optional.empty(), 20, 2, 1), (done, all) -> {
            told.add(done);
            games.add(all);
        }));

        assertThat(told).isSorted().contains(0, 1, 20);
        assertThat(games).as("20, and those of contests").containsExactly(told.get(told.size() - 1));
        assertThat(told.get(told.size() - 1)).isGreaterThan(20);
        assertThat(balance.run().contests()).isEqualTo(5);
    }

    @Test
    void sharesAreSharesAndCountsAddUp() {
        var balance = measured();

        assertThat(balance.levels()).hasSize(3).allSatisfy(BalancesTest::isWithinBounds);
        assertThat(balance.stages()).allSatisfy(stage -> assertThat(stage.shares().values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isEqualTo(100));
        assertThat(balance.moves()).allSatisfy(move -> {
            assertThat(move.byPeople().moves() + move.byRule().moves())
                    .isEqualTo(move.all().moves());
            assertThat(move.all().games()).isBetween(1L, (long) GAMES);
            assertThat(move.all().turns())
                    .isBetween(move.all().games(), move.all().moves());
            assertThat(move.answered()).isEqualTo(move.all().moves());
        });
        assertThat(balance.actors()).allSatisfy(actor -> {
            assertThat(actor.automated()).isBetween(GAMES / 3L, (long) GAMES);
            assertThat(actor.shareActing()).isBetween(0.0, 100.0);
        });
        assertThat(balance.aims()).allSatisfy(aims -> {
            assertThat(aims.gains() + aims.loses()).isBetween(0.0, 100.0);
            assertThat(aims.end().mean() - aims.start()).isCloseTo(aims.gain().mean(), offset(1e-9));
        });
    }

    private static void isWithinBounds(LevelLine level) {
        assertThat(level.atABound()).isBetween(0.0, 100.0);
        assertThat(level.end().low()).isLessThanOrEqualTo(level.end().high());
        assertThat(level.end().mean()).isBetween(0.0, 100.0);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "10001, 3", "10, 0", "10, 101"})
    void refusesNumbersThatMakeNoSense(int games, int turns) {
        var refusal = refused(
                        balances(1).of(new Wanted("fair-game", Optional.empty(), games, turns, 1), Progress.UNSEEN))
                .refusal();

        assertThat(refusal.code()).isEqualTo(Code.BAD_VALUE);
    }

    @Test
    void whatShipsCanBeMeasured() {
        var shipped = new Balances(new Library(Path.of(""), RULES), new Workers(2));
        var balance = done(shipped.of(new Wanted("fracture-points", Optional.empty(), 20, 3, 1), Progress.UNSEEN));

        assertThat(balance.levels()).isNotEmpty();
        assertThat(balance.moves()).isNotEmpty();
        assertThat(balance.contests()).isNotEmpty();
    }

    private Balance measured() {
        return done(balances(2).of(wanted(1), Progress.UNSEEN));
    }

    private static Wanted wanted(long seed) {
        return new Wanted("fair-game", Optional.empty(), GAMES, TURNS, seed);
    }

    private Balances balances(int threads) {
        return new Balances(new Library(folder, RULES), new Workers(threads));
    }
}
