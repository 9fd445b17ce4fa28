package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.facts.World;
import faultline.adjudication.rules.Firing;
import faultline.adjudication.rules.Firing.Drafted;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleInfo;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.seating.Seating;
import faultline.exercise.turn.Situation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For tests of single rules: a situation in a few words, something that happens in it, and what one rule makes of that.
 * It begins where the scenario begins; every actor is automated.
 *
 * <pre>{@code
 * bench.given("trump-musk-relationship", 20)
 *      .when("russia", "invite-musk-to-dialogue")
 *      .rule("Musk takes up the invitation when broken with Trump")
 *      .gives("musk take-up-invitation, odds musk-takes-up-when-broken");
 * }</pre>
 */
public final class RuleBench {
    private static final int ENOUGH = 1000;

    private final Scenario scenario;
    private final RuleBase rules;
    private final Map<Key, Value> values = new LinkedHashMap<>();
    private final Map<Key, Value> before = new LinkedHashMap<>();
    private final List<Move> history = new ArrayList<>();
    private final List<Move> earlier = new ArrayList<>();
    private final Set<String> released = new HashSet<>();
    private Seating seating = Seating.ALL_AUTOMATED;
    private int turn = 2;

    private RuleBench(Shipped shipped) {
        scenario = shipped.scenario();
        rules = shipped.rules();
        scenario.indicators().values().forEach(indicator -> values.putAll(indicator.starts()));
        before.putAll(values);
    }

    /** A bench with a scenario that ships and the rules that the build compiled for it. */
    public static RuleBench of(String scenario) {
        return new RuleBench(Shipped.of(scenario));
    }

    /** A level stands at that number; the key is {@code name} or {@code name:actor}. */
    public RuleBench given(String level, double number) {
        return set(level, new Value.Level(number));
    }

    /** A stage is in that state. */
    public RuleBench given(String stage, String state) {
        return set(stage, new Value.Stage(state));
    }

    /** A level stands just below what an assumption says. */
    public RuleBench givenBelow(String level, String assumption) {
        return given(level, scenario.assumed(assumption) - 0.5);
    }

    /** A level stands at what an assumption says. */
    public RuleBench givenAt(String level, String assumption) {
        return given(level, scenario.assumed(assumption));
    }

    /** A level stands just above what an assumption says. */
    public RuleBench givenAbove(String level, String assumption) {
        return given(level, scenario.assumed(assumption) + 0.5);
    }

    private RuleBench set(String key, Value value) {
        assertThat(values).containsKey(Key.parse(key));
        values.put(Key.parse(key), value);
        return this;
    }

    /** The level stood at that number when the last turn began. */
    public RuleBench formerly(String level, double number) {
        before.put(Key.parse(level), new Value.Level(number));
        return this;
    }

    /** The actor made that move in an earlier turn. */
    public RuleBench played(String actor, String type) {
        history.add(move(actor, type, "", false));
        return this;
    }

    /** The actor made that move in an earlier wave of this turn. */
    public RuleBench playedThisTurn(String actor, String type) {
        earlier.add(move(actor, type, "", false));
        return this;
    }

    public RuleBench released(String inject) {
        released.add(inject);
        return this;
    }

    /** A cell plays the actor. */
    public RuleBench cellFor(String actor) {
        seating = seating.assign("cell-" + actor, List.of(actor));
        return this;
    }

    public RuleBench turn(int number) {
        turn = number;
        return this;
    }

    /** The turn that an assumption names, or so many after it. */
    public RuleBench turnAssumed(String assumption, int after) {
        return turn((int) scenario.assumed(assumption) + after);
    }

    public Asked when(String actor, String type) {
        return ask(move(actor, type, "", false));
    }

    public Asked when(String actor, String type, String target) {
        return ask(move(actor, type, target, false));
    }

    public Asked whenCovert(String actor, String type, String target) {
        return ask(move(actor, type, target, true));
    }

    /** A move that rules have made. */
    public Asked whenByRule(String actor, String type) {
        var entered = move(actor, type, "", false);
        return ask(
                new Move(entered.id(), turn, actor, type, "", false, Words.NONE, new Origin.ByRule(List.of("R1.1"))));
    }

    /** Two moves without target that meet in one wave. */
    public Asked whenBoth(String actor, String type, String other, String otherType) {
        return ask(move(actor, type, "", false), move(other, otherType, "", false));
    }

    public Asked whenInject(String inject) {
        return new Asked(List.of(new InjectReleased(inject, world())));
    }

    public Asked whenTheTurnBegins() {
        return new Asked(List.of(new TurnBegun(turn, world())));
    }

    private Asked ask(Move... moves) {
        return new Asked(Happenings.of(new WaveInput(List.of(moves), List.of()), scenario, world()));
    }

    private Move move(String actor, String type, String target, boolean covert) {
        assertThat(scenario.move(type).actors()).contains(actor);
        var id = "M" + turn + "." + type + "." + actor;
        return new Move(id, turn, actor, type, target, covert, Words.NONE, new Origin.Entered("cell"));
    }

    private World world() {
        var ends = new ArrayList<Map<Key, Value>>();
        while (ends.size() < turn) {
            ends.add(before);
        }
        return new WaveWorld(
                scenario,
                new Situation(values, ends, history, List.of()),
                seating,
                turn,
                earlier,
                released,
                Patience.ENDLESS);
    }

    /** What happens, ready to be answered. */
    public final class Asked {
        private final List<Happening> wave;

        private Asked(List<Happening> wave) {
            this.wave = wave;
        }

        public Answer rule(String name) {
            assertThat(rules.rules().stream().map(RuleInfo::name)).contains(name);
            return new Answer(rules.fire(wave, ENOUGH).stream()
                    .filter(firing -> firing.rule().name().equals(name))
                    .map(RuleBench::words)
                    .toList());
        }
    }

    /** What the rule made of it. */
    public record Answer(List<String> rulings) {

        /**
         * The rule concludes exactly this, in any order. A ruling reads {@code level + assumption}, {@code level:actor −
         * assumption}, {@code stage becomes state}, {@code actor move}, {@code actor move target} or {@code inject name},
         * with {@code , odds assumption} behind it where chance decides.
         */
        public void gives(String... rulings) {
            assertThat(this.rulings).containsExactlyInAnyOrder(rulings);
        }

        public void isSilent() {
            assertThat(rulings).isEmpty();
        }
    }

    private static String words(Firing firing) {
        return conclusion(firing.conclusion())
                + firing.chance().map(", odds "::concat).orElse("");
    }

    private static String conclusion(Drafted drafted) {
        if (drafted instanceof Drafted.Level level) {
            var sign =
                    switch (level.operation()) {
                        case ADD -> level.negative() ? "−" : "+";
                        case MULTIPLY -> "×";
                        case SET -> "=";
                    };
            return new Key(level.indicator(), level.of()) + " " + sign + " " + level.assumption();
        }
        if (drafted instanceof Drafted.Stage stage) {
            return new Key(stage.indicator(), stage.of()) + " becomes " + stage.state();
        }
        if (drafted instanceof Drafted.Release release) {
            return "inject " + release.inject();
        }
        var reaction = (Drafted.Reaction) drafted;
        return (reaction.actor() + " " + reaction.move() + " " + reaction.target()).strip();
    }
}
