package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Seat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardRowTest {

    @Test
    void beforeTheFirstTurnIsOverNothingHasChanged() {
        var tension = row("tension", List.of());

        assertThat(tension.ends()).containsExactly(new Value.Level(50));
        assertThat(tension.change()).isZero();
        assertThat(tension.changeSinceStart()).isZero();
        assertThat(tension.before()).isEqualTo(tension.now());
    }

    @Test
    void aProposalIsNotOnTheBoard() {
        assertThat(row("tension", SmallGame.proposed()).now()).isEqualTo(new Value.Level(50));
    }

    @Test
    void aTurnThatIsOverShowsWhatItChanged() {
        var tension = row("tension", SmallGame.accepted());

        assertThat(tension.now()).isEqualTo(new Value.Level(64));
        assertThat(tension.change()).isEqualTo(14);
        assertThat(tension.band()).contains("tense");
    }

    @Test
    void theChangeIsThatOfTheLastTurnThatIsOverAndNotOfTheOneBeingPlayed() {
        var events = new ArrayList<>(SmallGame.accepted());
        events.addAll(List.of(new TurnBegan(2), quiet(2), new AdjudicationAccepted(2), new TurnBegan(3)));
        var tension = row("tension", events);

        assertThat(tension.ends()).extracting(Value::toString).containsExactly("50", "64", "64");
        assertThat(tension.change()).isZero();
        assertThat(tension.changeSinceStart()).isEqualTo(14);
    }

    @Test
    void aLevelOfAnActorIsNamedWithItsActorAndCountsAsMeans() {
        var funds = row("funds:red", SmallGame.accepted());

        assertThat(funds.name()).isEqualTo("Funds (Red)");
        assertThat(funds.means()).isTrue();
        assertThat(funds.change()).isEqualTo(-0.125);
        assertThat(funds.band()).isEmpty();
        assertThat(row("tension", List.of()).means()).isFalse();
    }

    @Test
    void aStageStandsInANamedStateAndHasNoNumbers() {
        var talks = row("talks", SmallGame.accepted());

        assertThat(talks.isLevel()).isFalse();
        assertThat(talks.band()).contains("Closed");
        assertThat(talks.change()).isZero();
        assertThat(talks.min()).isEmpty();
    }

    private static Event quiet(int turn) {
        return new AdjudicationProposed(new Adjudication(turn, List.of()));
    }

    private static BoardRow row(String key, List<Event> events) {
        var recorded = SmallWorld.recorded(events.toArray(Event[]::new));
        return Views.of(SmallWorld.scenario(), recorded, new Seat.White()).board().stream()
                .filter(row -> row.key().toString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
