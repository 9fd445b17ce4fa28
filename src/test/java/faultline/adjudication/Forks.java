package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Command;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * For tests: the same exercise played over many seeds in ways that differ in one thing. Rolls are keyed, so that whatever
 * the difference does not touch is rolled alike. Actors that are not said to have people are automated.
 *
 * <pre>{@code
 * var worse = forks.fork().given("trump-musk-relationship", 20).move(1, "russia", "invite-musk-to-dialogue");
 * worse.shareWith("musk", "take-up-invitation");
 * }</pre>
 */
public final class Forks {
    private final Shipped shipped;
    private final RuleBase rules;
    private final int turns;
    private final int seeds;

    private Forks(Shipped shipped, int turns, int seeds) {
        this.shipped = shipped;
        this.rules = shipped.rules().indexed();
        this.turns = turns;
        this.seeds = seeds;
    }

    /**
     * @param turns how many are played, from turn 1
     * @param seeds over how many seeds, from 1
     */
    public static Forks of(Shipped shipped, int turns, int seeds) {
        return new Forks(shipped, turns, seeds);
    }

    public Scenario scenario() {
        return shipped.scenario();
    }

    /** A way of playing it, so far as the scenario begins. */
    public Fork fork() {
        return new Fork();
    }

    private record Planned(int turn, String actor, String type, String target) {}

    /** One way of playing it. */
    public final class Fork {
        private final Map<Key, Value> starts = new LinkedHashMap<>();
        private final List<Planned> moves = new ArrayList<>();
        private final List<String> people = new ArrayList<>();
        private final List<Exercise> played = new ArrayList<>();

        private Fork() {
            Game.starts(scenario()).forEach(reading -> starts.put(reading.key(), reading.value()));
        }

        /** A level begins at that number. */
        public Fork given(String level, double number) {
            return given(level, new Value.Level(number));
        }

        /** A stage begins in that state. */
        public Fork given(String stage, String state) {
            return given(stage, new Value.Stage(state));
        }

        private Fork given(String key, Value value) {
            assertThat(starts).containsKey(Key.parse(key));
            starts.put(Key.parse(key), value);
            return this;
        }

        /** People play these actors: they do only what is said here. */
        public Fork people(String... actors) {
            people.addAll(List.of(actors));
            return this;
        }

        /** The actor makes that move in that turn, whoever plays it. */
        public Fork move(int turn, String actor, String type) {
            return move(turn, actor, type, "");
        }

        public Fork move(int turn, String actor, String type, String target) {
            assertThat(scenario().move(type).actors()).contains(actor);
            moves.add(new Planned(turn, actor, type, target));
            return this;
        }

        /** The actor makes that move in each turn. */
        public Fork everyTurn(String actor, String type) {
            for (int turn = 1; turn <= turns; turn++) {
                move(turn, actor, type);
            }
            return this;
        }

        /** Where a level stands at the end, on average. */
        public double mean(String level) {
            return mean(exercise -> exercise.situation().level(Key.parse(level)));
        }

        /** By how much a level changes in a turn at the most, in either direction, over all exercises. */
        public double largestStep(String level) {
            var key = Key.parse(level);
            return played().stream()
                    .flatMap(exercise -> {
                        var ends = exercise.situation().ends();
                        return IntStream.range(1, ends.size())
                                .mapToObj(turn -> Math.abs(number(ends.get(turn).get(key))
                                        - number(ends.get(turn - 1).get(key))));
                    })
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElseThrow();
        }

        /** The share of exercises in which a stage ends in that state, 0 to 1. */
        public double share(String stage, String state) {
            return mean(exercise -> exercise.situation().stage(Key.parse(stage)).equals(state) ? 1 : 0);
        }

        /** The share of exercises in which the actor makes that move, 0 to 1. */
        public double shareWith(String actor, String type) {
            return mean(exercise -> exercise.situation().timesPlayed(actor, type) > 0 ? 1 : 0);
        }

        /** How often an actor makes that move in an exercise, on average. */
        public double times(String actor, String type) {
            return mean(exercise -> exercise.situation().timesPlayed(actor, type));
        }

        private double mean(ToDoubleFunction<Exercise> figure) {
            return played().stream().mapToDouble(figure).average().orElseThrow();
        }

        private List<Exercise> played() {
            if (played.isEmpty()) {
                LongStream.rangeClosed(1, seeds).mapToObj(this::play).forEach(played::add);
            }
            return played;
        }

        private Exercise play(long seed) {
            var readings = new ArrayList<Reading>();
            starts.forEach((key, value) -> readings.add(new Reading(key, value)));
            var game = new Game(shipped, seed, readings);
            people.forEach(actor -> game.ask(new Command.AssignCell("cell-" + actor, List.of(actor))));
            for (int turn = 1; turn <= turns; turn++) {
                game.ask(new Command.BeginTurn(turn == 1));
                for (var planned : moves) {
                    if (planned.turn() == turn) {
                        game.happen(entered(game.exercise(), planned));
                    }
                }
                game.accept(game.adjudicate(rules));
                game.ask(new Command.EndTurn());
            }
            assertThat(game.exercise().situation().ends()).hasSize(1 + turns);
            return game.exercise();
        }
    }

    private static Event entered(Exercise exercise, Planned planned) {
        return new Event.MoveSubmitted(new Move(
                exercise.turn().nextMoveId(),
                exercise.turn().number(),
                planned.actor(),
                planned.type(),
                planned.target(),
                false,
                Words.NONE,
                new Origin.Entered("cell")));
    }

    private static double number(@Nullable Value value) {
        return value instanceof Value.Level level ? level.number() : Double.NaN;
    }
}
