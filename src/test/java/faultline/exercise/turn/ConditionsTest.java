package faultline.exercise.turn;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Condition.All;
import faultline.exercise.definition.Condition.Any;
import faultline.exercise.definition.Condition.Comparison;
import faultline.exercise.definition.Condition.FromTurn;
import faultline.exercise.definition.Condition.LevelIs;
import faultline.exercise.definition.Condition.Not;
import faultline.exercise.definition.Condition.Played;
import faultline.exercise.definition.Condition.StageIs;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a condition holds for Red, aimed at Blue, in turn 3; and in which words it is said why it does not. */
class ConditionsTest {
    private static final Move EARLIER =
            new Move("M1.1", 1, "blue", "spy", "", true, Move.Words.NONE, new Move.Origin.Entered("washington"));

    private final Situation start = Situation.startingAt(List.of(
            new Reading(Key.of("tension"), new Value.Level(50)),
            new Reading(Key.of("funds", "red"), new Value.Level(3)),
            new Reading(Key.of("funds", "blue"), new Value.Level(9)),
            new Reading(Key.of("trust", "red", "blue"), new Value.Level(20)),
            new Reading(Key.of("talks"), new Value.Stage("closed"))));
    private final Conditions conditions =
            new Conditions(new Situation(start.values(), start.ends(), List.of(EARLIER), List.of()), 3, "red", "blue");

    private static final Map<String, Condition> CONDITIONS = Map.ofEntries(
            Map.entry("tension below 50", level("tension", Comparison.BELOW, 50)),
            Map.entry("tension at most 50", level("tension", Comparison.AT_MOST, 50)),
            Map.entry("tension at least 50.5", level("tension", Comparison.AT_LEAST, 50.5)),
            Map.entry("tension above 49.9", level("tension", Comparison.ABOVE, 49.9)),
            Map.entry("own funds at least 4", level("funds", Comparison.AT_LEAST, 4, new Party.Own())),
            Map.entry("target funds at least 10", level("funds", Comparison.AT_LEAST, 10, new Party.Target())),
            Map.entry("trust above 30", level("trust", Comparison.ABOVE, 30, new Party.Own(), new Party.Target())),
            Map.entry("talks open", stage("open")),
            Map.entry("talks open or signed", stage("open", "signed")),
            Map.entry("talks closed", stage("closed")),
            Map.entry("blue spied", new Played("blue", "spy")),
            Map.entry("red spied", new Played("red", "spy")),
            Map.entry("turn 3", new FromTurn(3)),
            Map.entry("turn 4", new FromTurn(4)),
            Map.entry("nothing", Condition.always()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing               |
            tension below 50      | tension is below 50 (it is 50)
            tension at most 50    |
            tension at least 50.5 | tension is at least 50.5 (it is 50)
            tension above 49.9    |
            own funds at least 4  | funds:red is at least 4 (it is 3)
            trust above 30        | trust:blue+red is above 30 (it is 20)
            talks open            | talks is open (it is closed)
            talks open or signed  | talks is open or signed (it is closed)
            talks closed          |
            blue spied            |
            red spied             | red has made the move spy in an earlier turn
            turn 3                |
            turn 4                | turn 4 has come (it is turn 3)
            """)
    void oneConditionByItself(String condition, String whyNot) {
        assertThat(why(condition(condition))).isEqualTo(whyNot);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tension below 50   |
            tension at most 50 | tension is not at most 50 (it is 50)
            talks closed       | talks is not closed (it is closed)
            blue spied         | blue has not made the move spy in an earlier turn
            turn 3             | turn 3 has not come (it is turn 3)
            """)
    void itsOpposite(String condition, String whyNot) {
        assertThat(why(new Not(condition(condition)))).isEqualTo(whyNot);
        assertThat(why(new Not(new Not(new Not(condition(condition)))))).isEqualTo(whyNot);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            turn 3, blue spied             |
            turn 3, talks open, red spied  | talks is open (it is closed)
            """)
    void allOfSomeSaysTheFirstThatIsMissing(String parts, String whyNot) {
        assertThat(why(new All(conditions(parts)))).isEqualTo(whyNot);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            turn 4, blue spied |
            turn 4, talks open | one of these is so: turn 4 has come (it is turn 3); or talks is open (it is closed)
            """)
    void anyOfSomeSaysAllThatIsMissing(String parts, String whyNot) {
        assertThat(why(new Any(conditions(parts)))).isEqualTo(whyNot);
    }

    @Test
    void theOppositeOfSomeIsSaidAsAWhole() {
        assertThat(why(new Not(new Any(conditions("turn 3, talks open")))))
                .isEqualTo("it is not so that turn 3 has come or talks is open");
    }

    @Test
    void whatAnotherActorHasOfItsOwnIsNotTold() {
        assertThat(why(condition("target funds at least 10"))).isEqualTo("funds:blue is at least 10");
        assertThat(why(new Not(new Not(condition("target funds at least 10"))))).doesNotContain("9");
    }

    @Test
    void aConditionWithPartsIsSaidSoThatItReadsOneWay() {
        var either = new Any(conditions("talks open, turn 4"));

        assertThat(conditions.says(new All(List.of(condition("tension below 50"), either))))
                .isEqualTo("tension is below 50 and (talks is open or turn 4 has come)");
    }

    private @Nullable String why(Condition condition) {
        var whyNot = conditions.whyNot(condition);
        assertThat(conditions.hold(condition)).isEqualTo(whyNot.isEmpty());
        return whyNot.orElse(null);
    }

    private static Condition condition(String words) {
        return Optional.ofNullable(CONDITIONS.get(words)).orElseThrow();
    }

    private static List<Condition> conditions(String parts) {
        return Arrays.stream(parts.split(", ")).map(ConditionsTest::condition).toList();
    }

    private static Condition level(String level, Comparison comparison, double number, Party... of) {
        return new LevelIs(new KeyOf(level, List.of(of)), comparison, number);
    }

    private static Condition stage(String... states) {
        return new StageIs(new KeyOf("talks", List.of()), List.of(states));
    }
}
