package faultline.adjudication.rules;

import static faultline.adjudication.rules.RuleText.releasing;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.GivenWorld;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.TurnBegun;
import faultline.exercise.definition.Value;
import faultline.scenario.ScenarioFolders;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleLibraryTest {
    private static final Path RULES = Path.of("rules");
    private final RuleLibrary library = new RuleLibrary();

    @Test
    void rulesThatTheBuildCompiledFireLikeTheSameRulesCompiledHere() {
        var texts = ours();
        var built = ready(library.compile(texts));
        var compiled = ready(library.compiled(texts));
        var waves = everythingThatCanHappen();

        assertThat(built.rules()).isNotEmpty().isEqualTo(compiled.rules());
        assertThat(waves).allSatisfy(wave -> assertThat(built.fire(List.of(wave), 100))
                .isEqualTo(compiled.fire(List.of(wave), 100)));
        assertThat(waves.stream()
                        .mapToInt(wave -> built.fire(List.of(wave), 100).size())
                        .sum())
                .isGreaterThan(20);
    }

    /** Every move by each of its actors, every inject and the turn's beginning, where the scenario starts. */
    private static List<Happening> everythingThatCanHappen() {
        var text = ((ScenarioFolders.Found.Readable) new ScenarioFolders(Path.of("exercises")).read("fracture-points"))
                .text();
        var scenario = ((ScenarioReading.Sound) ScenarioReader.read(text)).scenario();
        var world = new GivenWorld();
        scenario.assumptions().values().forEach(known -> world.withAssumption(known.id(), known.value()));
        scenario.indicators().values().forEach(indicator -> indicator.starts().forEach((key, value) -> {
            var of = key.of().toArray(String[]::new);
            if (value instanceof Value.Level level) {
                world.withLevel(level.number(), key.indicator(), of);
            } else {
                world.withStage(value.toString(), key.indicator(), of);
            }
        }));
        var happenings = new ArrayList<Happening>(List.of(new TurnBegun(1, world)));
        scenario.injects().keySet().forEach(inject -> happenings.add(new InjectReleased(inject, world)));
        scenario.moves().values().forEach(type -> type.actors()
                .forEach(actor -> happenings.add(Happen.move(actor + type.id(), actor, type.id(), world))));
        return happenings;
    }

    @Test
    void takesFromTheBuildOnlyWhatIsTheSameToTheLetter() {
        var index = new PrebuiltRules(getClass().getClassLoader()).index();
        var ours = ours();
        var edited = new HashMap<>(ours.sets());
        edited.replaceAll((set, files) -> Map.of("changed.drl", releasing("x", "$m : Move()")));

        assertThat(index.holds(ours)).isTrue();
        assertThat(index.holds(new RuleTexts(edited))).isFalse();
        assertThat(ready(library.compile(new RuleTexts(edited))).rules())
                .extracting(RuleInfo::file)
                .containsOnly("changed.drl");
    }

    @Test
    void compilesTheSameRulesOnce() {
        var texts = RuleText.of(releasing("x", "$m : Move()"));

        assertThat(library.compile(texts)).isSameAs(library.compile(RuleTexts.parse(texts.canonical())));
    }

    @Test
    void twoVersionsOfARuleSetDoNotDisturbEachOther() {
        var before = ready(library.compile(RuleText.of(releasing("before", "$m : Move(type == \"t\")"))));
        var after = ready(library.compile(RuleText.of(releasing("after", "$m : Move(type == \"t\")"))));
        var wave = List.of(Happen.move("M", "a", "t", new GivenWorld()));

        assertThat(before.fire(wave, 9)).extracting(f -> f.rule().name()).containsExactly("before");
        assertThat(after.fire(wave, 9)).extracting(f -> f.rule().name()).containsExactly("after");
    }

    @Test
    void theSameRuleNameMayStandInTwoSets() {
        var texts = new RuleTexts(Map.of(
                "two", Map.of("a.drl", releasing("x", "$m : Move()")),
                "one-more", Map.of("a.drl", releasing("x", "$m : Move()"))));

        assertThat(ready(library.compile(texts)).fire(List.of(Happen.move("M", "a", "t", new GivenWorld())), 9))
                .extracting(firing -> firing.rule().set())
                .containsExactly("one-more", "two");
    }

    @Test
    void refusesWhatTheGuardRefuses() {
        assertThat(library.compile(RuleText.of("hello")))
                .isInstanceOfSatisfying(Compiled.Refused.class, refused -> assertThat(refused.problems())
                        .hasSize(1));
    }

    @Test
    void manyThreadsCompileAndFire() throws Exception {
        var wave = List.of(Happen.move("M", "a", "t", new GivenWorld()));
        var pool = Executors.newFixedThreadPool(4);
        try {
            var tasks = IntStream.range(0, 40)
                    .<Callable<List<Firing>>>mapToObj(
                            i -> () -> ready(library.compile(RuleText.of(releasing("r" + i % 2, "$m : Move()"))))
                                    .fire(wave, 9))
                    .toList();
            for (var done : pool.invokeAll(tasks)) {
                assertThat(done.get()).hasSize(1);
            }
        } finally {
            pool.shutdown();
        }
    }

    private static RuleTexts ours() {
        return ((RuleTexts.Read.Complete) RuleTexts.read(RULES, List.of("fracture-points"))).texts();
    }

    private static RuleBase ready(Compiled compiled) {
        return ((Compiled.Ready) compiled).rules();
    }
}
