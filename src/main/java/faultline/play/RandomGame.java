package faultline.play;

import faultline.adjudication.Adjudicator;
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
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One random game, while it is played. */
final class RandomGame {
    private static final int TURNS_TO_AN_INJECT = 12;

    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final long seed;
    private final Map<String, Policy> people;
    private final Exercise begun;
    private final List<Adjudication> answers = new ArrayList<>();
    private Exercise now;

    /**
     * @param people how each actor is played that is not automated
     */
    RandomGame(Scenario scenario, Adjudicator adjudicator, long seed, Map<String, Policy> people) {
        this.scenario = scenario;
        this.adjudicator = adjudicator;
        this.seed = seed;
        this.people = people;
        begun = Exercise.begunBy(new Event.ExerciseCreated("game", scenario.id(), "", "", "", seed, starts(scenario)));
        now = begun;
    }

    private static List<Reading> starts(Scenario scenario) {
        return scenario.indicators().values().stream()
                .flatMap(indicator -> indicator.starts().entrySet().stream())
                .map(start -> new Reading(start.getKey(), start.getValue()))
                .toList();
    }

    RandomGames.Played play() {
        people.keySet().forEach(actor -> happens(new Command.AssignCell("cell-" + actor, List.of(actor))));
        for (int turn = 1; turn <= scenario.timetable().turns(); turn++) {
            playTurn(turn == 1 && scenario.timetable().zero());
        }
        return new RandomGames.Played(begun, now, answers);
    }

    private void playTurn(boolean skippingZero) {
        happens(new Command.BeginTurn(skippingZero));
        releaseSome();
        do {
            people.forEach(this::move);
            adjudicate();
        } while (now.phase() == Phase.MOVES && !Impulses.onEntry(now.turn()));
        if (now.phase() == Phase.MOVES) {
            happens(new Command.EndTurn());
        }
    }

    private void releaseSome() {
        var random = draws("injects");
        for (var inject : scenario.injects().keySet()) {
            if (random.nextInt(TURNS_TO_AN_INJECT) == 0 && !now.msel().isReleased(inject)) {
                happens(new Command.ReleaseInject(inject));
            }
        }
    }

    /** What the rules answer holds as it is; where each move is answered on entry, nothing may be left to answer. */
    private void adjudicate() {
        var adjudication = adjudicator.adjudicate(now);
        if (happens(new Command.ProposeAdjudication(adjudication))) {
            happens(new Command.AcceptAdjudication());
            answers.add(adjudication);
        }
    }

    private void move(String actor, Policy policy) {
        if (!now.turn().impulse().admits(actor)) {
            return;
        }
        var random = draws(actor);
        var choices = new ArrayList<MoveType>();
        for (var type : scenario.moves().values()) {
            if (type.actors().contains(actor)) {
                choices.add(type);
            }
        }
        int wanted = policy.wanted(random);
        for (int made = 0; made < wanted && !choices.isEmpty(); ) {
            var type = policy.choose(choices, random);
            if (makes(actor, type, random)) {
                made++;
            } else {
                choices.removeIf(choice -> choice == type);
            }
        }
    }

    /** Whether the actor can make such a move now, and so has; where it can have a target, one is drawn. */
    private boolean makes(String actor, MoveType type, RandomGenerator random) {
        var covert = type.secrecy() == Secrecy.EITHER ? Optional.of(random.nextBoolean()) : Optional.<Boolean>empty();
        var targets =
                type.target().accepted().isEmpty() ? List.of("") : type.target().accepted();
        int first = random.nextInt(targets.size());
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get((first + i) % targets.size());
            var decision =
                    decide(new Command.SubmitMove(Optional.of(actor), type.id(), target, covert, Move.Words.NONE));
            if (happens(decision)) {
                if (Impulses.onEntry(now.turn())) {
                    adjudicate();
                }
                return true;
            }
            // Whether a move is available can depend on its target; its limits and cost do not.
            if (((Decision.Refused) decision).refusal().code() != Code.NOT_AVAILABLE) {
                return false;
            }
        }
        return false;
    }

    private RandomGenerator draws(String purpose) {
        return Draws.of(seed, now.turn().number(), purpose);
    }

    private Decision decide(Command command) {
        return new Decider(scenario, List.of(), now, new Seat.White()).decide(command);
    }

    /** Whether the exercise takes the command. */
    private boolean happens(Command command) {
        return happens(decide(command));
    }

    private boolean happens(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            for (var event : accepted.events()) {
                now = now.evolve(event);
            }
        }
        return decision instanceof Decision.Accepted;
    }
}
