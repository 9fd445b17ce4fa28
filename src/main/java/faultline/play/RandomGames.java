package faultline.play;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.KeyedChance;
import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Command;
import faultline.exercise.Decider;
import faultline.exercise.Decision;
import faultline.exercise.Exercise;
import faultline.exercise.Impulses;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
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

    /** What the rules answered in one game, turn by turn and impulse by impulse. */
    List<Adjudication> play(long seed) {
        return new Game(seed).play();
    }

    private final class Game {
        private final SplittableRandom random;
        private final Adjudicator adjudicator = new Adjudicator(scenario, rules, new KeyedChance());
        private final List<String> played;
        private final List<Adjudication> answers = new ArrayList<>();
        private Exercise now;

        Game(long seed) {
            random = new SplittableRandom(seed);
            now = Exercise.begunBy(new Event.ExerciseCreated("game", scenario.id(), "", "", "", seed, starts()));
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
            for (int turn = 1; turn <= scenario.timetable().turns(); turn++) {
                ask(new Command.BeginTurn(turn == 1 && scenario.timetable().zero()));
                scenario.injects().keySet().forEach(this::perhapsRelease);
                do {
                    played.forEach(this::moves);
                    adjudicate();
                } while (now.phase() == Phase.MOVES && !Impulses.onEntry(now.turn()));
                ask(new Command.EndTurn());
            }
            return answers;
        }

        private void adjudicate() {
            var adjudication = adjudicator.adjudicate(now);
            ask(new Command.ProposeAdjudication(adjudication));
            ask(new Command.AcceptAdjudication());
            answers.add(adjudication);
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
                boolean entered = ask(
                        new Command.SubmitMove(Optional.of(actor), type.id(), target(type), covert, Move.Words.NONE));
                if (entered && Impulses.onEntry(now.turn())) {
                    adjudicate();
                }
            }
        }

        private String target(MoveType type) {
            var accepted = type.target().accepted();
            return accepted.isEmpty() ? "" : accepted.get(random.nextInt(accepted.size()));
        }

        /** Whether the exercise takes the command. */
        private boolean ask(Command command) {
            var decision = new Decider(scenario, List.of(), now, new Seat.White()).decide(command);
            if (decision instanceof Decision.Accepted accepted) {
                for (var event : accepted.events()) {
                    now = now.evolve(event);
                }
            }
            return decision instanceof Decision.Accepted;
        }
    }
}
