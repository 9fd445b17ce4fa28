package faultline.exercise.turn;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallWorld;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Lasting;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.Lifted;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Wave;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which effects are under way follows from the rulings in force, and from the turns that are over. */
class UnderwayTest {
    private final Situation start = SmallWorld.after().situation();

    @Test
    void aLastingRulingInForceIsUnderWayUntilItsLastTurnIsOver() {
        var begun = start.with(rulings(ruling("R2.1", lasting(3, OptionalInt.of(4)), Outcome.HOLDS)));

        assertThat(begun.underway()).singleElement().satisfies(effect -> assertThat(effect)
                .isEqualTo(new Underway("R2.1", 2, new Cause.ByMove("M2.1"), lasting(3, OptionalInt.of(4)))));
        assertThat(begun.after(2, List.of()).after(3, List.of()).underway()).hasSize(1);
        assertThat(begun.after(2, List.of())
                        .after(3, List.of())
                        .after(4, List.of())
                        .underway())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "HOLDS")
    void aRulingThatDoesNotHoldBeginsAndLiftsNothing(Outcome outcome) {
        var begun = start.with(rulings(ruling("R2.1", lasting(3, OptionalInt.empty()), Outcome.HOLDS)));

        assertThat(start.with(rulings(ruling("R2.1", lasting(3, OptionalInt.empty()), outcome)))
                        .underway())
                .isEmpty();
        assertThat(begun.with(rulings(ruling("R3.1", new Lifted("R2.1"), outcome)))
                        .underway())
                .hasSize(1);
    }

    @Test
    void liftingEndsTheOneThatItNames() {
        var begun = start.with(rulings(
                ruling("R2.1", lasting(3, OptionalInt.empty()), Outcome.HOLDS),
                ruling("R2.2", lasting(3, OptionalInt.empty()), Outcome.HOLDS)));

        assertThat(begun.with(rulings(ruling("R3.1", new Lifted("R2.1"), Outcome.HOLDS)))
                        .underway())
                .extracting(Underway::ruling)
                .containsExactly("R2.2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 3 | 2 | 3
            3 | 3 | 3 | 3
            3 | 3 | 4 |
            3 | 5 | 4 | 4
            3 | 5 | 6 |
            3 |   | 9 | 9
            """)
    void itComesNextInTheFirstOfItsTurnsThatIsLeft(int from, Integer until, int turn, Integer next) {
        var effect = new Underway("R2.1", 2, new Cause.ByTurn(2), lasting(from, optional(until)));

        assertThat(effect.nextFrom(turn)).isEqualTo(optional(next));
        assertThat(effect.isDueIn(turn)).isEqualTo(next != null && next == turn);
    }

    @Test
    void whatIsForgottenIsTheMovesOfThatTurnAndBefore() {
        var played = start.after(1, List.of(spy(1))).after(2, List.of(spy(2)));

        assertThat(Stream.of(0, 1, 2).map(turn -> played.forgetting(turn).timesPlayed("red", "spy")))
                .containsExactly(2L, 1L, 0L);
        assertThat(played.forgetting(2).values()).isEqualTo(played.values());
    }

    private static Lasting lasting(int from, OptionalInt until) {
        return new Lasting(
                new LevelEffect(Key.of("tension"), Operation.ADD, 1), from, until, Optional.empty(), "red", "");
    }

    private static Adjudication rulings(Ruling... rulings) {
        return new Adjudication(2, List.of(new Wave(0, List.of(), List.of(rulings), List.of())));
    }

    private static Ruling ruling(String id, Conclusion conclusion, Outcome outcome) {
        return new Ruling(
                id,
                0,
                List.of(new Cause.ByMove("M2.1")),
                new Ruling.Source.Declared("effect of spy"),
                List.of(),
                Optional.empty(),
                conclusion,
                outcome,
                "",
                "so it is");
    }

    private static Move spy(int turn) {
        return new Move("M" + turn + ".1", turn, "red", "spy", "", true, Words.NONE, new Origin.Entered("moscow"));
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
