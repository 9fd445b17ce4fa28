package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallWorld;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.inject.Msel;
import faultline.exercise.outcome.Contribution;
import faultline.exercise.outcome.Root;
import faultline.view.AimOutcome.Because;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RootWordsTest {
    private final RootWords words = new RootWords(
            Labels.of(SmallWorld.scenario()), inject -> "A " + inject, Msel.NOTHING_RELEASED.with("storm", 2));

    @Test
    void eachRootSaysWhoWhatAndWhen() {
        assertThat(words.of(new Root.Made(move("M2.1", new Origin.Entered("moscow")))))
                .isEqualTo("Red: Threaten (Blue), turn 2 (M2.1)");
        assertThat(words.of(new Root.Made(move("A2.1", new Origin.ByRule(List.of("R2.1"))))))
                .isEqualTo("Red: Threaten (Blue), turn 2 (A2.1, an opening)");
        assertThat(words.of(new Root.Injected("storm"))).isEqualTo("inject A storm, turn 2");
        assertThat(words.of(new Root.WhiteCell(3, "R3.5"))).isEqualTo("the white cell, turn 3 (R3.5)");
        assertThat(words.of(new Root.World())).isEqualTo("the world by itself");
    }

    @Test
    void theLargestAreToldAndTheOthersAsOneSum() {
        assertThat(words.of(contributions(8)))
                .extracting(Because::amount)
                .containsExactly("+8", "+7", "+6", "+5", "+4", "+6");
        assertThat(words.of(contributions(8)).get(5).what()).isEqualTo("3 others together");
        assertThat(words.of(contributions(6))).hasSize(6).noneMatch(one -> one.what()
                .contains("others"));
    }

    @Test
    void whatWasCutOffIsToldByItselfAndLast() {
        var cut = new Contribution(new Root.Bounds(), BigDecimal.valueOf(-90));

        assertThat(words.of(
                        Stream.concat(Stream.of(cut), contributions(8).stream()).toList()))
                .hasSize(7)
                .last()
                .isEqualTo(new Because("−90", "cut off at the bounds of the scale", List.of()));
    }

    private static List<Contribution> contributions(int most) {
        return Stream.iterate(most, amount -> amount > 0, amount -> amount - 1)
                .map(amount -> new Contribution(new Root.WhiteCell(1, "R1." + amount), BigDecimal.valueOf(amount)))
                .toList();
    }

    private static Move move(String id, Origin origin) {
        return new Move(id, 2, "red", "threaten", "blue", false, Move.Words.NONE, origin);
    }
}
