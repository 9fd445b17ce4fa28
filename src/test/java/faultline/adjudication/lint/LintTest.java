package faultline.adjudication.lint;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.Shipped;
import faultline.adjudication.lint.Hint.Where;
import faultline.adjudication.rules.RuleInfo;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Scenario;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author is told of a small world with a few rules, and what is left unsaid because it is sound. */
class LintTest {
    private static final String SHOWS = "rulings.release($m, \"leak\").because(\"y\");";

    @Test
    void namesWhatNothingUses() {
        assertThat(hints(rule("$m : Move(type == \"spy\")", SHOWS)))
                .contains(
                        "moves threaten: No rule answers the move (threaten), and nothing asks whether it was made; it"
                                + " does only what its declared effects say.",
                        "moves protest: No rule answers the move (protest), and nothing asks whether it was made. It has"
                                + " no declared effects either, so it changes nothing.",
                        "assumptions step: No rule and no declared effect uses the assumption (step).",
                        "assumptions odds: No rule and no declared effect uses the assumption (odds).")
                .noneMatch(told -> told.startsWith("moves spy") || told.startsWith("indicators"));
    }

    @Test
    void knowsEachWayInWhichANameIsUsed() {
        var rule = rule(
                "$m : Move(category != \"x\", world.level(\"tension\") < world.assumed(\"step\"), world.played(\"red\","
                        + " \"threaten\"))",
                "rulings.level($m, \"tension\").add(\"step\").chance(\"odds\").because(\"y\");");

        assertThat(hints(rule)).isEmpty();
        assertThat(hints()).as("without rules nothing is said of moves").hasSize(2);
    }

