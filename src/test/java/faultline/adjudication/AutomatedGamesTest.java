package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Scope;
import faultline.exercise.definition.Value;
import faultline.exercise.turn.Situation;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Whether Fracture Points, left to its rules from the first turn to the last, stays a story that can be believed. */
@TestInstance(Lifecycle.PER_CLASS)
class AutomatedGamesTest {
    private static final int GAMES = 100;
    private static final int TURNS = 8;

    private final Shipped shipped = Shipped.of("fracture-points");
    private final List<Situation> games =
            IntStream.rangeClosed(1, GAMES).mapToObj(this::play).toList();

    private Situation play(int seed) {
        var starts = Game.starts(shipped.scenario());
        var game = new Game(shipped, seed, starts);
        for (int turn = 1; turn <= TURNS; turn++) {
            game.ask(new Command.BeginTurn(turn == 1));
            game.accept(game.adjudicate());
        }
        return game.exercise().situation();
    }

    @Test
    void everyGameIsPlayedToItsEnd() {
        assertThat(games).hasSize(GAMES).allSatisfy(game -> assertThat(game.ends())
                .hasSize(1 + TURNS));
    }

    @Test
    void everyActorMovesInAtLeastHalfOfTheGames() {
        for (var actor : shipped.scenario().actors().keySet()) {
            assertThat(games)
                    .filteredOn(game -> game.history().stream()
                            .anyMatch(move -> move.actor().equals(actor)))
                    .as("games in which (%s) moves", actor)
                    .hasSizeGreaterThanOrEqualTo(GAMES / 2);
        }
    }

    @Test
    void noLevelOfTheWorldSitsAtABoundForMoreThanAQuarterOfTheTurns() {
        worldLevels().forEach(level -> {
            System.out.printf(
                    Locale.ROOT,
                    "%-36s ends at %5.1f on average%n",
                    level.id(),
                    finals(level).average().orElseThrow());
            assertThat(everyTurn(level).filter(number -> isBound(level, number)).count())
                    .as("turns in which (%s) sits at a bound", level.id())
                    .isLessThanOrEqualTo(GAMES * TURNS / 4);
        });
    }

    private Stream<LevelIndicator> worldLevels() {
        return shipped.scenario().indicators().values().stream()
                .filter(indicator -> indicator.scope() == Scope.WORLD)
                .filter(LevelIndicator.class::isInstance)
                .map(LevelIndicator.class::cast);
    }

    private DoubleStream finals(LevelIndicator level) {
        return games.stream().mapToDouble(game -> game.level(Key.of(level.id())));
    }

    /** Where a level stood at the end of every turn of every game. */
    private DoubleStream everyTurn(LevelIndicator level) {
        return games.stream()
                .flatMap(game -> game.ends().stream().skip(1))
                .map(values -> values.get(Key.of(level.id())))
                .mapToDouble(value -> value instanceof Value.Level stood ? stood.number() : Double.NaN);
    }

    private static boolean isBound(LevelIndicator level, double number) {
        return number == level.min().orElseThrow() || number == level.max().orElseThrow();
    }
}
