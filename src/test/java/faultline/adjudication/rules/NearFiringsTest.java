package faultline.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.GivenWorld;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.rules.Firing.Drafted;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.view.DemandWords;
import faultline.view.Labels;
import faultline.view.Labels.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule lacked is told in words, whatever way its conditions are written. */
@TestInstance(Lifecycle.PER_CLASS)
class NearFiringsTest {
    /** Conditions of a move's rule, and what it lacked in their place. */
    private static final String LACKING = """
            world.level("x") < 35 ⇒ Tension would have had to be below 35; it was 41
            world.level("x") <= 35.5 ⇒ Tension would have had to be at most 35.5; it was 41
            world.level("x") > 50 ⇒ Tension would have had to be above 50; it was 41
            world.level("x") >= 50 ⇒ Tension would have had to be at least 50; it was 41
            world.level("x") == 50 ⇒ Tension would have had to be exactly 50; it was 41
            world.level("x") != 41 ⇒ Tension would have had to be anything but 41; it was 41
            world.level("x") < -2 ⇒ Tension would have had to be below -2; it was 41
            (world.level("x")) < (35) ⇒ Tension would have had to be below 35; it was 41
            !(world.level("x") > 35) ⇒ Tension would have had to be at most 35; it was 41
            !(world.level("x") <= 41) ⇒ Tension would have had to be above 41; it was 41
            !(world.level("x") != 40) ⇒ Tension would have had to be exactly 40; it was 41
            world.level("x") < world.assumed("k") ⇒ Tension would have had to be below 35 (k); it was 41
            world.assumed("k") > world.level("x") ⇒ Tension would have had to be below 35 (k); it was 41
            world.assumed("k") < 30 ⇒ the assumption (k) would have had to be below 30; it was 35
            world.level("x") < world.level("y") ⇒ Tension would have had to be below Yield, which was 7; it was 41
            world.level("leverage", actor) > 5 ⇒ Leverage (Russia) would have had to be above 5; it was 5
            world.level("leverage", "russia") > 5 ⇒ Leverage (Russia) would have had to be above 5; it was 5
            world.level("trust", actor, target) > 30 ⇒ Trust (Russia and United States) would have had to be above 30; it was 20
            world.change("x") < 0 ⇒ the change of Tension since the last turn began would have had to be below 0; it was 1
            world.change("leverage", actor) > 0 ⇒ the change of Leverage (Russia) since the last turn began would have had to be above 0; it was -3
            world.turn() >= 3 ⇒ the turn's number would have had to be at least 3; it was 2
            world.stage("channel") == "open" ⇒ Channel would have had to be Open; it was Shut
            world.stage("channel") != "shut" ⇒ Channel would have had to be anything but Shut; it was Shut
            !(world.stage("channel") == "shut") ⇒ Channel would have had to be anything but Shut; it was Shut
            world.stage("mood", actor) == "warm" ⇒ Mood (Russia) would have had to be Warm; it was Cold
            world.played("russia", "t") ⇒ Russia would have had to make the move (Threaten) in an earlier turn; it was not made
            !world.played(actor, "u") ⇒ Russia would have had not to make the move (Unite) in an earlier turn; it was made
            world.playedThisTurn(target, "u") ⇒ United States would have had to make the move (Unite) in an earlier wave of the turn; it was not made
            world.released("leak") ⇒ the inject (A leak) would have had to be released; it was not
            !world.released("storm") ⇒ the inject (A storm) would have had not to be released; it was
            world.automated("russia") ⇒ Russia would have had to be automated; a cell played it
            !world.automated(target) ⇒ a cell would have had to play United States; it was automated
            world.level("x") >= 10 && world.level("x") <= 40 ⇒ Tension would have had to be at most 40 and at least 10; it was 41
            world.level("x") >= 10, world.level("x") <= 40 ⇒ Tension would have had to be at most 40 and at least 10; it was 41
            world.stage("channel") != "shut", world.stage("channel") != "open" ⇒ Channel would have had to be anything but Shut and anything but Open; it was Shut
            world.level("x") < 35 || world.stage("channel") == "open" ⇒ either Tension would have had to be below 35; it was 41; or Channel would have had to be Open; it was Shut
            world.level("x") < 35 || covert ⇒ Tension would have had to be below 35; it was 41
            world.released("leak") || world.level("x") < 35 && world.level("y") > 8 ⇒ either the inject (A leak) would have had to be released; it was not; or Tension would have had to be below 35; it was 41, and Yield would have had to be above 8; it was 7
            world.level("x") >= 30, world.level("x") < 35 || world.released("leak") ⇒ either Tension would have had to be below 35 and at least 30; it was 41; or the inject (A leak) would have had to be released; it was not
            !(world.level("x") > 35 || world.level("y") < 5) ⇒ Tension would have had to be at most 35; it was 41
            !(world.level("x") > 35 && world.level("y") < 8) ⇒ either Tension would have had to be at most 35; it was 41; or Yield would have had to be at least 8; it was 7
            world.released("a") || world.released("b") || world.released("c") ⇒ either the inject (A a) would have had to be released; it was not; or the inject (A b) would have had to be released; it was not; or the inject (A c) would have had to be released; it was not
            type == "t", category == "diplomatic", actor != target, !byRule, tagged("opening"), says("offer"), world.level("x") < 35 ⇒ Tension would have had to be below 35; it was 41
            world.level("x") < 35, world.level("y") > 8 ⇒ Tension would have had to be below 35; it was 41, and Yield would have had to be above 8; it was 7
            actor == "russia" || world.level("gold", actor) > 3, world.level("x") < 35 ⇒ Tension would have had to be below 35; it was 41
            !(actor != "russia" && world.level("gold", actor) > 3), world.level("x") < 35 ⇒ Tension would have had to be below 35; it was 41
            (covert || actor == "russia") || world.level("gold", actor) > 3, world.level("x") < 35 ⇒ Tension would have had to be below 35; it was 41
            """;