    @Test
    void namesAStateThatNothingLeadsTo() {
        var files = SmallWorld.files();
        files.replaceAll((path, text) -> text.replace("signed: {name: Signed, next: []}", """
                signed: {name: Signed, next: [kept]}, kept: {name: Kept, next: []}, lost: {name: Lost, next: [found]}, found: {name: Found, next: []}"""));
        var found = rule("$m : Move()", "rulings.stage($m, \"talks\").to(\"found\").because(\"y\");");

        assertThat(Lint.of(scenario(files), List.of(found)))
                .extracting(LintTest::shown)
                .contains(
                        "indicators talks states kept: Nothing leads stage (talks) to (kept): no rule and no declared"
                                + " effect.",
                        "indicators talks states found: Stage (talks) never comes to (found): it may follow only states"
                                + " that are never reached.")
                .noneMatch(told -> told.startsWith("indicators talks states signed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Move(type == \"spy\", actor == \"blue\")",
                "$m : Move(type == \"sign\", target == \"red\")",
                "$m : Move(type == \"spy\", !covert)",
                "$m : Move(type == \"spy\", category == \"military\")",
                "$m : Move(tagged(\"loud\"))",
                "$m : Move(world.level(\"tension\") < 30, world.level(\"tension\") > 30)",
                "$m : Move(world.level(\"tension\") > 100)",
                "$m : Move(world.level(\"tension\") < world.assumed(\"step\"), world.level(\"tension\") >= 4)",
                "$m : Move(world.level(\"tension\") < world.change(\"tension\"), world.change(\"tension\") <="
                        + " world.level(\"tension\"))",
                "$m : Move(world.stage(\"talks\") == \"open\", world.stage(\"talks\") == \"closed\")",
                "$m : Move(world.stage(\"talks\") != \"open\", world.stage(\"talks\") != \"closed\","
                        + " world.stage(\"talks\") != \"signed\")",
                "$m : Move(world.played(\"red\", \"spy\"), !world.played(\"red\", \"spy\"))",
                "$m : Move(actor == \"red\", world.level(\"funds\", actor) < 1, world.level(\"funds\", \"red\") > 1)",
                "$m : Move(!(covert || !covert))",
                "$m : TurnBegun(turn > 3)",
                "$m : TurnBegun(turn == 1, world.turn() == 2)",
                "$m : Move(type == \"spy\") $n : Move(type == \"sign\", actor == $m.actor)"
            })
    void namesARuleThatNothingCanReach(String when) {
        assertThat(hints(rule(when, SHOWS))).anyMatch(told -> told.contains("rule 0:2: Rule (0) can never fire"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Move()",
                "$m : Move(type == \"spy\" || type == \"sign\", actor != \"red\")",
                "$m : Move(world.level(\"tension\") >= 30, world.level(\"tension\") <= 30)",
                "$m : Move(world.level(\"funds\", \"red\") < world.level(\"funds\", \"blue\"))",
                "$m : Move(says(\"peace\"), !says(\"war\"))",
                "$m : Move(!(world.level(\"tension\") < 30 && world.stage(\"talks\") == \"open\"))",
                "$m : InjectReleased(inject == \"leak\")",
                "$m : TurnBegun(turn == 3, world.turn() == 3)",
                "$m : Move(type == \"threaten\") $n : Move(type == \"sign\", actor == $m.target)",
            })
    void saysNothingOfARuleThatCanBeReached(String when) {
        assertThat(hints(rule(when, SHOWS))).noneMatch(told -> told.contains("never fire"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', textBlock = """
            type == "spy"                              ⇒ type == "spy"                              ⇒ true
            type == "spy"                              ⇒ actor == "red"                             ⇒ true
            type == "spy"                              ⇒ type == "sign"                             ⇒ false
            type == "spy"                              ⇒ actor == "blue"                            ⇒ false
            world.level("tension") < 30                ⇒ world.level("tension") >= 30               ⇒ false
            world.level("tension") < 30                ⇒ world.level("tension") < 40                ⇒ true
            world.level("tension") < 30                ⇒ world.level("tension") < 2 || covert       ⇒ true
            world.level("tension") < 3                 ⇒ world.level("tension") > world.assumed("step") ⇒ false
            world.stage("talks") == "open"             ⇒ world.stage("talks") != "open"             ⇒ false
            world.level("funds", actor) < 2            ⇒ world.level("funds", "red") > 2            ⇒ true
            world.level("funds", actor) < 2            ⇒ actor == "red", world.level("funds", "red") > 2 ⇒ false
            """)
    void namesTwoRulesThatLeadAStageToDifferentStates(String one, String other, boolean told) {
        var hints = hints(
                rule(0, "$m : Move(" + one + ")", "rulings.stage($m, \"talks\").to(\"open\").because(\"y\");"),
                rule(1, "$n : Move(" + other + ")", "rulings.stage($n, \"talks\").to(\"signed\").because(\"y\");"));

        assertThat(hints.stream()
                        .anyMatch(line -> line.startsWith("rule 1:6: This rule leads (talks) to (signed), and"
                                + " rule (0) leads it to (open); both can answer move (")))
                .isEqualTo(told);
    }

    @Test
    void saysNothingOfTwoRulesThatLeadToTheSameOrOnDifferentQuantities() {
        var same = "rulings.stage($m, \"talks\").to(\"open\").because(\"y\");";
        var red = "rulings.level($m, \"funds\", \"red\").set(\"step\").because(\"y\");";
        var blue = "rulings.level($m, \"funds\", \"blue\").set(\"odds\").because(\"y\");";
        var actor = "rulings.level($m, \"funds\", $m.actor()).set(\"odds\").because(\"y\");";

        assertThat(hints(rule(0, "$m : Move()", same), rule(1, "$m : Move()", same)))
                .noneMatch(LintTest::overlap);
        assertThat(hints(rule(0, "$m : Move()", red), rule(1, "$m : Move()", blue)))
                .noneMatch(LintTest::overlap);
        assertThat(hints(rule(0, "$m : Move()", red), rule(1, "$m : Move()", actor)))
                .anyMatch(LintTest::overlap);
    }

    @Test
    void theScenarioThatShipsGivesLittleToSay() {
        var shipped = Shipped.of("fracture-points");

        assertThat(Lint.of(shipped.scenario(), shipped.rules().rules()))
                .extracting(LintTest::shown)
                .noneMatch(told -> told.startsWith("rule"));
    }

    private static Scenario scenario(Map<String, String> files) {
        return ((ScenarioReading.Sound) ScenarioReader.read(new ScenarioText("small-world", files))).scenario();
    }

    private static boolean overlap(String told) {
        return told.contains("This rule leads");
    }

    private static List<String> hints(RuleInfo... rules) {
        return Lint.of(SmallWorld.scenario(), List.of(rules)).stream()
                .map(LintTest::shown)
                .toList();
    }

    private static String shown(Hint hint) {
        var where = hint.where() instanceof Where.InRule in
                ? "rule " + in.rule().name() + ":" + in.line()
                : String.join(" ", ((Where.InScenario) hint.where()).keys());
        return where + ": " + hint.message();
    }

    private static RuleInfo rule(String when, String then) {
        return rule(0, when, then);
    }

    private static RuleInfo rule(int name, String when, String then) {
        var text = "rule \"" + name + "\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend";
        return new RuleInfo("tests", "" + name, "some.drl", 2, "What it means.", text);
    }
}
