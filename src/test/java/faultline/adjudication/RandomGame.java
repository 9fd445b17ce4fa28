package faultline.adjudication;

import faultline.exercise.Command;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move.Words;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** For tests: a game drawn by lot. It starts anywhere within the scenario's bounds, with any seating, and anything is tried. */
final class RandomGame {
    private static final int TRIES_A_TURN = 15;

    private final Scenario scenario;
    private final Random random;
    private final Game game;

    RandomGame(Shipped shipped, long seed) {
        scenario = shipped.scenario();
        random = new Random(seed);
        game = new Game(shipped, seed, starts());
        scenario.actors().keySet().stream()
                .filter(actor -> random.nextBoolean())
                .forEach(actor -> game.ask(new Command.AssignCell("cell-" + actor, List.of(actor))));
    }

    Game game() {
        return game;
    }

    Random random() {
        return random;
    }

    /** Begins a turn and tries to do things in it; most of it is refused, which is fine. */
    void beginTurn() {
        // The first begins with turn 1; where that is over, there is no turn zero to skip, and the next one begins.
        game.ask(new Command.BeginTurn(true));
        game.ask(new Command.BeginTurn());
        for (int tries = 0; tries < TRIES_A_TURN; tries++) {
            game.ask(anything());
        }
    }

    /** A move of anybody, or now and then an inject. */
    private Command anything() {
        return random.nextInt(TRIES_A_TURN) == 0
                ? new Command.ReleaseInject(any(List.copyOf(scenario.injects().keySet())))
                : anyMove();
    }

    Command anyMove() {
        var type = any(List.copyOf(scenario.moves().values()));
        var targets = type.target().accepted();
        return new Command.SubmitMove(
                Optional.of(any(type.actors())),
                type.id(),
                targets.isEmpty() ? "" : any(targets),
                Optional.empty(),
                Words.NONE);
    }

    private List<Reading> starts() {
        return scenario.indicators().values().stream()
                .flatMap(indicator ->
                        indicator.starts().keySet().stream().map(key -> new Reading(key, anyValue(indicator))))
                .toList();
    }

    private Value anyValue(Indicator indicator) {
        if (indicator instanceof LevelIndicator level) {
            return new Value.Level(random.nextInt((int) level.max().orElseThrow() + 1));
        }
        var states = ((StageIndicator) indicator).states().keySet();
        return new Value.Stage(any(List.copyOf(states)));
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
