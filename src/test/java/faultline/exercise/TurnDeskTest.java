package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.EndTurn;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.ImpulseBegan;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Event.TurnEnded;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Wave;
import faultline.exercise.turn.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a turn of each kind begins, goes on and ends, and the words in which it does not. */
final class TurnDeskTest extends TurnBench {
    private static final String ONE_BY_ONE = "moves: one-by-one, order: [red, [blue, green]]";
    private static final String TALKS = "moves: none";
    private static final String SUMMIT =
            "kinds: {summit: {name: Summit, categories: [diplomatic]}}, plan: {1: summit, 3: summit}";
    private static final String ZERO = "turn-zero: true";

    @Test
    void oneByOneATurnBeginsWithItsInjectsAndThenItsFirstImpulse() {
        playing(ONE_BY_ONE);
        given(new TurnBegan(1), first(1), proposed(1), accepted(1), second(1), proposed(1), accepted(1));

        assertThat(accepted(new BeginTurn()))
                .containsExactly(
                        new TurnBegan(2),
                        InjectReleased.byCalendar(2, "storm"),
                        new ImpulseBegan(2, 1, 2, List.of("red")));
    }

    @Test
    void oneByOneAcceptingBeginsTheNextImpulseAndAfterTheLastTheTurnIsOver() {
        playing(ONE_BY_ONE);
        given(new TurnBegan(1), first(1), proposed(1));
        assertThat(accepted(new AcceptAdjudication())).containsExactly(accepted(1), second(1));

        given(accepted(1), second(1), proposed(1));
        assertThat(accepted(new AcceptAdjudication())).containsExactly(accepted(1));

        given(accepted(1));
        assertThat(exercise().phase()).isEqualTo(Phase.RESULTS);
    }

    @Test
    void onlyThoseWhoseImpulseItIsCanBeGivenMoves() {
        playing(ONE_BY_ONE);
        given(new TurnBegan(1), first(1));

        assertThat(refused(protest("blue")))
                .isEqualTo("NOT_AVAILABLE Actor (blue) does not act in impulse 1 of 2: it is for (red) to act."
                        + " (blue) acts in impulse 2.");
        assertThat(accepted(protest("red"))).hasSize(1);
    }

    @Test
    void aMoveOfSeveralIsTakenForTheOneWhoseImpulseItIs() {
        playing(ONE_BY_ONE);
        given(new TurnBegan(1), first(1), proposed(1), accepted(1), second(1));

        assertThat(((MoveSubmitted) accepted(protest("")).get(0)).move().actor())
                .isEqualTo("blue");
    }

    @Test
    void movesOfEarlierImpulsesCountForTheTurnAndAreNumberedThroughIt() {
        playing("moves: one-by-one, order: [blue, red]");
        var spy = new Move("M1.1", 1, "red", "spy", "", true, Words.NONE, new Move.Origin.Entered("moscow"));
        var played = new Adjudication(1, List.of(new Wave(0, List.of(spy), List.of(), List.of())));
        given(new TurnBegan(1), new ImpulseBegan(1, 1, 2, List.of("red")), new MoveSubmitted(spy));
        given(new AdjudicationProposed(played), accepted(1), new ImpulseBegan(1, 2, 2, List.of("red")));

        assertThat(refused(submit("spy", "red"))).startsWith("LIMIT_REACHED (red) may make the move (spy) once a turn");
        assertThat(((MoveSubmitted) accepted(protest("red")).get(0)).move().id())
                .isEqualTo("M1.2");
        assertThat(exercise().situation().played("red", "spy")).isFalse();
    }

    @Test
    void whatAnImpulseChangedIsInForceBeforeTheTurnIsOver() {
        playing(ONE_BY_ONE);
        given(new TurnBegan(1), first(1), proposed(1, change(50, 60)), accepted(1), second(1));

        var situation = exercise().situation();

        assertThat(situation.level(Key.of("tension"))).isEqualTo(60);
        assertThat(situation.ends()).hasSize(1);
        assertThat(situation.course()).hasSize(2);
    }

