package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Wave;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The index calls the same conditions as Drools does, so whole turns come out the same; only what was read is not told. */
class IndexAnswersLikeDroolsTest {
    private static final int GAMES = 260;
    private static final int TURNS = 4;

    private final Shipped shipped = Shipped.of("fracture-points");
    private int rulings;
    private int reactions;

    @Test
    void inTurnsOfEveryKind() {
        var indexed = shipped.rules().indexed();
        for (int seed = 1; seed <= GAMES; seed++) {
            var random = new RandomGame(shipped, seed);
            for (int turn = 1; turn <= TURNS; turn++) {
                random.beginTurn();
                var byDrools = random.game().adjudicate();

                assertThat(random.game().adjudicate(indexed))
                        .as("game with seed %d, turn %d", seed, turn)
                        .isEqualTo(withoutFacts(byDrools));

                rulings += (int) byDrools.rulings().count();
                reactions += (int) byDrools.moves().filter(Move::byRule).count();
                random.game().accept(byDrools);
            }
        }
        // Counter-check: the games had something to answer.
        assertThat(rulings).isGreaterThan(10 * GAMES);
        assertThat(reactions).isGreaterThan(2 * GAMES);
    }

    private static Adjudication withoutFacts(Adjudication told) {
        return new Adjudication(
                told.turn(),
                told.waves().stream()
                        .map(wave -> new Wave(
                                wave.number(),
                                wave.moves(),
                                wave.rulings().stream()
                                        .map(IndexAnswersLikeDroolsTest::withoutFacts)
                                        .toList(),
                                wave.changes()))
                        .toList());
    }

    private static Ruling withoutFacts(Ruling told) {
        return new Ruling(
                told.id(),
                told.wave(),
                told.causes(),
                told.source(),
                List.of(),
                told.roll(),
                told.conclusion(),
                told.outcome(),
                told.note(),
                told.because());
    }
}
