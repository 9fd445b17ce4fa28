package faultline.adjudication.rules;

import static faultline.adjudication.rules.RuleText.problems;
import static faultline.adjudication.rules.RuleText.releasing;
import static faultline.adjudication.rules.RuleText.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import faultline.adjudication.facts.GivenWorld;
import faultline.adjudication.facts.Move;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardAcceptsTest {

    @Test
    void keepsPlaceSentenceAndWordsOfARule() {
        var text = """
                // About the file.

                // The worse they get on,
                // the likelier it is.
                rule "It's likely; then? – when!"   // trailing
                when
                  // a comment, with an apostrophe's trap
                  $m : Move(type == "t",   // why
                      world.level("x")
                         >= 10 && world.level("x") <= 40)
                then
                  rulings.release($m, "x").because("the end; then when // rule (");
                end
                """;

        var checked = Guard.check(RuleText.of(text));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.info().name()).isEqualTo("It's likely; then? – when!");
            assertThat(rule.info().line()).isEqualTo(5);
            assertThat(rule.info().sentence()).isEqualTo("The worse they get on, the likelier it is.");
            assertThat(rule.info().text())
                    .startsWith("rule \"It's")
                    .contains("// why")
                    .endsWith("\nend");
            assertThat(rule.conditions())
                    .containsExactly(
                            new CheckedRule.WrittenCondition(0, 8, "type == \"t\""),
                            new CheckedRule.WrittenCondition(
                                    0, 9, "world.level(\"x\") >= 10 && world.level(\"x\") <= 40"));
        });
    }

    /** Each of these is fired once, since what the guard lets pass Drools must be able to compile. */
    @Test
    void everyShapeThatIsAllowedCompilesAndHolds() {
        var world = new GivenWorld()
                .withLevel(20, "x")
                .withLevel(5, "leverage", "russia")
                .withLevel(5, "trust", "russia", "usa")
                .withChange(-3, "x")
                .withChange(1, "leverage", "russia")
                .withStage("open", "channel")
                .withStage("warm", "mood", "russia")
                .withAssumption("k", 30)
                .havingPlayed("russia", "t")
                .havingPlayedThisTurn("russia", "t")
                .havingReleased("leak")
                .automating("usa")
                .inTurn(3);
        var conditions = List.of(
                "type == \"t\"",
                "type != \"u\", category == \"diplomatic\"",
                "actor == \"russia\" && target == \"usa\"",
                "target != \"\"",
                "actor != target",
                "target != actor",
                "covert",
                "!byRule",
                "!(byRule || actor == \"usa\")",
                "tagged(\"opening\") && !tagged(\"closing\")",
                "says(\"PEACE\")",
                "world.level(\"x\") >= 10 && world.level(\"x\") <= 40",
                "world.level(\"x\") < world.assumed(\"k\")",
                "world.level(\"x\") == 20",
                "world.level(\"x\") != 20.5",
                "world.level(\"leverage\", actor) > 0.5",
                "world.level(\"leverage\", \"russia\") > -1",
                "world.level(\"trust\", actor, target) < 6 || world.level(\"trust\", target, \"russia\") > 6",
                "world.change(\"x\") < -2.5",
                "world.change(\"leverage\", actor) > 0",
                "world.stage(\"channel\") == \"open\"",
                "world.stage(\"mood\", actor) != \"cold\"",
                "(world.turn() > 2 || world.turn() == 1) && !world.played(\"usa\", \"t\")",
                "world.played(actor, \"t\")",
                "world.playedThisTurn(\"russia\", \"t\")",
                "world.released(\"leak\")",
                "world.automated(target)",
                "(((covert)))");
        var rules = new StringBuilder();
        for (int i = 0; i < conditions.size(); i++) {
            rules.append(releasing("r" + i, "$m : Move(" + conditions.get(i) + ")"));
        }
        var move = new Move(
                "M1", "t", "russia", "usa", "diplomatic", List.of("opening"), true, false, "Peace in our time", world);

        assertThat(problems(rules.toString())).isEmpty();
        assertThat(RuleText.compiled(rules.toString()).fire(List.of(move), 100)).hasSameSizeAs(conditions);
    }

    @Test
    void namesAndReasonsArriveAsTheyAreWritten() {
        var reasons = List.of(
                "it's the end; then when // rule /* no */",
                "modify (x) { y } update(x) insert(x) delete($m) drools.halt() kcontext",
                "@{template} #{x} ${y} %s %d – „quotes“ and 中文, 🙂",
                "package x; import y; rulings.release($m)");
        var rules = new StringBuilder();
        for (var reason : reasons) {
            rules.append(rule(
                    reason.replace("/", "_"),
                    "$m : Move(says(\"" + reason + "\"))",
                    "rulings.release($m, \"x\").because(\"" + reason + "\");"));
        }
        var move =
                new Move("M", "t", "a", "", "c", List.of(), false, false, String.join(" ", reasons), new GivenWorld());

        assertThat(RuleText.compiled(rules.toString()).fire(List.of(move), 100))
                .extracting(Firing::because)
                .containsExactlyInAnyOrderElementsOf(reasons);
    }

    @Test
    void namesThatAreNearlyTheSameStayApart() {
        var rules = rule("A b", "$m : Move()", "rulings.release($m, \"x\").because(\"one\");")
                + rule("A_32b", "$m : Move()", "rulings.release($m, \"x\").because(\"two\");")
                + rule("a b", "$m : Move()", "rulings.release($m, \"x\").because(\"three\");");
        var move = Happen.move("M", "a", "t", new GivenWorld());

        assertThat(RuleText.compiled(rules).fire(List.of(move), 100))
                .extracting(Firing::because)
                .containsExactly("one", "two", "three");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 1_000, 100_000})
    void refusesDeepNestingInsteadOfOverflowing(int depth) {
        var nested = "(".repeat(depth) + "covert" + ")".repeat(depth);

        assertThat(problems(rule("R", "$m : Move(" + nested + ")", "rulings.release($m, \"x\").because(\"y\");")))
                .anySatisfy(problem -> assertThat(problem).contains("Brackets are nested more than 6 deep here."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            covert &&    ⇒ 700  ⇒ This condition is longer than 600 characters.
            !            ⇒ 700  ⇒ One (!) is enough here.
            ! -          ⇒ 700  ⇒ One (-) is enough here.
            tagged("a"), ⇒ 31   ⇒ A rule has at most 30 conditions.
            covert,      ⇒ 3000 ⇒ This rule is longer than 8000 characters.
            """)
    void refusesLongChainsInsteadOfOverflowing(String link, int times, String told) {
        var chain = (link + " ").repeat(times) + "covert";

        assertThat(problems(rule("R", "$m : Move(" + chain + ")", "rulings.release($m, \"x\").because(\"y\");")))
                .anySatisfy(problem -> assertThat(problem).contains(told));
    }

    /** Drools' parser tries every way to read these and does not come to an end. */
    @ParameterizedTest
    @ValueSource(strings = {"(a)", "(a) ", "(covert)(byRule)"})
    void refusesAChainOfCastsAtOnce(String cast) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(problems(rule(
                        "R", "$m : Move(" + cast.repeat(190) + "x)", "rulings.release($m, \"x\").because(\"y\");")))
                .anySatisfy(problem ->
                        assertThat(problem).contains("Between the bracket and (() a comma or a sign is missing.")));
    }

    @Test
    void refusesALongChainOfCalls() {
        var chain = "rulings.release($m, \"x\")" + ".a()".repeat(1_900) + ".because(\"y\");";

        assertThat(problems(rule("R", "$m : Move()", chain)))
                .containsExactly("rules/tests/some.drl:6:28: (a) does not stand here. There is (chance, because).");
    }

    @Test
    void refusesAFileThatIsTooLong() {
        assertThat(problems("//" + "x".repeat(RuleFile.MOST_BYTES)))
                .containsExactly("rules/tests/some.drl: A rule file has at most 256 KiB. Divide it.");
    }

    @Test
    void refusesTooManyRules() {
        var rule = rule("R", "$m : Move()", "rulings.release($m, \"x\").because(\"y\");");
        var files = new TreeMap<String, String>();
        for (int i = 0; i < 3; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 700; j++) {
                text.append(rule.replace("\"R\"", "\"R" + i + "-" + j + "\""));
            }
            files.put("f" + i + ".drl", text.toString());
        }

        assertThat(Guard.check(new RuleTexts(Map.of("many", files))).problems())
                .extracting(Object::toString)
                .containsExactly("rules/many: A rule set has at most 2000 rules, and this one has 2100.");
    }
}