    @Test
    void underAShorterOrderTheTurnEndsWithTheImpulse() {
        playing(ONE_BY_ONE);
        given(new TurnBegan(1), new ImpulseBegan(1, 2, 3, List.of("blue")), proposed(1));

        assertThat(accepted(new AcceptAdjudication())).containsExactly(accepted(1), new TurnEnded(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moves: one-by-one", "moves: together", "moves: none"})
    void noOtherTurnIsEndedByHand(String turns) {
        playing(turns);
        before.addAll(accepted(new BeginTurn()));

        assertThat(refused(new EndTurn()))
                .startsWith("WRONG_PHASE Turn 1 ends by itself once its last proposal is accepted");
    }

    @Test
    void inATurnOfNegotiationNobodyMoves() {
        playing(TALKS);
        given(new TurnBegan(1));

        assertThat(refused(protest("red")))
                .isEqualTo("NOT_AVAILABLE No moves are made in turn 1. `turn show` says what is done in it.");
        assertThat(accepted(propose())).hasSize(1);
    }

    @Test
    void aTurnOfSomeCategoriesHasNoOtherMoves() {
        playing(SUMMIT);
        given(new TurnBegan(1));

        assertThat(accepted(protest("red"))).hasSize(1);
        assertThat(refused(submit("spy", "red")))
                .startsWith("NOT_AVAILABLE Move (spy) is of the category (covert), and turn 1 (Summit) has moves of"
                        + " (diplomatic) alone.");
    }

    @Test
    void playBeginsWithATurnZeroOrWithoutIt() {
        assertThat(refused(new BeginTurn(true)))
                .startsWith("BAD_VALUE Scenario (small-world) has no turn zero to skip.");

        playing(ZERO);
        assertThat(accepted(new BeginTurn())).containsExactly(new TurnBegan(0));
        assertThat(accepted(new BeginTurn(true))).containsExactly(new TurnBegan(1));

        given(new TurnBegan(0));
        assertThat(refused(new BeginTurn()))
                .startsWith("WRONG_PHASE Turn zero is not over; exercise (test) is in turn zero");
    }

    @Test
    void whatATurnZeroDidIsSetBackWhenTurnOneBegins() {
        playing(ZERO);
        given(new TurnBegan(0), InjectReleased.byHand(0, "leak"), proposed(0, change(50, 60)), accepted(0));
        assertThat(exercise().situation().level(Key.of("tension"))).isEqualTo(60);

        before.addAll(accepted(new BeginTurn()));

        assertThat(exercise().turn().number()).isEqualTo(1);
        assertThat(exercise().situation()).isEqualTo(SmallWorld.after().situation());
        assertThat(exercise().msel().isReleased("leak")).isFalse();
        assertThat(exercise().seating().cellOf("red")).contains("moscow");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            moves: together   | `move submit` enters a move; `turn adjudicate` asks the rules.
            moves: none       | cells talk, and enter no moves; `turn adjudicate` asks the rules.
            moves: on-entry   | `move submit` enters a move, which the rules answer at once; `turn adjudicate` asks what the turn's beginning brings.
            moves: one-by-one | `move submit` enters a move of Red; `turn adjudicate` asks the rules.
            """)
    void saysWhatComesNext(String turns, String next) {
        playing(turns);
        before.addAll(accepted(new BeginTurn()));

        assertThat(Phases.next(scenario, exercise())).isEqualTo(next);
    }

    @Test
    void saysWhoseImpulseItIs() {
        playing(ONE_BY_ONE);
        given(new TurnBegan(1), first(1), proposed(1), accepted(1), second(1));

        assertThat(Impulses.words(scenario, exercise().turn())).isEqualTo("impulse 2 of 2: Blue and Green to act");
    }

    private static Event first(int turn) {
        return new ImpulseBegan(turn, 1, 2, List.of("red"));
    }

    private static Event second(int turn) {
        return new ImpulseBegan(turn, 2, 2, List.of("blue", "green"));
    }
}
