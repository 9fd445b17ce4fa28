package faultline.exercise.turn;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import faultline.exercise.event.Refusal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an actor may still do, counting what it did in this turn and in those before. */
class AllowanceTest {
    private static final Scenario SCENARIO = SmallWorld.scenario();
    private static final Move SPY = move("red", "spy");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 |
            0 | 1 | (red) may make the move (spy) once a turn, and has.
            1 | 0 |
            2 | 0 | (red) may make the move (spy) 2 times an exercise, and has.
            """)
    void limitsCountThisTurnAndThoseThatAreOver(int before, int now, String refusal) {
        var allowance = allowance(3, Collections.nCopies(before, SPY), Collections.nCopies(now, SPY));

        assertThat(allowance
                        .refusal("red", SCENARIO.move("spy"), "")
                        .map(Refusal::reason)
                        .orElse(null))
                .isEqualTo(refusal);
    }

    @Test
    void whatOthersDoDoesNotCount() {
        var threats = Collections.nCopies(3, move("blue", "threaten"));

        assertThat(allowance(3, List.of(), threats).left("red", "funds")).isEqualTo(3);
        assertThat(allowance(3, List.of(), threats).refusal("red", SCENARIO.move("threaten"), "blue"))
                .isEmpty();
    }

    @Test
    void meansMaySufficeToTheLastCent() {
        var tenth = costing(0.1);
        var scenario = with(tenth);
        var twice = Collections.nCopies(2, move("red", "threaten"));
        var allowance = new Allowance(scenario, standing(0.3), 1, List.of(), twice);

        assertThat(allowance.left("red", "funds")).isEqualTo(0.1);
        assertThat(allowance.refusal("red", tenth, "blue")).isEmpty();
    }

    @Test
    void meansThatFallShortAreTold() {
        assertThat(allowance(0.5, List.of(), List.of())
                        .refusal("red", SCENARIO.move("threaten"), "blue")
                        .map(Refusal::reason))
                .contains("Move (threaten) costs 1 funds, and (red) has 0.5 left this turn.");
    }

    /** Its moves are paid for when a turn is over: what is left is for the next one. */
    @Test
    void theNextTurnBeginsWithWhatIsThere() {
        var entered = Turn.begun(1).with(move("red", "threaten"));

        assertThat(Allowance.forEntering(SCENARIO, standing(3), entered).left("red", "funds"))
                .isEqualTo(2);
        assertThat(Allowance.forEntering(SCENARIO, standing(3), entered.over()).left("red", "funds"))
                .isEqualTo(3);
    }

    private static Allowance allowance(double funds, List<Move> before, List<Move> now) {
        var start = standing(funds);
        return new Allowance(
                SCENARIO, new Situation(start.values(), start.ends(), before, List.of()), 3, List.of(), now);
    }

    private static Situation standing(double funds) {
        return Situation.startingAt(List.of(
                new Reading(Key.of("funds", "red"), new Value.Level(funds)),
                new Reading(Key.of("talks"), new Value.Stage("closed"))));
    }

    private static MoveType costing(double funds) {
        var type = SCENARIO.move("threaten");
        return new MoveType(
                type.id(),
                type.name(),
                type.description(),
                type.actors(),
                type.category(),
                type.tags(),
                type.cameo(),
                type.target(),
                Map.of("funds", funds),
                type.perTurn(),
                type.perExercise(),
                type.counts(),
                type.rank(),
                type.available(),
                type.secrecy(),
                type.foundOut(),
                type.effects());
    }

    private static Scenario with(MoveType type) {
        var moves = new HashMap<>(SCENARIO.moves());
        moves.put(type.id(), type);
        return new Scenario(
                SCENARIO.id(),
                SCENARIO.overview(),
                SCENARIO.timetable(),
                SCENARIO.depth(),
                SCENARIO.effectOrder(),
                SCENARIO.ruleSets(),
                SCENARIO.actors(),
                SCENARIO.indicators(),
                SCENARIO.assumptions(),
                moves,
                SCENARIO.freeForm(),
                SCENARIO.injects(),
                SCENARIO.arguments(),
                SCENARIO.purposes(),
                SCENARIO.variants(),
                SCENARIO.facilitatorBriefing());
    }

    private static Move move(String actor, String type) {
        return new Move("M", 1, actor, type, "", false, Move.Words.NONE, new Move.Origin.Entered("cell"));
    }
}
