package faultline.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.GivenWorld;
import faultline.adjudication.facts.Move;
import faultline.exercise.definition.Condition.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writes conditions of all shapes together with what they must come to, and asks Drools. */
class ConditionsMeanWhatTheySayTest {
    private static final int RULES = 150;

    private final Random random = new Random(20260105);
    private final GivenWorld world = new GivenWorld();
    private final Move first = new Move("M1", "t", "usa", "russia", "c", List.of("a"), true, false, "peace", world);
    private final Move second = new Move("M2", "u", "russia", "usa", "d", List.of("b"), false, true, "war", world);

    private record Written(String text, boolean holds) {}

    @Test
    void droolsFiresExactlyTheRulesWhoseConditionsHold() {
        for (int i = 0; i < 10; i++) {
            world.withLevel(random.nextInt(100) / 4.0, "l" + i).withAssumption("k" + i, random.nextInt(100) / 4.0);
            world.withLevel(random.nextInt(10), "own" + i, "usa").withLevel(random.nextInt(10), "own" + i, "russia");
            world.withStage(random.nextBoolean() ? "open" : "shut", "s" + i);
        }
        var rules = new StringBuilder();
        var expected = new ArrayList<String>();
        for (int i = 0; i < RULES; i++) {
            var one = condition(3, false);
            var two = condition(2, true);
            rules.append(RuleText.releasing(
                    "r%03d".formatted(i),
                    "$a : Move(type == \"t\", " + one.text() + ") $b : Move(type == \"u\", " + two.text() + ")"));
            if (one.holds() && two.holds()) {
                expected.add("r%03d".formatted(i));
            }
        }

        assertThat(expected).hasSizeBetween(RULES / 10, RULES * 9 / 10);
        assertThat(RuleText.compiled(rules.toString()).fire(List.of(second, first), RULES))
                .extracting(firing -> firing.rule().name())
                .containsExactlyElementsOf(expected);
    }

    /** A condition on the first move, or on the second one, which can name the first. */
    private Written condition(int depth, boolean joined) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return simple(joined);
        }
        var left = condition(depth - 1, joined);
        var right = condition(depth - 1, joined);
        return switch (random.nextInt(3)) {
            case 0 -> new Written("(" + left.text() + " && " + right.text() + ")", left.holds() && right.holds());
            case 1 -> new Written("(" + left.text() + " || " + right.text() + ")", left.holds() || right.holds());
            default -> new Written("!(" + left.text() + ")", !left.holds());
        };
    }

    private Written simple(boolean joined) {
        var move = joined ? second : first;
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> comparison(joined, move);
            case 3 -> new Written("covert", move.covert());
            case 4 -> new Written("tagged(\"a\")", move.tagged("a"));
            case 5 -> {
                int i = random.nextInt(10);
                yield new Written(
                        "world.stage(\"s" + i + "\") == \"open\"",
                        world.stage("s" + i).equals("open"));
            }
            case 6 ->
                joined
                        ? new Written("actor != $a.target", !move.actor().equals(first.target()))
                        : new Written("actor != target", true);
            default ->
                joined ? new Written("$a.actor == \"usa\"", true) : new Written("world.played(actor, \"t\")", false);
        };
    }

    private Written comparison(boolean joined, Move move) {
        int i = random.nextInt(10);
        var comparison = Comparison.values()[random.nextInt(4)];
        var sign = List.of("<", "<=", ">=", ">").get(comparison.ordinal());
        int number = random.nextInt(10);
        return switch (random.nextInt(3)) {
            case 0 ->
                new Written(
                        "world.level(\"l" + i + "\") " + sign + " world.assumed(\"k" + i + "\")",
                        comparison.holds(world.level("l" + i), world.assumed("k" + i)));
            case 1 ->
                new Written(
                        "world.level(\"own" + i + "\", actor) " + sign + " " + number,
                        comparison.holds(world.level("own" + i, move.actor()), number));
            default ->
                new Written(
                        "world.level(\"own" + i + "\", " + (joined ? "$a.target" : "target") + ") " + sign + " -"
                                + number + ".5",
                        comparison.holds(
                                world.level("own" + i, joined ? first.target() : move.target()), -number - 0.5));
        };
    }
}
