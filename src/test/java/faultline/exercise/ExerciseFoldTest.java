package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.ActorAutomated;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.Event.ExerciseClosed;
import faultline.exercise.event.Event.MoveWithdrawn;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Wave;
import faultline.exercise.seating.Seating;
import faultline.exercise.turn.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exercise's state is the fold of its events and nothing else. */
class ExerciseFoldTest {

    @Test
    void itBeginsWhereTheScenarioBegins() {
        var exercise = SmallWorld.after();

        assertThat(exercise.phase()).isEqualTo(Phase.BRIEFING);
        assertThat(exercise.turn().number()).isZero();
        assertThat(exercise.seating()).isEqualTo(Seating.ALL_AUTOMATED);
        assertThat(exercise.situation().level(Key.of("tension"))).isEqualTo(50);
        assertThat(exercise.situation().stage(Key.of("talks"))).isEqualTo("closed");
    }

    @Test
    void theSameEventsAlwaysGiveTheSameState() {
        assertThat(after(SmallGame.accepted())).isEqualTo(after(SmallGame.accepted()));
    }

    @Test
    void foldingAllAtOnceIsEvolvingEventByEvent() {
        var exercise = Exercise.begunBy(SmallWorld.created());
        for (var event : SmallGame.accepted()) {
            exercise = exercise.evolve(event);
        }

        assertThat(exercise).isEqualTo(after(SmallGame.accepted()));
    }

    @ParameterizedTest
    @CsvSource({"0, BRIEFING, 0", "1, BRIEFING, 0", "3, MOVES, 1", "8, MOVES, 1", "9, ADJUDICATION, 1", "10, RESULTS, 1"
    })
    void theEventsSoFarSayWhereItStands(int events, Phase phase, int turn) {
        var exercise = after(SmallGame.accepted().subList(0, events));

        assertThat(exercise.phase()).isEqualTo(phase);
        assertThat(exercise.turn().number()).isEqualTo(turn);
    }

    @Test
    void aProposalChangesNothingUntilItIsAccepted() {
        var proposed = after(SmallGame.proposed());

        assertThat(proposed.situation()).isEqualTo(SmallWorld.after().situation());
        assertThat(proposed.turn().proposal()).contains(SmallGame.adjudication());
    }

    @Test
    void acceptingPutsTheProposalsChangesInForce() {
        var situation = after(SmallGame.accepted()).situation();

        assertThat(situation.level(Key.of("tension"))).isEqualTo(64);
        assertThat(situation.level(Key.of("funds", "red"))).isEqualTo(2.875);
        assertThat(situation.stage(Key.of("talks"))).isEqualTo("closed");
        assertThat(situation.ends()).hasSize(2);
        assertThat(situation.ends().get(0)).containsEntry(Key.of("tension"), new Value.Level(50));
        assertThat(situation.ends().get(1)).containsEntry(Key.of("tension"), new Value.Level(64));
    }

    @Test
    void movesOfATurnThatIsOverAreHistoryTheMomentItIsAccepted() {
        assertThat(after(SmallGame.proposed()).situation().played("red", "spy")).isFalse();

        var history = after(SmallGame.accepted()).situation().history();

        assertThat(history).extracting(Move::id).containsExactly("M1.1", "M1.2", "M1.3", "M1.4", "A1.1");
    }

    @Test
    void anInjectThatARuleReleasedIsMarkedOnceTheProposalIsAccepted() {
        var proposed = List.of(SmallGame.TURN, releases("storm", Outcome.HOLDS));

        assertThat(after(proposed).msel().isReleased("storm")).isFalse();
        assertThat(after(proposed, new AdjudicationAccepted(1)).msel().released())
                .isEqualTo(java.util.Map.of("storm", 1));
    }

    @Test
    void anInjectThatTheDiceKeptBackIsNotMarked() {
        var events = List.of(SmallGame.TURN, releases("storm", Outcome.DID_NOT_HAPPEN));

        assertThat(after(events, new AdjudicationAccepted(1)).msel().isReleased("storm"))
                .isFalse();
    }

    @Test
    void aWithdrawnMoveIsGoneButItsNumberIsNot() {
        var turn = after(SmallGame.moves(), new MoveWithdrawn("M1.4")).turn();

        assertThat(turn.moves()).extracting(Move::id).containsExactly("M1.1", "M1.2", "M1.3");
        assertThat(turn.nextMoveId()).isEqualTo("M1.5");
    }

    @Test
    void aCellPlaysWhatItWasGivenLast() {
        var seating = SmallWorld.after(
                        new CellAssigned("east", List.of("red")),
                        new CellAssigned("west", List.of("blue")),
                        new CellAssigned("east", List.of("green")),
                        new ActorAutomated("blue"))
                .seating();

        assertThat(seating.actorsOf("east")).containsExactly("green");
        assertThat(seating.automated("red")).isTrue();
        assertThat(seating.names()).containsExactly("east", "west");
    }

    @Test
    void aClosedExerciseKeepsItsSituation() {
        var closed = after(SmallGame.accepted(), new ExerciseClosed("over"));

        assertThat(closed.phase()).isEqualTo(Phase.CLOSED);
        assertThat(closed.situation()).isEqualTo(after(SmallGame.accepted()).situation());
    }

    @Test
    void eventsBeginWithTheCreationAndHoldNoSecondOne() {
        var recorded = SmallWorld.recorded(SmallGame.TURN);

        assertThatIllegalArgumentException().isThrownBy(() -> Exercise.fold(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Exercise.fold(recorded.subList(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> SmallWorld.after(SmallWorld.created()));
    }

    private static Event releases(String inject, Outcome outcome) {
        var ruling = new Ruling(
                "R1.1",
                0,
                List.of(new Ruling.Cause.ByTurn(1)),
                new Ruling.Source.Declared("test"),
                List.of(),
                Optional.empty(),
                new Conclusion.Release(inject),
                outcome,
                "",
                "");
        return new AdjudicationProposed(
                new Adjudication(1, List.of(new Wave(0, List.of(), List.of(ruling), List.of()))));
    }

    private static Exercise after(List<Event> events, Event... more) {
        var all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return SmallWorld.after(all.toArray(Event[]::new));
    }
}
