package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import java.util.List;
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
        var worlds = new Worlds(shipped.scenario(), random);
        var game = new Game(shipped, seed, worlds.starts());
        shipped.scenario().actors().keySet().stream()
                .filter(actor -> random.nextBoolean())
                .forEach(actor -> game.ask(new Command.AssignCell("cell-" + actor, List.of(actor))));
        for (int turn = 1; turn <= TURNS; turn++) {
            game.ask(new Command.BeginTurn());
            for (int tries = 0; tries < TRIES_A_TURN; tries++) {
                game.ask(anything(worlds));
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
    private Command anything(Worlds worlds) {
        return worlds.random().nextInt(TRIES_A_TURN) == 0
                ? new Command.ReleaseInject(
                        worlds.any(List.copyOf(shipped.scenario().injects().keySet())))
                : worlds.anyMove();
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
