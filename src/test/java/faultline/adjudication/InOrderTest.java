package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.StageEffect;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.view.RulingWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Waves in which effects are applied one after the other. */
class InOrderTest {
    private static final int GAMES = 60;
    private static final int TURNS = 10;
    private static final List<String> MOVES = List.of(
            "red sanction blue",
            "red invest",
            "blue unrest",
            "red alarm",
            "blue alarm",
            "red settle",
            "blue soothe",
            "red soothe",
            "red offer",
            "blue sign");

    private final TimedGame game = new TimedGame(EffectOrder.IN_ORDER);

    @Test
    void eachEffectIsAppliedToWhatTheOneBeforeHasLeft() {
        var first = game.turn("red alarm", "blue alarm", "red soothe");

        assertThat(changes(first))
                .containsExactly(
                        "tension 50 → 85 by [R1.1]", "tension 85 → 100 by [R1.2]", "tension 100 → 50 by [R1.3]");
    }

    @Test
    void theOrderOfEntryDecides() {
        assertThat(changes(game.turn("red soothe", "red alarm", "blue alarm")))
                .containsExactly("tension 50 → 25 by [R1.1]", "tension 25 → 60 by [R1.3]", "tension 60 → 95 by [R1.4]");
    }

    @Test
    void whatALaterMoveSetsWins() {
        game.turn("red settle", "blue alarm");
        assertThat(game.level("tension")).isEqualTo(75);
        assertThat(game.turn("red settle").rulings()).noneMatch(ruling -> ruling.outcome() == Outcome.CONFLICT);
    }

    @Test
    void aStageTakesSeveralStepsIfEachMayFollow() {
        assertThat(changes(game.turn("red offer", "blue sign", "red offer")))
                .containsExactly("talks closed → open by [R1.1]", "talks open → signed by [R1.3]");
        assertThat(game.exercise().situation().stage(Key.of("talks"))).isEqualTo("signed");
    }

    @Test
    void aStepThatMayNotFollowIsToldWithWhereTheStageStoodByThen() {
        assertThat(game.turn("blue sign", "red offer", "blue sign", "red offer").rulings())
                .filteredOn(ruling -> ruling.outcome() == Outcome.NOT_POSSIBLE)
                .extracting(Ruling::note)
                .containsExactly("(signed) may not follow (closed)", "(open) may not follow (signed)");
    }

    @Test
    void whatIsUnderWayComesBeforeInjectsAndTheseBeforeMoves() {
        game.turn("red soothe");

        assertThat(game.turn("blue sign", "red sanction blue").rulings())
                .extracting(ruling -> RulingWords.source(ruling.source()))
                .containsExactly(
                        "effect of soothe, under way since turn 1",
                        "effect of inject drought",
                        "effect of inject drought",
                        "effect of sign",
                        "cost of sanction",
                        "effect of sanction",
                        "effect of sanction");
    }

