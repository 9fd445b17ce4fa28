package faultline.play;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.KeyedChance;
import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Command;
import faultline.exercise.Decider;
import faultline.exercise.Decision;
import faultline.exercise.Exercise;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Plays a scenario from its first turn to its last on state alone: some actors are played and draw their moves, others
 * are automated, and injects are released at times. The same seed gives the same game.
 */
record RandomGames(Scenario scenario, RuleBase rules) {
    private static final int MOST_TRIES = 4;
    private static final int TURNS_TO_AN_INJECT = 4;

    /** What the rules answered in each turn of one game. */
    List<Adjudication> play(long seed) {
        return new Game(seed).play();
    }

    private final class Game {
        private final SplittableRandom random;
        private final Adjudicator adjudicator = new Adjudicator(scenario, rules, new KeyedChance());
        private final List<String> played;
        private Exercise now;

        Game(long seed) {
            random = new SplittableRandom(seed);
            now = Exercise.begunBy(new Event.ExerciseCreated("game", scenario.id(), "", "", seed, starts()));
            played = scenario.actors().values().stream()
                    .filter(actor -> actor.playable() && random.nextBoolean())
                    .map(actor -> actor.id())
                    .toList();
        }

        private List<Reading> starts() {
            return scenario.indicators().values().stream()
                    .flatMap(indicator -> indicator.starts().entrySet().stream())
                    .map(start -> new Reading(start.getKey(), start.getValue()))
                    .toList();
        }

        List<Adjudication> play() {
            played.forEach(actor -> ask(new Command.AssignCell("cell-" + actor, List.of(actor))));
            var turns = new ArrayList<Adjudication>();
            for (int turn = 1; turn <= scenario.timetable().turns(); turn++) {
                ask(new Command.BeginTurn());
                scenario.injects().keySet().forEach(this::perhapsRelease);
                played.forEach(this::moves);
                var adjudication = adjudicator.adjudicate(now);
                ask(new Command.ProposeAdjudication(adjudication));
                ask(new Command.AcceptAdjudication());
                turns.add(adjudication);
            }
            return turns;
        }

        private void perhapsRelease(String inject) {
            if (random.nextInt(TURNS_TO_AN_INJECT) == 0) {
                ask(new Command.ReleaseInject(inject));
            }
        }

        /** Some tries of an actor; what the exercise refuses is not made. */
        private void moves(String actor) {
            var choices = scenario.moves().values().stream()
                    .filter(move -> move.actors().contains(actor))
                    .toList();
            int tries = choices.isEmpty() ? 0 : random.nextInt(MOST_TRIES);
            for (int i = 0; i < tries; i++) {
                var type = choices.get(random.nextInt(choices.size()));
                var covert = type.secrecy() == Secrecy.EITHER
                        ? Optional.of(random.nextBoolean())
                        : Optional.<Boolean>empty();
                ask(new Command.SubmitMove(Optional.of(actor), type.id(), target(type), covert, Move.Words.NONE));
            }
        }

        private String target(MoveType type) {
            var accepted = type.target().accepted();
            return accepted.isEmpty() ? "" : accepted.get(random.nextInt(accepted.size()));
        }

        private void ask(Command command) {
            if (new Decider(scenario, now, new Seat.White()).decide(command) instanceof Decision.Accepted accepted) {
                for (var event : accepted.events()) {
                    now = now.evolve(event);
                }
            }
        }
    }
}
