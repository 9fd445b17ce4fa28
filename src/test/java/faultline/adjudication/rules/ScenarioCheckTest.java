package faultline.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.ArgumentRules;
import faultline.exercise.definition.Assumption;
import faultline.exercise.definition.Bands;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Overview;
import faultline.exercise.definition.Purposes;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Scope;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.TargetKind;
import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.TurnKind;
import faultline.exercise.definition.Value;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A port with three actors, and what rules may and may not name of it. */
class ScenarioCheckTest {
    private static final Scenario PORT = port();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type == \"strike\", actor == \"union\", category == \"economic\", tagged(\"hard\")",
                "type == \"offer\", actor == \"mayor\", target == \"union\"",
                "type == \"vote\", target == \"yes\" || target == \"no\"",
                "target == \"\"",
                "world.level(\"mood\") < world.assumed(\"low\"), world.change(\"mood\") < 0",
                "world.level(\"cash\", \"union\") > 3, world.level(\"trust\", \"mayor\", \"union\") > 3",
                "world.stage(\"port\") == \"open\"",
                "world.played(\"union\", \"strike\"), world.released(\"storm\"), world.automated(\"press\")",
                "type == \"strike\", world.level(\"cash\", actor) > 1",
                "actor == \"union\" || actor == \"mayor\", world.level(\"cash\", actor) > 1",
                "type == \"offer\", target == \"union\", world.level(\"trust\", actor, target) > 1"
            })
    void findsNothingWrongWithNamesThatTheScenarioHas(String condition) {
        assertThat(problems("$m : Move(" + condition + ")", "rulings.release($m, \"storm\").because(\"y\");"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            type == "strik"                        ⇒ The scenario (port) has no move (strik). Did you mean (strike)?
            actor == "majors"                      ⇒ The scenario (port) has no actor (majors). Did you mean (mayor)?
            type == "strike", actor == "mayor"     ⇒ Actor (mayor) never makes the move (strike). Those who do: (union).
            target == "yess"                       ⇒ No move is aimed at (yess). Did you mean (yes)?
            type == "strike", target == "mayor"    ⇒ No move (strike) is aimed at (mayor). There is none.
            type == "offer", target == ""          ⇒ No move (offer) is without a target. There is (union, press).
            category == "economy"                  ⇒ The scenario (port) has no category (economy). Did you mean (economic)?
            tagged("hart")                         ⇒ The scenario (port) has no tag (hart). Did you mean (hard)?
            world.level("moods") < 3               ⇒ The scenario (port) has no level (moods). Did you mean (mood)?
            world.change("port") < 3               ⇒ Indicator (port) is a stage, not a level: it has states and no number.
            world.stage("mood") == "open"          ⇒ Indicator (mood) is a level, not a stage: it has a number and no states.
            world.stage("port") == "opened"        ⇒ Stage (port) has no state (opened). Did you mean (open)?
            world.level("mood", "union") < 3       ⇒ Indicator (mood) is of the world, so no actor stands behind its name.
            world.level("cash") < 3                ⇒ Indicator (cash) is of an actor, so one actor stands behind its name.
            world.level("trust", "union") < 3      ⇒ Indicator (trust) is between two actors, so two stand behind its name.
            world.level("cash", "press") < 3       ⇒ Indicator (cash) does not exist for (press). There is (mayor, union).
            world.level("cash", "unions") < 3      ⇒ The scenario (port) has no actor (unions). Did you mean (union)?
            world.level("trust", "union", "press") < 3 ⇒ Indicator (trust) does not exist for (union) and (press). There is (mayor and union).
            world.level("mood") < world.assumed("lo") ⇒ The scenario (port) has no assumption (lo).
            world.played("union", "offer")         ⇒ Actor (union) never makes the move (offer). Those who do: (mayor).
            world.released("storms")               ⇒ The scenario (port) has no inject (storms). Did you mean (storm)?
            world.automated("pres")                ⇒ The scenario (port) has no actor (pres). Did you mean (press)?
            type == "offer", world.level("cash", target) < 3 ⇒ Indicator (cash) does not exist for (press), who can be the target of (offer). There is (mayor, union).
            type == "strike", world.level("cash", target) < 3 ⇒ Indicator (cash) does not exist for the target of (strike), which has none.
            world.level("cash", target) < 3, type == "offer" ⇒ Indicator (cash) does not exist for (yes), who can be the target of a move.
            """)
    void namesWhatAConditionHasWrong(String condition, String told) {
        assertThat(problems("$m : Move(" + condition + ")", "rulings.release($m, \"storm\").because(\"y\");"))
                .anySatisfy(problem -> assertThat(problem).startsWith("rules/tests/some.drl:4: " + told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rulings.level($m, \"mood\").add(\"low\").chance(\"likely\")",
                "rulings.level($m, \"cash\", $m.actor()).subtract(\"low\")",
                "rulings.level($m, \"trust\", $m.actor(), \"union\").multiply(\"low\")",
                "rulings.stage($m, \"port\").to(\"shut\")",
                "rulings.reaction($m, \"union\", \"strike\")",
                "rulings.reaction($m, \"mayor\", \"offer\", \"union\")",
                "rulings.reaction($m, $m.actor(), \"offer\", \"press\")",
                "rulings.reaction($m, $m.target(), \"vote\", \"yes\")"
            })
    void findsNothingWrongWithConclusionsThatTheScenarioKnows(String ruling) {
        assertThat(problems("$m : Move(type == \"offer\", target == \"union\")", ruling + ".because(\"y\");"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            rulings.level($m, "port").add("low")               ⇒ Indicator (port) is a stage, not a level
            rulings.level($m, "mood").add("high")              ⇒ The scenario (port) has no assumption (high). There is (low, likely).
            rulings.level($m, "mood").add("low").chance("low") ⇒ Assumption (low) counts (points) and cannot be odds, which are in percent.
            rulings.level($m, "mood").add("low").chance("luck") ⇒ The scenario (port) has no assumption (luck).
            rulings.level($m, "cash", $m.target()).add("low")  ⇒ Indicator (cash) does not exist for (press), who can be the target of (offer).
            rulings.stage($m, "port").to("shutt")              ⇒ Stage (port) has no state (shutt). Did you mean (shut)?
            rulings.release($m, "strom")                       ⇒ The scenario (port) has no inject (strom). Did you mean (storm)?
            rulings.reaction($m, "union", "strik")             ⇒ The scenario (port) has no move (strik). Did you mean (strike)?
            rulings.reaction($m, "onion", "strike")            ⇒ The scenario (port) has no actor (onion). Did you mean (union)?
            rulings.reaction($m, "mayor", "strike")            ⇒ The move (strike) cannot be made by (mayor). Those who can: (union).
            rulings.reaction($m, $m.actor(), "strike")         ⇒ The move (strike) cannot be made by (mayor), who can be the actor of (offer). Those who can: (union).
            rulings.reaction($m, "mayor", "offer")             ⇒ The move (offer) needs a target. There is (union, press).
            rulings.reaction($m, "mayor", "offer", "mayor")    ⇒ The move (offer) cannot be aimed at (mayor). There is (union, press).
            rulings.reaction($m, "union", "strike", "mayor")   ⇒ The move (strike) has no target, so a reaction with it names none.
            rulings.reaction($m, "union", "vote", "maybe")     ⇒ The move (vote) cannot be aimed at (maybe). There is (yes, no).
            """)
    void namesWhatAConclusionHasWrong(String ruling, String told) {
        assertThat(problems("$m : Move(type == \"offer\")", ruling + ".because(\"y\");"))
                .anySatisfy(problem -> assertThat(problem).startsWith("rules/tests/some.drl:6: " + told));
    }

    private static List<String> problems(String when, String then) {
        var checked = Guard.check(RuleText.of(RuleText.rule("R", when, then)));
        assertThat(checked.problems()).isEmpty();
        return new ScenarioCheck(PORT, checked.rules().get(0))
                .problems().stream().map(Object::toString).toList();
    }

    private static Scenario port() {
        var overview = new Overview("Port", "", "", "", "", List.of(), "", "", List.of());
        return new Scenario(
                "port",
                overview,
                new Timetable(3, LocalDate.of(2026, 1, 5), TurnKind.ordinary(Period.ofDays(7)), false, Map.of()),
                3,
                EffectOrder.SIMULTANEOUS,
                List.of("tests"),
                byId(Actor::id, actor("mayor"), actor("union"), actor("press")),
                byId(
                        Indicator::id,
                        level("mood", Scope.WORLD, Key.of("mood")),
                        level("cash", Scope.ACTOR, Key.of("cash", "mayor"), Key.of("cash", "union")),
                        level("trust", Scope.PAIR, Key.of("trust", "mayor", "union")),
                        stage()),
                byId(
                        Assumption::id,
                        new Assumption("low", "Low", 3, "points", "a guess"),
                        new Assumption("likely", "Likely", 70, "percent", "a guess")),
                byId(
                        MoveType::id,
                        move("strike", new TargetKind.None(), "union"),
                        move("offer", new TargetKind.AnActor(List.of("union", "press")), "mayor"),
                        move("vote", choice(), "union", "mayor")),
                Optional.of(MoveType.inFreeWords(List.of("mayor", "union"), List.of("mayor", "union", "press"))),
                byId(Inject::id, inject()),
                ArgumentRules.OPEN,
                Purposes.NONE,
                Map.of(),
                "");
    }

    @SafeVarargs
    private static <T> Map<String, T> byId(Function<? super T, String> id, T... all) {
        var map = new LinkedHashMap<String, T>();
        for (T one : all) {
            map.put(id.apply(one), one);
        }
        return map;
    }

    private static Actor actor(String id) {
        return new Actor(id, id, "person", List.of(), List.of(), List.of(), List.of(), Bands.OF_AN_OUTCOME, true, "");
    }

    private static Indicator level(String id, Scope scope, Key... keys) {
        return new LevelIndicator(
                id,
                id,
                scope,
                "points",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                Stream.of(keys)
                        .collect(Collectors.toMap(
                                key -> key, key -> new Value.Level(5), (a, b) -> a, LinkedHashMap::new)),
                "");
    }

    private static Indicator stage() {
        var states = byId(
                StageIndicator.State::id,
                new StageIndicator.State("open", "Open", List.of("shut")),
                new StageIndicator.State("shut", "Shut", List.of("open")));
        return new StageIndicator(
                "port", "Port", Scope.WORLD, "", states, Map.of(Key.of("port"), new Value.Stage("open")), "");
    }

    private static TargetKind choice() {
        var options = new LinkedHashMap<String, String>();
        options.put("yes", "Yes");
        options.put("no", "No");
        return new TargetKind.AChoice(options);
    }

    private static MoveType move(String id, TargetKind target, String... actors) {
        return new MoveType(
                id,
                id,
                "",
                List.of(actors),
                "economic",
                List.of("hard"),
                Optional.empty(),
                target,
                Map.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                true,
                5,
                Condition.always(),
                Secrecy.PUBLIC,
                Optional.empty(),
                List.of());
    }

    private static Inject inject() {
        return new Inject("storm", "Storm", "", "", "", List.of(), "", "", "", OptionalInt.empty(), List.of());
    }
}
