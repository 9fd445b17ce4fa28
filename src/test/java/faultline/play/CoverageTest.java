package faultline.play;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.Shipped;
import faultline.exercise.definition.Scenario;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random games are legal, repeatable and different from each other, and every firing in them is counted. */
class CoverageTest {
    private final Shipped shipped = Shipped.of("fracture-points");
    private final RandomGames games = new RandomGames(shipped.scenario(), shipped.rules());

    @Test
    void aSeedGivesTheSameGameAndAnotherSeedAnotherOne() {
        assertThat(games.play(1).answers())
                .hasSize(scenario().timetable().turns())
                .isEqualTo(games.play(1).answers());
        assertThat(games.play(1).answers()).isNotEqualTo(games.play(2).answers());
    }

    @Test
    void peopleAndRulesMoveInThem() {
        var moves = IntStream.range(0, 10)
                .boxed()
                .flatMap(seed -> games.play(seed).answers().stream())
                .flatMap(turn -> turn.moves())
                .toList();

        assertThat(moves).anyMatch(move -> move.byRule()).anyMatch(move -> !move.byRule());
        assertThat(moves)
                .allSatisfy(move ->
                        assertThat(scenario().move(move.type()).actors()).contains(move.actor()));
    }

    @Test
    void aMatchIsOneFiringHoweverManyRulingsItWrites() {
        var count = new FiringCount();
        var turns = games.play(1).answers();
        count.add(turns);
        var coverage = count.of(shipped.rules());

        var everyTurn = coverage.lines().stream()
                .filter(line -> line.rule().name().equals("Means come back with time"))
                .findFirst()
                .orElseThrow();
        assertThat(everyTurn.exercises()).isEqualTo(1);
        assertThat(everyTurn.firings()).isEqualTo(turns.size());
        assertThat(coverage.lines()).hasSameSizeAs(shipped.rules().rules());
        assertThat(coverage.fired()).isBetween(1L, coverage.lines().size() - 1L);
    }

    @Test
    void countsExercisesAndFiringsApart() {
        var count = new FiringCount();
        count.add(games.play(1).answers());
        count.add(List.of());
        count.add(games.play(1).answers());
        var coverage = count.of(shipped.rules());

        assertThat(coverage.exercises()).isEqualTo(3);
        assertThat(coverage.lines())
                .allSatisfy(line -> assertThat(line.exercises()).isIn(0, 2));
        assertThat(coverage.lines())
                .allSatisfy(line -> assertThat(line.firings() % 2).isZero());
    }

    private Scenario scenario() {
        return shipped.scenario();
    }
}
