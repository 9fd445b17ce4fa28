package faultline.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.GivenWorld;
import faultline.adjudication.rules.RuleConditions.Trial;
import faultline.exercise.event.Ruling.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleConditionsTest {

    @Test
    void triesEachConditionByItselfAlsoWhereTheRuleDidNotFire() {
        var conditions = conditions("$a : Move(type == \"t\", world.level(\"x\") < 35)\n"
                + "  $b : Move(actor == $a.actor, world.level(\"y\", $a.actor) > 5 && !world.released(\"leak\"))");
        var world = new GivenWorld().withLevel(41, "x").withLevel(7, "y", "usa");

        var trials = conditions.tryOn(
                List.of(Happen.move("M1", "usa", "t", world), Happen.move("M2", "russia", "u", world)));

        assertThat(conditions.variables()).containsExactly("$a", "$b");
        assertThat(conditions.counts()).containsExactly(2, 2);
        assertThat(trials)
                .containsExactly(
                        new Trial(0, true, List.of()),
                        new Trial(0, false, List.of(new Seen("x", "41"))),
                        new Trial(1, false, List.of()),
                        new Trial(1, true, List.of(new Seen("y of usa", "7"), new Seen("leak (released)", "false"))));
    }

    @Test
    void aPatternWithoutConditionsHasNone() {
        assertThat(conditions("$t : TurnBegun()").counts()).containsExactly(0);
    }

    private static RuleConditions conditions(String when) {
        var texts = RuleText.of(RuleText.releasing("x", when));
        var models = new RuleCompiler(RuleConditionsTest.class.getClassLoader())
                .compile(texts)
                .classes()
                .load(texts.sets().keySet(), texts.digest());
        return new RuleConditions(models.values().iterator().next().getRules().get(0));
    }
}
