package faultline.adjudication;

import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Command;
import faultline.exercise.Decider;
import faultline.exercise.Decision;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Seat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** For tests: an exercise of a shipped scenario that is played on state alone, without journal or clock. */
final class Game {
    private final Shipped shipped;
    private final List<Event> thisTurn = new ArrayList<>();
    private Exercise turnBegan;
    private Exercise now;

    /** @param starts where the indicators stand before the first turn */
    Game(Shipped shipped, long seed, List<Reading> starts) {
        this.shipped = shipped;
        now = Exercise.begunBy(new Event.ExerciseCreated(
                "game", shipped.scenario().id(), "", "scenario", "rules", seed, List.copyOf(starts)));
        turnBegan = now;
    }

    /** Where the scenario begins. */
    static List<Reading> starts(Scenario scenario) {
        return scenario.indicators().values().stream()
                .flatMap(indicator -> indicator.starts().entrySet().stream())
                .map(start -> new Reading(start.getKey(), start.getValue()))
                .toList();
    }

    Exercise exercise() {
        return now;
    }

    /** Carries out for the white cell what the exercise allows; what it refuses changes nothing. */
    void ask(Command command) {
        if (new Decider(shipped.scenario(), List.of(), now, new Seat.White()).decide(command)
                instanceof Decision.Accepted accepted) {
            accepted.events().forEach(this::happen);
        }
    }

    void happen(Event event) {
        now = now.evolve(event);
        if (event instanceof Event.TurnBegan) {
            thisTurn.clear();
            turnBegan = now;
        } else {
            thisTurn.add(event);
        }
    }

    Adjudication adjudicate() {
        return adjudicate(shipped.rules());
    }

    Adjudication adjudicate(RuleBase rules) {
        return adjudicate(rules, now);
    }

    private Adjudication adjudicate(RuleBase rules, Exercise exercise) {
        return new Adjudicator(shipped.scenario(), rules, new KeyedChance()).adjudicate(exercise);
    }

    /** The turn with the white cell's hand in it. */
    Revision adjudicate(List<Intervention> asked) {
        return new Adjudicator(shipped.scenario(), shipped.rules(), new KeyedChance())
                .adjudicate(now, asked, Patience.ENDLESS);
    }

    /** The same turn, had its moves been entered and its injects released in another order, and these rules been asked. */
    Adjudication adjudicateShuffled(Random random, RuleBase rules) {
        var shuffled = new ArrayList<>(thisTurn);
        Collections.shuffle(shuffled, random);
        var exercise = turnBegan;
        for (var event : shuffled) {
            exercise = exercise.evolve(event);
        }
        return adjudicate(rules, exercise);
    }

    void accept(Adjudication adjudication) {
        ask(new Command.ProposeAdjudication(adjudication));
        ask(new Command.AcceptAdjudication());
    }
}
