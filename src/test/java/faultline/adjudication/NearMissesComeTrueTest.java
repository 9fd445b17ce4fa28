package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.facts.World;
import faultline.adjudication.rules.Firing;
import faultline.adjudication.rules.NearFiring;
import faultline.adjudication.rules.Patience;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.seating.Seating;
import faultline.exercise.turn.Situation;
import faultline.exercise.whatif.Demand;
import faultline.exercise.whatif.Demand.OfNumber;
import faultline.exercise.whatif.Demand.OfStage;
import faultline.exercise.whatif.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a near miss of Fracture Points demands is what it takes: once the world is so, the rule fires. */
class NearMissesComeTrueTest {
    private static final int WORLDS = 100;
    private static final int ENOUGH = 100_000;

    private final Shipped shipped = Shipped.of("fracture-points");
    private int numbers;
    private int stages;

    @Test
    void whatWasLackingMakesTheRuleFire() {
        IntStream.rangeClosed(1, WORLDS).forEach(this::inSomeWorld);

        // Counter-check: both kinds of demand were met often.
        assertThat(numbers).isGreaterThan(5 * WORLDS);
        assertThat(stages).isGreaterThan(5 * WORLDS);
    }

    private void inSomeWorld(int seed) {
        var values = anywhere(seed);
        var wave = wave(values);
        for (var near : shipped.rules().nearly(wave)) {
            if (near.demands().size() == 1) {
                met(near.demands().get(0), values).ifPresent(met -> assertThat(fired(wave(met), near))
                        .as("(%s) fires once %s is met, with seed %d", name(near), near.demands(), seed)
                        .isTrue());
            }
        }
    }

    private Map<Key, Value> anywhere(int seed) {
        return new RandomGame(shipped, seed).game().exercise().situation().values();
    }

    /** What happened, by names alone. */
    private static List<String> ids(List<Happening> happenings) {
        return happenings.stream()
                .map(happening -> happening instanceof faultline.adjudication.facts.Move move
                        ? move.id()
                        : happening instanceof InjectReleased released ? released.inject() : "turn")
                .toList();
    }

    private static String name(NearFiring near) {
        return near.rule().name();
    }

    /** Each move that the scenario has, once by each of its actors at each target, and the turn's beginning. */
    private List<Happening> wave(Map<Key, Value> values) {
        var world = world(values);
        var moves = shipped.scenario().moves().values().stream()
                .flatMap(type -> type.actors().stream()
                        .flatMap(actor ->
                                targets(type.target().accepted()).map(target -> move(type.id(), actor, target))))
                .toList();
        var happenings = new ArrayList<Happening>(Happenings.of(
                new WaveInput(moves, List.copyOf(shipped.scenario().injects().keySet())), shipped.scenario(), world));
        happenings.add(new TurnBegun(2, world));
        return happenings;
    }

    private static Stream<String> targets(List<String> accepted) {
        return accepted.isEmpty() ? Stream.of("") : accepted.stream();
    }

    private static Move move(String type, String actor, String target) {
        var id = "M2." + type + "." + actor + "." + target;
        return new Move(id, 2, actor, type, target, false, Words.NONE, new Origin.Entered("cell"));
    }

    private World world(Map<Key, Value> values) {
        var situation = new Situation(values, List.of(values, values), List.of(), List.of());
        return new WaveWorld(
                shipped.scenario(), situation, Seating.ALL_AUTOMATED, 2, List.of(), Set.of(), Patience.ENDLESS);
    }

    private boolean fired(List<Happening> wave, NearFiring near) {
        var answers = ids(near.answers());
        var same = wave.stream()
                .filter(happening -> answers.containsAll(ids(List.of(happening))))
                .toList();
        return shipped.rules().fire(same, ENOUGH).stream()
                .filter(firing -> firing.rule().equals(near.rule()))
                .map(Firing::answers)
                .map(NearMissesComeTrueTest::ids)
                .anyMatch(answers::equals);
    }

    /** The world in which the demand is met; empty for one that is not about where things stand. */
    private Optional<Map<Key, Value>> met(Demand demand, Map<Key, Value> values) {
        if (demand instanceof OfNumber number && number.asked() instanceof Quantity.Level level) {
            numbers++;
            return Optional.of(with(values, level.key(), new Value.Level(meeting(number, level.key()))));
        }
        if (demand instanceof OfStage stage) {
            stages++;
            var indicator =
                    (StageIndicator) shipped.scenario().indicator(stage.stage().indicator());
            var state = indicator.states().keySet().stream()
                    .filter(one -> stage.wanted().stream()
                            .allMatch(wanted -> wanted.state().equals(one) == wanted.is()))
                    .findFirst()
                    .orElseThrow();
            return Optional.of(with(values, stage.stage(), new Value.Stage(state)));
        }
        return Optional.empty();
    }

    /** The number within the level's bounds that the sentence allows, as near to its limits as can be. */
    private double meeting(OfNumber number, Key key) {
        var level = (LevelIndicator) shipped.scenario().indicator(key.indicator());
        return number.bounds().stream()
                .flatMapToDouble(bound -> DoubleStream.of(-0.5, 0, 0.5)
                        .map(step -> level.clamp(bound.limit().value() + step)))
                .filter(candidate -> number.bounds().stream().allMatch(bound -> bound.comparison()
                        .holds(candidate, bound.limit().value())))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Key, Value> with(Map<Key, Value> values, Key key, Value value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return changed;
    }

    @Test
    void whatFiredIsNotNear() {
        var values = anywhere(7);
        var wave = wave(values);
        var near = shipped.rules().nearly(wave).stream()
                .map(one -> one.rule().name() + ids(one.answers()))
                .toList();

        assertThat(near).doesNotHaveDuplicates();
        assertThat(shipped.rules().fire(wave, ENOUGH))
                .extracting(firing -> firing.rule().name() + ids(firing.answers()))
                .doesNotContainAnyElementsOf(near);
    }
}
