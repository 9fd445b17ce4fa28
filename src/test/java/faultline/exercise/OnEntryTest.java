package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.EndTurn;
import faultline.exercise.event.Event.ImpulseBegan;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Event.TurnEnded;
import faultline.exercise.turn.Phase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A turn in which each move is answered the moment it is entered. */
final class OnEntryTest extends TurnBench {
    @Test
    void onEntryThereAreAsManyImpulsesAsMoves() {
        assertThat(accepted(new BeginTurn())).containsExactly(new TurnBegan(1), new ImpulseBegan(1, 1, 0, List.of()));

        given(new TurnBegan(1), new ImpulseBegan(1, 1, 0, List.of()), proposed(1));
        assertThat(accepted(new AcceptAdjudication()))
                .containsExactly(accepted(1), new ImpulseBegan(1, 2, 0, List.of()));
    }

    @Test
    void onEntryTheTurnIsEndedByHand() {
        given(new TurnBegan(1), new ImpulseBegan(1, 1, 0, List.of()));
        assertThat(refused(new EndTurn()))
                .startsWith("WRONG_PHASE What the turn's beginning brings has not been adjudicated")
                .endsWith("`turn adjudicate` asks what the turn's beginning brings.");

        given(proposed(1));
        assertThat(refused(new EndTurn())).startsWith("WRONG_PHASE The proposal has not been decided");

        given(accepted(1), new ImpulseBegan(1, 2, 0, List.of()));
        assertThat(accepted(new EndTurn())).containsExactly(new TurnEnded(1));

        given(new TurnEnded(1));
        assertThat(exercise().phase()).isEqualTo(Phase.RESULTS);
        assertThat(exercise().situation().ends()).hasSize(2);
        assertThat(refused(new EndTurn())).startsWith("WRONG_PHASE There is no turn to end");
    }

    @Test
    void onEntryNothingIsLeftUnanswered() {
        given(new TurnBegan(1), new ImpulseBegan(1, 1, 0, List.of()), proposed(1), accepted(1));
        given(new ImpulseBegan(1, 2, 0, List.of()));
        assertThat(refused(propose())).startsWith("WRONG_PHASE Nothing has happened that the rules have not answered");

        given(InjectReleased.byHand(1, "leak"));
        assertThat(refused(new EndTurn())).startsWith("WRONG_PHASE The rules have not answered (leak)");
        assertThat(accepted(propose())).hasSize(1);
    }

    @Test
    void onEntryAMoveWaitsForTheAnswerToTheOneBefore() {
        given(new TurnBegan(1), new ImpulseBegan(1, 1, 0, List.of()));
        before.addAll(accepted(protest("red")));

        assertThat(refused(protest("blue")))
                .startsWith("NOT_AVAILABLE A move has been entered that the rules have not answered yet");
        assertThat(accepted(new Command.WithdrawMove("M1.1"))).hasSize(1);
    }

    @BeforeEach
    void onEntry() {
        playing("moves: on-entry");
    }
}
