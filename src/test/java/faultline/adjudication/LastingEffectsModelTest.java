package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.DeclaredEffect;
import faultline.exercise.definition.DeclaredEffect.Amount;
import faultline.exercise.definition.DeclaredEffect.OnLevel;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Value;
import faultline.exercise.turn.Conditions;
import faultline.exercise.turn.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten turns of effects that come later, last and stand, against a model of them that keeps a plain list. */
class LastingEffectsModelTest {
    private static final int GAMES = 60;
    private static final int TURNS = 10;
    private static final List<String> MOVES = List.of(
            "red sanction blue",
            "red relent",
            "red invest",
            "blue invest",
            "red unrest",
            "blue alarm",
            "blue soothe",
            "red strain",
            "blue settle");

    private int lifted;

    @Test
    void playGoesAsTheModelSays() {
        IntStream.rangeClosed(1, GAMES).forEach(this::play);
        // Counter-check: there was something to lift.
        assertThat(lifted).isGreaterThan(GAMES);
    }

    private void play(int seed) {
        var random = new Random(seed);
        var game = new TimedGame();
        var model = new Model(game);
        for (int turn = 1; turn <= TURNS; turn++) {
            var moves = MOVES.stream().filter(move -> random.nextInt(4) == 0).toList();
            model.turn(turn, moves, game.exercise().situation());
            var played = game.turn(moves.toArray(String[]::new));

            lifted += (int) game.told(played).stream()
                    .filter(told -> told.contains("is lifted ["))
                    .count();
            assertThat(levels(game.exercise()))
                    .as("levels with seed %d after turn %d", seed, turn)
                    .isEqualTo(model.levels);
        }
    }

    private static Map<Key, Double> levels(Exercise exercise) {
        var levels = new TreeMap<Key, Double>();
        exercise.situation().values().forEach((key, value) -> {
            if (value instanceof Value.Level level && !key.indicator().equals("funds")) {
                levels.put(key, level.number());
            }
        });
        return levels;
    }

    /** A list of what has begun, walked through anew in each turn. */
    private static final class Model {
        private final TimedGame game;
        private final Map<Key, Double> levels;
        private final List<Begun> begun = new ArrayList<>();

        Model(TimedGame game) {
            this.game = game;
            this.levels = levels(game.exercise());
        }

        private record Begun(int turn, DeclaredEffect effect, String actor, String target) {}

        void turn(int turn, List<String> moves, Situation last) {
            begun.removeIf(one ->
                    one.effect().timing().lifted().stream().anyMatch(condition -> lifts(condition, one, turn, last)));
            for (var move : moves) {
                var words = (move + " ").split(" ", -1);
                game.scenario()
                        .move(words[1])
                        .effects()
                        .forEach(effect -> begun.add(new Begun(turn, effect, words[0], words[2])));
            }
            game.scenario().injects().values().stream()
                    .filter(inject -> inject.turn(game.scenario().timetable()).orElse(0) == turn)
                    .map(Inject::effects)
                    .forEach(effects -> effects.forEach(effect -> begun.add(new Begun(turn, effect, "", ""))));
            var now = new LinkedHashMap<Key, List<OnLevel>>();
            begun.stream().filter(one -> comes(one, turn)).forEach(one -> now.computeIfAbsent(
                            one.effect().on().resolve(one.actor(), one.target()), any -> new ArrayList<>())
                    .add((OnLevel) one.effect()));
            now.forEach((key, effects) -> levels.put(key, together(key, effects)));
        }

        private static boolean lifts(Condition condition, Begun one, int turn, Situation last) {
            var later = last.history().stream()
                    .filter(move -> move.turn() > one.turn())
                    .toList();
            var since = new Situation(last.values(), last.ends(), later, List.of());
            return new Conditions(since, turn, one.actor(), one.target()).hold(condition);
        }

        private static boolean comes(Begun one, int turn) {
            var timing = one.effect().timing();
            int first = one.turn() + timing.after();
            return turn >= first
                    && (timing.turns().isEmpty()
                            || turn < first + timing.turns().getAsInt());
        }

        private double together(Key key, List<OnLevel> effects) {
            double level = Objects.requireNonNull(levels.get(key));
            for (var operation : Operation.values()) {
                for (var effect : effects) {
                    if (effect.operation() == operation) {
                        double amount = ((Amount.Fixed) effect.amount()).number();
                        level = switch (operation) {
                            case SET -> amount;
                            case MULTIPLY -> level * amount;
                            case ADD -> level + amount;
                        };
                    }
                }
            }
            var indicator = (LevelIndicator) game.scenario().indicator(key.indicator());
            return new Value.Level(indicator.clamp(level)).number();
        }
    }
}
