package faultline.play;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleLibrary;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Move;
import faultline.exercise.turn.Phase;
import faultline.play.RandomGames.Played;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random games are played to their end whatever their turns are like, and people in them do as their policies say. */
class RandomGamesTest {
    private static final RuleBase RULES = ((Compiled.Ready) new RuleLibrary().compile(SmallRules.texts()))
            .rules()
            .indexed();

    private final RandomGames games = new RandomGames(SmallWorld.scenario(), RULES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moves: together",
                "moves: one-by-one, order: [red, [blue, green]]",
                "moves: on-entry",
                "moves: none",
                "turn-zero: true",
                "kinds: {talks: {name: Talks, moves: none}, crisis: {name: Crisis, moves: on-entry}}, plan: {1: talks, 2: crisis}"
            })
    void everyKindOfTurnComesToItsEnd(String turns) {
        var scenario = SmallWorld.playing(turns);
        for (int seed = 1; seed <= 20; seed++) {
            var played = new RandomGames(scenario, RULES).play(seed, Map.of("red", Policy.EVEN, "blue", Policy.EVEN));

            assertThat(played.ended().phase()).isEqualTo(Phase.RESULTS);
            assertThat(played.ended().situation().ends()).hasSize(1 + 3);
            assertThat(played.answers().stream().flatMap(answer -> answer.moves()))
                    .isEqualTo(played.ended().situation().history());
        }
    }

    @Test
    void whoeverPrefersAMoveMakesItForAsLongAsItCan() {
        for (int seed = 1; seed <= 20; seed++) {
            // One a turn at least, of which there are three, and red can pay for three.
            assertThat(madeBy("red", games.play(seed, Map.of("red", Policy.preferring("threaten")))))
                    .extracting(Move::type)
                    .filteredOn("threaten"::equals)
                    .hasSize(3);
        }
    }

    @Test
    void whatCannotBeMadeIsNotMade() {
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(madeBy("blue", games.play(seed, Map.of("blue", Policy.preferring("sign")))))
                    .isNotEmpty();
        }
    }

    @Test
    void weightsMakeMovesLikely() {
        var weighted = Policy.weighted(Map.of("protest", 100.0));
        var moves = List.of(1, 2, 3, 4, 5, 6, 7, 8).stream()
                .flatMap(seed -> madeBy("red", games.play(seed, Map.of("red", weighted))).stream())
                .toList();

        assertThat(moves).extracting(Move::type).filteredOn("protest"::equals).hasSizeGreaterThan(moves.size() * 3 / 4);
    }

    @Test
    void whoSitsStillMakesNoMoveAndOthersAreAutomated() {
        var played = games.play(1, Map.of("red", Policy.STILL));

        assertThat(madeBy("red", played)).isEmpty();
        assertThat(played.ended().situation().history()).isNotEmpty().allMatch(Move::byRule);
        assertThat(played.ended().seating().automated("blue")).isTrue();
    }

    @Test
    void whatOneActorWantsLeavesAloneWhatAnotherDraws() {
        for (int seed = 1; seed <= 20; seed++) {
            var still = games.play(seed, Map.of("red", Policy.STILL, "blue", Policy.EVEN));
            var busy = games.play(seed, Map.of("red", Policy.preferring("protest"), "blue", Policy.EVEN));

            assertThat(inTheFirstTurn("blue", busy)).isEqualTo(inTheFirstTurn("blue", still));
        }
    }

    private static List<Move> madeBy(String actor, Played played) {
        return played.ended().situation().history().stream()
                .filter(move -> move.actor().equals(actor))
                .toList();
    }

    private static List<String> inTheFirstTurn(String actor, Played played) {
        return madeBy(actor, played).stream()
                .filter(move -> move.turn() == 1 && !move.byRule())
                .map(move -> move.type() + move.target() + move.covert())
                .toList();
    }
}
