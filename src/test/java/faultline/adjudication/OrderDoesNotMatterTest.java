package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever enters a move first has nothing from it: a turn's answer depends on what is entered and on nothing else. */
class OrderDoesNotMatterTest {
    private static final int GAMES = 200;
    private static final int TURNS = 3;
    private static final int TRIES_A_TURN = 15;

    private final Shipped shipped = Shipped.of("fracture-points");
    private int entered;
    private int reactions;

    @Test
    void theOrderOfEntryChangesNothing() {
        IntStream.rangeClosed(1, GAMES).forEach(this::play);
        // Counter-check: the games had something to shuffle and something to answer.
        assertThat(entered).isGreaterThan(2 * GAMES);
        assertThat(reactions).isGreaterThan(2 * GAMES);
    }

    private void play(int seed) {
        var random = new Random(seed);
        var game = new Game(shipped, seed, starts(random));
        shipped.scenario().actors().keySet().stream()
                .filter(actor -> random.nextBoolean())
                .forEach(actor -> game.ask(new Command.AssignCell("cell-" + actor, List.of(actor))));
        for (int turn = 1; turn <= TURNS; turn++) {
            game.ask(new Command.BeginTurn());
            for (int tries = 0; tries < TRIES_A_TURN; tries++) {
                game.ask(anything(random));
            }
            var asEntered = game.adjudicate();
            assertThat(differences(told(asEntered), told(game.adjudicateShuffled(random))))
                    .as("what the order of entry changed with seed %d in turn %d", seed, turn)
                    .isEmpty();
            entered += game.exercise().turn().moves().size();
            reactions += (int) asEntered.moves().filter(Move::byRule).count();
            game.accept(asEntered);
        }
    }

    /** A move of anybody, or now and then an inject; most of it is refused, which is fine. */
    private Command anything(Random random) {
        var scenario = shipped.scenario();
        if (random.nextInt(TRIES_A_TURN) == 0) {
            return new Command.ReleaseInject(any(List.copyOf(scenario.injects().keySet()), random));
        }
        var type = any(List.copyOf(scenario.moves().values()), random);
        var targets = type.target().accepted();
        return new Command.SubmitMove(
                Optional.of(any(type.actors(), random)),
                type.id(),
                targets.isEmpty() ? "" : any(targets, random),
                Optional.empty(),
                Words.NONE);
    }

    /** Any situation within the bounds of the scenario, so that every rule gets its turn. */
    private List<Reading> starts(Random random) {
        return shipped.scenario().indicators().values().stream()
                .flatMap(indicator ->
                        indicator.starts().keySet().stream().map(key -> new Reading(key, anyValue(indicator, random))))
                .toList();
    }

    private static Value anyValue(Indicator indicator, Random random) {
        if (indicator instanceof LevelIndicator level) {
            return new Value.Level(random.nextInt((int) level.max().orElseThrow() + 1));
        }
        var states = ((StageIndicator) indicator).states().keySet();
        return new Value.Stage(any(List.copyOf(states), random));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Every move, ruling and change of a turn; rulings are numbered in their order, the moves of a wave have none. */
    private static Set<String> told(Adjudication adjudication) {
        return adjudication.waves().stream()
                .flatMap(wave -> Stream.of(wave.moves(), wave.rulings(), wave.changes())
                        .flatMap(List::stream)
                        .map(thing -> "wave " + wave.number() + ": " + thing))
                .collect(Collectors.toSet());
    }

    private static List<String> differences(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream())
                .filter(thing -> !one.contains(thing) || !other.contains(thing))
                .sorted()
                .toList();
    }
}
