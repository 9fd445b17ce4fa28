package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import faultline.adjudication.rules.Compiled;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleLibrary;
import faultline.adjudication.rules.RuleTexts;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.adjudication.rules.RunawayRulesException.Excess;
import faultline.exercise.Exercise;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A turn has an end, whatever its rules say. */
class RunawayTurnTest {
    private static final String PAIRS =
            rule("pairs", "$a : Move() $b : Move()", "level($a, \"tension\").add(\"step\")");
    private static final String NEVER =
            rule("never", "$a : Move() $b : Move(world.level(\"funds\", $a.actor) > 1000)", "release($a, \"leak\")");
    private static final String ECHO =
            rule("echo", "$a : Move(type == \"offer-talks\")", "reaction($a, \"blue\", \"protest\")");

    @Test
    void conditionsThatAskWithoutEndAreStopped() {
        var asked = new int[1];

        var runaway = runaway(NEVER, protests(500), () -> ++asked[0] > 1000);

        assertThat(runaway.excess()).isEqualTo(Excess.TIME);
        assertThat(runaway.rules()).containsExactly("never");
        assertThat(asked[0]).as("times that time was looked at").isLessThan(2000);
    }

    @Test
    void rulingsOfAllWavesCountTogether() {
        // In the first wave 99 moves make 9,801 pairs, and each of the waves after it makes a few more.
        var turn = Stream.concat(protests(98), Stream.of(move("M1.99", "offer-talks")));

        assertThat(new Adjudicator(SmallWorld.scenario(), compiled(PAIRS), key -> 1)
                        .adjudicate(exercise(protests(100)))
                        .rulings())
                .hasSize(10_000);
        assertThat(runaway(PAIRS + manyEchoes(), turn, Patience.ENDLESS).excess())
                .isEqualTo(Excess.FIRINGS);
    }

    @Test
    void patienceChangesNoAnswer() {
        var exercise = exercise(Stream.concat(protests(5), Stream.of(move("M1.99", "offer-talks"))));
        var adjudicator = new Adjudicator(SmallWorld.scenario(), compiled(PAIRS + ECHO), key -> 1);
        var asked = new int[1];

        assertThat(adjudicator.adjudicate(exercise, () -> ++asked[0] < 0)).isEqualTo(adjudicator.adjudicate(exercise));
        assertThat(asked[0]).isPositive();
    }

    private static String manyEchoes() {
        return IntStream.rangeClosed(1, 198)
                .mapToObj(i -> rule("echo " + i, "$a : Move(type == \"offer-talks\")", "release($a, \"leak\")"))
                .reduce(ECHO, String::concat);
    }

    private static RunawayRulesException runaway(String rules, Stream<Move> moves, Patience patience) {
        var adjudicator = new Adjudicator(SmallWorld.scenario(), compiled(rules), key -> 1);
        return catchThrowableOfType(
                RunawayRulesException.class, () -> adjudicator.adjudicate(exercise(moves), patience));
    }

    private static Exercise exercise(Stream<Move> moves) {
        return SmallWorld.after(Stream.concat(Stream.of(new Event.TurnBegan(1)), moves.map(Event.MoveSubmitted::new))
                .toArray(Event[]::new));
    }

    private static Stream<Move> protests(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> move("M1." + i, "protest"));
    }

    private static Move move(String id, String type) {
        return new Move(id, 1, "red", type, "", false, Words.NONE, new Origin.Entered("cell"));
    }

    private static String rule(String name, String when, String then) {
        return "// What it means.\nrule \"" + name + "\"\nwhen\n  " + when + "\nthen\n  rulings." + then
                + ".because(\"it does\");\nend\n\n";
    }

    private static RuleBase compiled(String rules) {
        var texts = new RuleTexts(Map.of("tests", Map.of("some.drl", rules)));
        return ((Compiled.Ready) new RuleLibrary().compile(texts)).rules();
    }
}