    /** These fired, or would not have in any world; an actor is asked for a level it lacks only where the rule would ask. */
    private static final String NOT_NEAR = """
            world.level("x") > 35
            type == "u", world.level("x") < 35
            world.level("x") < 35, type == "u"
            covert && world.level("x") < 35
            world.released("leak") && covert
            !(byRule || actor == "russia"), world.level("x") < 35
            world.released("leak") && target == "", world.level("nobody-has-this", actor) < 3
            type == "u", world.level("nobody-has-this", actor) < 3
            """;

    private static final DemandWords WORDS = new DemandWords(
            new Labels(
                    Map.of("usa", "United States", "russia", "Russia"),
                    Map.of("t", new Named("Threaten", Map.of()), "u", new Named("Unite", Map.of())),
                    Map.of(
                            "x", new Named("Tension", Map.of()),
                            "y", new Named("Yield", Map.of()),
                            "leverage", new Named("Leverage", Map.of()),
                            "trust", new Named("Trust", Map.of()),
                            "channel", new Named("Channel", Map.of("open", "Open", "shut", "Shut", "busy", "Busy")),
                            "mood", new Named("Mood", Map.of("warm", "Warm", "cold", "Cold")))),
            inject -> "A " + inject);

    private final GivenWorld world = new GivenWorld()
            .withLevel(41, "x")
            .withLevel(7, "y")
            .withLevel(5, "leverage", "russia")
            .withLevel(20, "trust", "russia", "usa")
            .withChange(1, "x")
            .withChange(-3, "leverage", "russia")
            .withStage("shut", "channel")
            .withStage("cold", "mood", "russia")
            .withAssumption("k", 35)
            .havingPlayed("russia", "u")
            .havingReleased("storm")
            .automating("usa")
            .inTurn(2);
    private final Move move = Happen.at("M1", "russia", "t", "usa", world);
    private final Map<String, String> found = found();

    static Stream<Arguments> rows() {
        return LACKING.lines().map(row -> Arguments.of((Object[]) row.split(" ⇒ ")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhatWouldHaveMadeItFire(String conditions, String words) {
        assertThat(found.get(conditions)).isEqualTo(words);
    }

    @Test
    void whatFiredOrNeverWouldHaveIsNotNear() {
        assertThat(found).doesNotContainKeys(NOT_NEAR.lines().toArray(String[]::new));
    }

    @Test
    void twoEventsAreTriedInEveryPairThatCouldMeet() {
        var rules = RuleText.compiled(RuleText.releasing(
                "x",
                "$a : Move(type == \"t\") $b : Move(type == \"u\", actor == $a.target,"
                        + " world.level(\"leverage\", $a.actor) > 6)"));
        var fits = Happen.at("M2", "usa", "u", "", world);
        var doesNot = Happen.at("M3", "russia", "u", "", world);

        assertThat(rules.nearly(List.of(move, fits, doesNot))).singleElement().satisfies(near -> {
            assertThat(near.answers()).containsExactly(move, fits);
            assertThat(WORDS.says(near.demands()))
                    .isEqualTo("Leverage (Russia) would have had to be above 6; it was 5");
        });
    }

    @Test
    void eachKindOfHappeningIsTriedOnItsOwnRules() {
        var rules = RuleText.compiled(
                RuleText.releasing("a", "$t : TurnBegun(turn >= 2, world.level(\"x\") < 35)"),
                RuleText.releasing("b", "$t : TurnBegun(turn >= 3, world.level(\"x\") < 35)"),
                RuleText.releasing("c", "$i : InjectReleased(inject == \"leak\", world.level(\"x\") < 35)"));
        List<Happening> wave = List.of(move, new TurnBegun(2, world), new InjectReleased("leak", world));

        assertThat(rules.nearly(wave)).extracting(near -> near.rule().name()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void tellsWhatTheRuleWouldHaveWritten() {
        var rules = RuleText.compiled(RuleText.rule(
                "R",
                "$m : Move(world.level(\"x\") < 35)",
                "rulings.reaction($m, $m.target(), \"u\").chance(\"odds\").because(\"why not\");"
                        + " rulings.level($m, \"leverage\", $m.actor()).subtract(\"k\").because(\"so\");"));

        assertThat(rules.nearly(List.of(move))).singleElement().satisfies(near -> assertThat(near.would())
                .extracting(Firing::conclusion)
                .containsExactly(
                        new Drafted.Reaction("usa", "u", ""),
                        new Drafted.Level("leverage", List.of("russia"), Operation.ADD, "k", true)));
    }

    /** What each of these rules lacked for the move, by its conditions; all are compiled at once, which saves a minute. */
    private Map<String, String> found() {
        var conditions = Stream.concat(LACKING.lines().map(row -> row.split(" ⇒ ")[0]), NOT_NEAR.lines())
                .toList();
        var rules = IntStream.range(0, conditions.size())
                .mapToObj(i -> RuleText.releasing("r" + i, "$m : Move(" + conditions.get(i) + ")"))
                .toArray(String[]::new);
        return RuleText.compiled(rules).nearly(List.of(move)).stream()
                .collect(Collectors.toMap(
                        near -> conditions.get(
                                Integer.parseInt(near.rule().name().substring(1))),
                        near -> WORDS.says(near.demands())));
    }
}
