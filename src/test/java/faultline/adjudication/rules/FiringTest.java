package faultline.adjudication.rules;

import static faultline.adjudication.rules.Happen.at;
import static faultline.adjudication.rules.Happen.move;
import static faultline.adjudication.rules.RuleText.compiled;
import static faultline.adjudication.rules.RuleText.releasing;
import static faultline.adjudication.rules.RuleText.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.adjudication.facts.GivenWorld;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.rules.Firing.Drafted;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.event.Ruling.Fact;
import faultline.exercise.event.Ruling.Seen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiringTest {
    private static final int MANY = 1000;
    private final GivenWorld world = new GivenWorld();

    @Test
    void answersAMoveWithAReactionItsOddsAndItsReason() {
        var rules = compiled(
                rule(
                        "Musk answers",
                        "$move : Move(type == \"invite\", actor == \"russia\")",
                        "rulings.reaction($move, \"musk\", \"take-up\").chance(\"musk-takes-up\").because(\"the door is open\");"));
        var invitation = move("M1.1", "russia", "invite", world);

        var firings = rules.fire(List.of(invitation, move("M1.2", "usa", "invite", world)), MANY);

        assertThat(firings).singleElement().satisfies(firing -> {
            assertThat(firing.rule().name()).isEqualTo("Musk answers");
            assertThat(firing.rule().sentence()).isEqualTo("What the rule means.");
            assertThat(firing.answers()).containsExactly(invitation);
            assertThat(firing.conclusion()).isEqualTo(new Drafted.Reaction("musk", "take-up", ""));
            assertThat(firing.chance()).contains("musk-takes-up");
            assertThat(firing.because()).isEqualTo("the door is open");
        });
    }

    @Test
    void answersAnInjectAndATurn() {
        var rules = compiled(
                releasing("after-the-leak", "$inject : InjectReleased(inject == \"leak\")"),
                releasing("in-turn-three", "$turn : TurnBegun(turn >= 3)"));

        var firings = rules.fire(
                List.of(
                        new InjectReleased("leak", world),
                        new InjectReleased("storm", world),
                        new TurnBegun(2, world),
                        new TurnBegun(3, world)),
                MANY);

        assertThat(firings)
                .extracting(Firing::conclusion)
                .containsExactly(new Drafted.Release("after-the-leak"), new Drafted.Release("in-turn-three"));
    }

    @Test
    void twoEventsMeetInOneWave() {
        var rules = compiled(
                releasing(
                        "doubt",
                        "$a : Move(type == \"tariffs\") $b : Move(type == \"doubt-guarantee\", actor == $a.actor, target == $a.target)"));
        var tariffs = at("M1.1", "usa", "tariffs", "europe", world);
        var doubt = at("M1.2", "usa", "doubt-guarantee", "europe", world);
        var others = at("M1.3", "russia", "doubt-guarantee", "europe", world);

        assertThat(rules.fire(List.of(doubt, others, tariffs), MANY))
                .singleElement()
                .satisfies(firing -> assertThat(firing.answers()).containsExactly(tariffs, doubt));
        assertThat(rules.fire(List.of(doubt, others), MANY)).isEmpty();
        assertThat(rules.fire(List.of(tariffs), MANY))
                .as("nothing is left of the last wave")
                .isEmpty();
    }

    @Test
    void saysEveryConclusionInItsOwnNames() {
        var rules = compiled(rule("All of it", "$m : Move(type == \"offer\")", """
                rulings.level($m, "trust", $m.actor(), $m.target()).add("little").because("one");
                  rulings.level($m, "leverage", "russia").subtract("much").chance("odds").because("two");
                  rulings.level($m, "cohesion").multiply("third").because("three");
                  rulings.level($m, "cohesion").set("start").because("four");
                  rulings.stage($m, "channel").to("open").because("five");
                  rulings.reaction($m, $m.target(), "answer", $m.actor()).because("six");
                  rulings.release($m, "leak").because("seven");"""));

        var firings = rules.fire(List.of(at("M1.1", "usa", "offer", "russia", world)), MANY);

        assertThat(firings)
                .extracting(Firing::conclusion)
                .containsExactly(
                        new Drafted.Level("trust", List.of("usa", "russia"), Operation.ADD, "little", false),
                        new Drafted.Level("leverage", List.of("russia"), Operation.ADD, "much", true),
                        new Drafted.Level("cohesion", List.of(), Operation.MULTIPLY, "third", false),
                        new Drafted.Level("cohesion", List.of(), Operation.SET, "start", false),
                        new Drafted.Stage("channel", List.of(), "open"),
                        new Drafted.Reaction("russia", "answer", "usa"),
                        new Drafted.Release("leak"));
        assertThat(firings)
                .extracting(Firing::because)
                .containsExactly("one", "two", "three", "four", "five", "six", "seven");
        assertThat(firings.get(1).chance()).isEqualTo(Optional.of("odds"));
    }

    @Test
    void tellsWhatEachConditionReadAndOnlyThat() {
        var rules = compiled(releasing("x", """
                $m : Move(type == "offer",
                     world.level("leverage", actor)   <
                         world.assumed("enough"),
                     world.stage("channel") != "closed" || world.played("usa", "never-read"),
                     !world.playedThisTurn("usa", "offer") && world.turn() == 4, world.change("mood") < -2.5)"""));
        world.withLevel(3, "leverage", "russia")
                .withAssumption("enough", 5.5)
                .withStage("open", "channel")
                .withChange(-3, "mood")
                .inTurn(4);

        assertThat(rules.fire(List.of(move("M1.1", "russia", "offer", world)), MANY)
                        .get(0)
                        .facts())
                .containsExactly(
                        new Fact("type == \"offer\"", List.of()),
                        new Fact(
                                "world.level(\"leverage\", actor) < world.assumed(\"enough\")",
                                List.of(new Seen("leverage of russia", "3"), new Seen("enough (assumption)", "5.5"))),
                        new Fact(
                                "world.stage(\"channel\") != \"closed\" || world.played(\"usa\", \"never-read\")",
                                List.of(new Seen("channel", "open"))),
                        new Fact(
                                "!world.playedThisTurn(\"usa\", \"offer\") && world.turn() == 4",
                                List.of(new Seen("offer by usa (this turn)", "false"), new Seen("turn", "4"))),
                        new Fact("world.change(\"mood\") < -2.5", List.of(new Seen("mood (change)", "-3"))));
    }

    @Test
    void tellsWhatTheConditionsOfBothPatternsRead() {
        var rules = compiled(releasing(
                "x",
                "$a : Move(type == \"a\", world.level(\"mood\") > 1)\n"
                        + "  $b : Move(type == \"b\", world.level(\"trust\", $a.actor, actor) > 1)"));
        world.withLevel(2, "mood").withLevel(7, "trust", "usa", "russia");

        var facts = rules.fire(List.of(move("1", "usa", "a", world), move("2", "russia", "b", world)), MANY)
                .get(0)
                .facts();

        assertThat(facts)
                .flatExtracting(Fact::seen)
                .containsExactly(new Seen("mood", "2"), new Seen("trust of usa and russia", "7"));
    }

    @Test
    void aConditionProtectsThoseThatStandAfterIt() {
        var rules = compiled(
                releasing("x", "$m : Move(type == \"offer\", world.level(\"cash\", target) < 3)"),
                releasing("y", "$m : Move(type == \"offer\", target == \"union\", world.level(\"cash\", target) < 3)"),
                releasing("z", "$m : Move(target == \"union\", world.level(\"cash\", target) < 9, type == \"other\")"));
        world.withLevel(2, "cash", "union");

        var wave = List.of(
                at("M1", "mayor", "offer", "union", world),
                at("M2", "mayor", "other", "the-moon", world),
                at("M3", "mayor", "other", "", world));

        assertThat(rules.fire(wave, MANY)).extracting(f -> f.rule().name()).containsExactly("x", "y");
    }

    @Test
    void neitherTheOrderOfEventsNorOfRulesMatters() {
        var texts = RuleText.of(String.join(
                "\n",
                releasing("b", "$m : Move(type == \"t\")"),
                releasing("a", "$m : Move(type == \"t\", actor == \"usa\")"),
                releasing("d", "$m : Move(type == \"t\") $n : Move(type == \"u\")"),
                releasing("c", "$t : TurnBegun() $m : Move(world.level(\"x\") > 3)")));
        var wave = new ArrayList<>(List.of(
                move("M1.3", "usa", "t", world),
                move("M1.1", "russia", "t", world),
                move("M1.2", "russia", "u", world),
                new TurnBegun(1, world),
                new InjectReleased("leak", world)));
        world.withLevel(5, "x");
        var checked = Guard.check(texts).rules();
        var models = new RuleCompiler(getClass().getClassLoader())
                .compile(texts)
                .classes()
                .load(texts.sets().keySet(), texts.digest());
        var expected = new DroolsRuleBase(checked, models).fire(wave, MANY);

        assertThat(expected).hasSize(8);
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            Collections.shuffle(wave, random);
            models.values().forEach(model -> Collections.shuffle(model.getRules(), random));
            assertThat(new DroolsRuleBase(checked, models).fire(wave, MANY))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void sortsByRuleThenByWhatIsAnswered() {
        var rules = compiled(releasing("b", "$m : Move()"), releasing("a", "$m : Move()"));

        assertThat(rules.fire(List.of(move("M2", "x", "t", world), move("M1", "x", "t", world)), MANY))
                .extracting(firing ->
                        firing.rule().name() + " " + ((Move) firing.answers().get(0)).id())
                .containsExactly("a M1", "a M2", "b M1", "b M2");
    }

    @Test
    void stopsRulesThatFireTooOften() {
        var rules = compiled(releasing("pairs", "$a : Move() $b : Move()"), releasing("rare", "$t : TurnBegun()"));
        var wave = new ArrayList<Happening>(List.of(new TurnBegun(1, world)));
        for (int i = 0; i < 10; i++) {
            wave.add(move("M" + i, "x", "t", world));
        }

        assertThat(rules.fire(wave, 101)).hasSize(101);
        assertThatThrownBy(() -> rules.fire(wave, 100))
                .isInstanceOfSatisfying(
                        RunawayRulesException.class, e -> assertThat(e.rules()).contains("pairs"))
                .hasMessageContaining("FIRINGS");
    }

    @Test
    void noRulesConcludeNothing() {
        var none = compiled(new RuleTexts(Map.of()));

        assertThat(none.rules()).isEmpty();
        assertThat(none.fire(List.of(move("M1", "x", "t", world)), MANY)).isEmpty();
    }
}
