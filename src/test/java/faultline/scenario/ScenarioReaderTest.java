package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Condition.Comparison;
import faultline.exercise.definition.DeclaredEffect;
import faultline.exercise.definition.DeclaredEffect.Amount;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Scope;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.TargetKind;
import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.Timing;
import faultline.exercise.definition.TurnKind;
import faultline.exercise.definition.Value;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

    private final Scenario harbor = sound(Harbor.text());

    static Scenario sound(ScenarioText text) {
        var reading = ScenarioReader.read(text);
        assertThat(reading).isInstanceOf(ScenarioReading.Sound.class);
        return ((ScenarioReading.Sound) reading).scenario();
    }

    @Test
    void readsWhatTheScenarioIs() {
        assertThat(harbor.id()).isEqualTo("harbor");
        assertThat(harbor.overview().title()).isEqualTo("Harbor");
        assertThat(harbor.overview().sponsor()).isEmpty();
        assertThat(harbor.overview().sources()).isEmpty();
        assertThat(harbor.timetable())
                .isEqualTo(new Timetable(
                        6, LocalDate.of(2026, 1, 5), TurnKind.ordinary(Period.ofWeeks(2)), false, Map.of()));
        assertThat(harbor.depth()).isEqualTo(5);
        assertThat(harbor.ruleSets()).containsExactly("harbor");
        assertThat(harbor.facilitatorBriefing()).isEqualTo("You lead.\n");
    }

    @Test
    void keepsTheAuthorsOrder() {
        assertThat(harbor.actors().keySet()).containsExactly("port", "union", "press");
        assertThat(harbor.indicators().keySet()).containsExactly("traffic", "budget", "trust", "talks", "mood");
        assertThat(harbor.assumptions().keySet()).containsExactly("gives-in", "cost-of-a-strike");
        assertThat(harbor.moves().keySet()).containsExactly("strike", "offer", "smear");
        assertThat(harbor.injects().keySet()).containsExactly("accident", "editorial");
    }

    @Test
    void readsActorsWithAimsAndBriefings() {
        var port = harbor.actor("port");
        assertThat(port.means()).containsExactly("budget");
        assertThat(port.playable()).isTrue();
        assertThat(port.briefing()).isEqualTo("You run the port.\n");
        assertThat(port.aims().get(0).stake()).isEqualTo(new Aim.Weight(2));
        assertThat(port.aims().get(1).measure())
                .isEqualTo(new Measure.Wanted(
                        new Condition.LevelIs(new KeyOf("budget", List.of(new Party.Own())), Comparison.ABOVE, 0)));
        assertThat(harbor.actor("union").redLines()).containsExactly("No lay-offs");
        assertThat(harbor.actor("press").playable()).isFalse();
        assertThat(harbor.actor("press").briefing()).isEmpty();
    }

    @Test
    void readsLevelsOfTheWorldOfActorsAndOfPairs() {
        assertThat(harbor.indicator("traffic"))
                .isEqualTo(new LevelIndicator(
                        "traffic",
                        "Traffic",
                        Scope.WORLD,
                        "ships a day",
                        "How many ships leave.",
                        OptionalDouble.of(0),
                        OptionalDouble.of(100),
                        List.of(new Band("stopped", 0), new Band("slow", 20), new Band("usual", 60)),
                        Map.of(Key.of("traffic"), new Value.Level(70)),
                        "A usual day."));
        assertThat(harbor.indicator("budget").scope()).isEqualTo(Scope.ACTOR);
        assertThat(harbor.indicator("budget").starts())
                .containsEntry(Key.of("budget", "union"), new Value.Level(3.5))
                .hasSize(2);
        assertThat(harbor.indicator("trust").starts())
                .containsEntry(Key.of("trust", "union", "port"), new Value.Level(20))
                .containsEntry(Key.of("trust", "port", "press"), new Value.Level(-5));
    }

    @Test
    void readsStages() {
        var talks = (StageIndicator) harbor.indicator("talks");
        assertThat(talks.states().keySet()).containsExactly("none", "open", "done");
        assertThat(talks.mayFollow("open", "done")).isTrue();
        assertThat(talks.mayFollow("done", "open")).isFalse();
        assertThat(talks.starts()).containsExactly(Map.entry(Key.of("talks"), new Value.Stage("none")));
        assertThat(harbor.indicator("mood").starts())
                .containsExactly(Map.entry(Key.of("mood", "union"), new Value.Stage("calm")));
    }

    @Test
    void readsAMoveWithEverything() {
        var strike = harbor.move("strike");
        var trust = new KeyOf("trust", List.of(new Party.Own(), new Party.Target()));
        assertThat(strike.cameo()).contains("143");
        assertThat(strike.target()).isEqualTo(new TargetKind.AnActor(List.of("port")));
        assertThat(strike.cost()).containsExactly(Map.entry("budget", 1.5));
        assertThat(strike.perTurn()).hasValue(1);
        assertThat(strike.perExercise()).hasValue(3);
        assertThat(strike.rank()).isEqualTo(2);
        assertThat(strike.available())
                .isEqualTo(new Condition.All(List.of(
                        new Condition.LevelIs(trust, Comparison.BELOW, 50),
                        new Condition.Not(
                                new Condition.StageIs(new KeyOf("talks", List.of()), List.of("open", "done"))),
                        new Condition.Any(List.of(new Condition.FromTurn(2), new Condition.Played("port", "offer"))))));
        assertThat(strike.effects())
                .containsExactly(
                        new DeclaredEffect.OnLevel(
                                new KeyOf("traffic", List.of()),
                                Operation.ADD,
                                new Amount.Assumed("cost-of-a-strike"),
                                Timing.NOW),
                        new DeclaredEffect.OnLevel(trust, Operation.MULTIPLY, new Amount.Fixed(0.9), Timing.NOW),
                        new DeclaredEffect.OnStage(new KeyOf("mood", List.of(new Party.Own())), "angry", Timing.NOW));
    }

    @Test
    void takesTheDefaultsWhereAMoveIsSilent() {
        var offer = harbor.move("offer");
        assertThat(offer.tags()).isEmpty();
        assertThat(offer.cameo()).isEmpty();
        assertThat(offer.cost()).isEmpty();
        assertThat(offer.perTurn()).isEmpty();
        assertThat(offer.perExercise()).isEmpty();
        assertThat(offer.rank()).isEqualTo(5);
        assertThat(offer.available()).isEqualTo(Condition.always());
        assertThat(offer.secrecy()).isEqualTo(Secrecy.PUBLIC);
        assertThat(offer.effects()).isEmpty();
        assertThat(offer.target().accepted()).containsExactly("pay", "hours");
        assertThat(harbor.move("smear").target()).isEqualTo(new TargetKind.None());
    }

    @Test
    void readsInjects() {
        var accident = List.copyOf(harbor.injects().values()).get(0);
        assertThat(accident.release()).isEqualTo(new Release.InTurn(3));
        assertThat(accident.to()).containsExactly("port", "union");
        assertThat(accident.effects()).hasSize(2);
        var editorial = List.copyOf(harbor.injects().values()).get(1);
        assertThat(editorial.release()).isEqualTo(new Release.ByHand());
        assertThat(editorial.to()).isEmpty();
        assertThat(editorial.columns().method()).isEmpty();
        assertThat(editorial.columns().expectedAction()).isEmpty();
    }

    @Test
    void doesWithoutMovesAndInjects() {
        var scenario = sound(Harbor.without(Harbor.without(Harbor.text(), "moves.yaml"), "msel.yaml"));
        assertThat(scenario.moves()).isEmpty();
        assertThat(scenario.injects()).isEmpty();
    }

    @Test
    void takesEmptyFilesOfMovesAndInjectsForNone() {
        var text = Harbor.withFile(Harbor.text(), "moves.yaml", "moves: {}\n");
        assertThat(sound(Harbor.withFile(text, "msel.yaml", "# nothing yet\n")).moves())
                .isEmpty();
    }

    @Test
    void doesWithoutIndicatorsAndAssumptions() {
        var scenario =
                sound(new ScenarioText("talk", Map.of("scenario.yaml", """
                        faultline: 1
                        overview: {title: Talk, purpose: To talk., fictional: All of it.}
                        turns: {count: 1, start: 2026-01-05, step: 1 day}
                        depth: 1
                        rules: []
                        actors: {crowd: {name: Crowd, kind: people, playable: false}}
                        """, "briefings/facilitator.md", "You lead.")));
        assertThat(scenario.indicators()).isEmpty();
        assertThat(scenario.assumptions()).isEmpty();
        assertThat(scenario.ruleSets()).isEmpty();
        assertThat(scenario.timetable().ordinary().step()).isEqualTo(Period.ofDays(1));
    }
}