    @Test
    void rulesComeAfterWhatIsDeclaredByFileAndLineAndWithTheLastThingThatTheyAnswer() {
        var input = new WaveInput(List.of(move("M1.2"), move("M1.10"), move("A1.1")), List.of("storm"));
        var inOrder = List.of(
                declared("under way", new Cause.ByMove("M0.1")),
                rule("a.drl", 9, new Cause.ByTurn(1)),
                declared("of the inject", new Cause.ByInject("storm")),
                declared("cost", new Cause.ByMove("M1.2")),
                declared("an effect", new Cause.ByMove("M1.2")),
                rule("a.drl", 3, new Cause.ByMove("M1.2")),
                rule("a.drl", 20, new Cause.ByMove("M1.2")),
                rule("b.drl", 1, new Cause.ByMove("M1.2"), new Cause.ByInject("storm")),
                declared("cost", new Cause.ByMove("M1.10")),
                rule("a.drl", 1, new Cause.ByMove("M1.10"), new Cause.ByMove("M1.2")),
                rule("a.drl", 2, new Cause.ByMove("M1.10")),
                rule("a.drl", 1, new Cause.ByMove("M1.2"), new Cause.ByMove("A1.1")));
        var shuffled = new ArrayList<>(inOrder);
        // What is declared for one cause stays as it is given; everything else finds its place from anywhere.
        Collections.swap(shuffled, 0, 5);
        Collections.swap(shuffled, 1, 11);
        Collections.swap(shuffled, 2, 9);
        Collections.swap(shuffled, 6, 8);

        assertThat(shuffled.stream().sorted(RulingOrder.of(EffectOrder.IN_ORDER, input)))
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void playGoesAsANaiveWalkThroughTheRulingsSays() {
        IntStream.rangeClosed(1, GAMES).forEach(InOrderTest::play);
    }

    private static void play(int seed) {
        var random = new Random(seed);
        var game = new TimedGame(EffectOrder.IN_ORDER);
        for (int turn = 1; turn <= TURNS; turn++) {
            var moves = new ArrayList<>(MOVES);
            Collections.shuffle(moves, random);
            var values = new HashMap<>(game.exercise().situation().values());
            var played = game.turn(moves.stream().limit(random.nextInt(6)).toArray(String[]::new));

            played.waves().forEach(wave -> wave.rulings().forEach(ruling -> apply(ruling, values, game.scenario())));
            assertThat(game.exercise().situation().values())
                    .as("values with seed %d after turn %d", seed, turn)
                    .isEqualTo(values);
            assertThat(entered(played))
                    .as("causes with seed %d in turn %d", seed, turn)
                    .isSorted();
        }
    }

    /** The numbers of this turn's entered moves, as their rulings come. */
    private static List<Integer> entered(Adjudication played) {
        return played.rulings()
                .flatMap(ruling -> ruling.causes().stream())
                .flatMap(cause -> cause instanceof Cause.ByMove move ? Stream.of(move.move()) : Stream.of())
                .filter(move -> move.startsWith("M" + played.turn() + "."))
                .map(move -> Integer.valueOf(move.substring(move.indexOf('.') + 1)))
                .toList();
    }

    private static void apply(Ruling ruling, Map<Key, Value> values, Scenario scenario) {
        if (ruling.conclusion() instanceof LevelEffect effect) {
            double before = ((Value.Level) Objects.requireNonNull(values.get(effect.key()))).number();
            double after = effect.operation() == Operation.SET
                    ? effect.amount()
                    : effect.operation() == Operation.ADD ? before + effect.amount() : before * effect.amount();
            var indicator = (LevelIndicator) scenario.indicator(effect.key().indicator());
            values.put(effect.key(), new Value.Level(indicator.clamp(after)));
        } else if (ruling.conclusion() instanceof StageEffect effect) {
            var before = ((Value.Stage) Objects.requireNonNull(values.get(effect.key()))).state();
            var indicator = (StageIndicator) scenario.indicator(effect.key().indicator());
            if (indicator.mayFollow(before, effect.state())) {
                values.put(effect.key(), new Value.Stage(effect.state()));
            }
        }
    }

    private static List<String> changes(Adjudication adjudication) {
        return adjudication.waves().stream()
                .flatMap(wave -> wave.changes().stream())
                .filter(change -> change.key().of().isEmpty())
                .map(change ->
                        change.key() + " " + change.before() + " → " + change.after() + " by " + change.rulings())
                .toList();
    }

    private static Move move(String id) {
        return new Move(id, 1, "red", "relent", "", false, Move.Words.NONE, new Origin.Entered("moscow"));
    }

    private static Ruling declared(String part, Cause cause) {
        return ruling(new Source.Declared(part), cause);
    }

    private static Ruling rule(String file, int line, Cause... causes) {
        return ruling(new Source.Rule("set", "Z" + (100 - line), file, line, "A sentence."), causes);
    }

    private static Ruling ruling(Source source, Cause... causes) {
        var effect = new LevelEffect(Key.of("tension"), Operation.ADD, 1);
        return new Ruling(
                "", 0, List.of(causes), source, List.of(), Optional.empty(), effect, Outcome.HOLDS, "", "so it is");
    }
}
