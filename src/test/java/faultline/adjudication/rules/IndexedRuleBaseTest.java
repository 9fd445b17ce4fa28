package faultline.adjudication.rules;

import static faultline.adjudication.rules.Happen.at;
import static faultline.adjudication.rules.RuleText.compiled;
import static faultline.adjudication.rules.RuleText.releasing;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.ArgumentDecided;
import faultline.adjudication.facts.GivenWorld;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.TurnBegun;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the index answers is what Drools answers, for patterns of every shape. */
class IndexedRuleBaseTest {
    private static final int MANY = 10_000;
    private static final int WAVES = 300;

    private final GivenWorld world = new GivenWorld().withLevel(5, "x").withLevel(7, "trust", "usa", "russia");

    private final RuleBase rules = compiled(
            releasing("a", "$m : Move()"),
            releasing("b", "$m : Move(type == \"t\")"),
            releasing("c", "$m : Move(type == \"t\", actor == \"usa\", world.level(\"x\") > 4)"),
            releasing("d", "$m : Move(type == \"t\" || type == \"u\", actor != \"usa\")"),
            releasing("e", "$m : Move(!(type == \"t\"))"),
            releasing("f", "$m : Move(type == \"t\") $n : Move(type == \"u\", actor == $m.actor)"),
            releasing("g", "$m : Move(actor == \"usa\") $n : Move(actor != $m.actor, target == $m.target)"),
            releasing("h", "$t : TurnBegun(turn >= 2) $m : Move(world.level(\"x\") > 3)"),
            releasing("i", "$m : Move() $i : InjectReleased(inject == \"leak\")"),
            releasing("l", "$a : ArgumentDecided(type == \"t\", succeeded)"),
            releasing("m", "$a : ArgumentDecided(actor == \"usa\", !notable, says(\"port\"))"),
            releasing("n", "$a : ArgumentDecided(disaster || world.level(\"x\") > 9) $m : Move(type == \"u\")"),
            releasing("j", "$i : InjectReleased(inject == \"storm\")"),
            releasing(
                    "k",
                    "$m : Move(actor == \"usa\") $n : Move(actor == \"russia\","
                            + " world.level(\"trust\", $m.actor, actor) > 5)"));

    @Test
    void answersLikeDrools() {
        for (int seed = 0; seed < WAVES; seed++) {
            var wave = wave(new Random(seed));

            assertThat(rules.indexed().fire(wave, MANY))
                    .as("wave with seed %d", seed)
                    .isEqualTo(rules.fire(wave, MANY).stream()
                            .map(IndexedRuleBaseTest::withoutFacts)
                            .toList());
        }
    }

    @Test
    void knowsTheSameRules() {
        assertThat(rules.indexed().rules()).isEqualTo(rules.rules()).isNotEmpty();
    }

    private List<Happening> wave(Random random) {
        var wave = new ArrayList<Happening>();
        for (int i = random.nextInt(8); i > 0; i--) {
            wave.add(at("M1." + i, any(random, "usa", "russia", "eu"), any(random, "t", "u", "v"), "eu", world));
        }
        if (random.nextBoolean()) {
            wave.add(new InjectReleased(any(random, "leak", "storm"), world));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            wave.add(argument("G1." + i, random));
        }
        wave.add(new TurnBegun(1 + random.nextInt(3), world));
        return wave;
    }

    private ArgumentDecided argument(String id, Random random) {
        boolean succeeded = random.nextBoolean();
        boolean marked = random.nextBoolean();
        return new ArgumentDecided(
                id,
                any(random, "t", "u", ""),
                any(random, "usa", "russia", ""),
                succeeded,
                succeeded && marked,
                !succeeded && marked,
                any(random, "The Port is closed", "It rains"),
                world);
    }

    private static String any(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static Firing withoutFacts(Firing told) {
        return new Firing(told.rule(), told.answers(), List.of(), told.conclusion(), told.chance(), told.because());
    }
}
