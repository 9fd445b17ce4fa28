package faultline.exercise;

import static faultline.exercise.Decision.refuse;

import faultline.exercise.argument.Argument;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.turn.Conditions;
import faultline.exercise.turn.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides how a turn goes on: it begins, its moves are answered, its next impulse begins, it ends. */
record TurnDesk(Scenario scenario, Exercise exercise) {

    Decision begin(Command.BeginTurn command) {
        var turn = exercise.turn();
        if (turn.phase() == Phase.MOVES || turn.phase() == Phase.ADJUDICATION) {
            return wrongPhase(Timetable.title(turn.number()) + " is not over");
        }
        boolean zero = turn.phase() == Phase.BRIEFING && scenario.timetable().zero();
        if (command.skippingZero() && !zero) {
            return refuse(
                    Code.BAD_VALUE,
                    scenario.timetable().zero()
                            ? "Turn zero comes first of all, and is no longer ahead."
                            : "Scenario (" + scenario.id() + ") has no turn zero to skip.",
                    "`turn begin` begins the next turn.");
        }
        int next = zero && !command.skippingZero() ? 0 : turn.number() + 1;
        if (next > scenario.timetable().turns()) {
            return refuse(
                    Code.WRONG_PHASE,
                    "Turn " + turn.number() + " was the last of scenario (" + scenario.id() + ").",
                    "`exercise close` ends the exercise; `report aar` writes its report.");
        }
        var events = new ArrayList<Event>();
        events.add(new Event.TurnBegan(next));
        events.addAll(exercise.msel().due(scenario, next));
        events.addAll(triggered(next));
        Impulses.first(scenario, next).ifPresent(events::add);
        return new Decision.Accepted(events);
    }

    /** Secret arguments whose time comes as that turn begins. */
    private List<ArgumentEvent.ArgumentTriggered> triggered(int next) {
        if (next <= 1) {
            return List.of();
        }
        var triggered = new ArrayList<ArgumentEvent.ArgumentTriggered>();
        exercise.arguments().all().values().stream().filter(Argument::waits).forEach(argument -> {
            var conditions =
                    new Conditions(exercise.situation(), next, argument.claim().actor(), "");
            argument.claim()
                    .secret()
                    .flatMap(Claim.Secret::when)
                    .filter(conditions::hold)
                    .map(when -> new ArgumentEvent.ArgumentTriggered(next, argument.id(), conditions.says(when)))
                    .ifPresent(triggered::add);
        });
        return triggered;
    }

    Decision propose(Command.ProposeAdjudication command) {
        var turn = exercise.turn();
        if (turn.phase() != Phase.MOVES) {
            return wrongPhase("The rules answer a turn's moves once");
        }
        if (!turn.accepted().isEmpty() && Impulses.onEntry(turn) && unanswered().isEmpty()) {
            return wrongPhase("Nothing has happened that the rules have not answered");
        }
        return undecided().orElseGet(() -> Decision.accept(new Event.AdjudicationProposed(command.adjudication())));
    }

    /** What people still argue about would miss the rules' answer. */
    private Optional<Decision> undecided() {
        return exercise.arguments().undecided().stream()
                .map(Argument::id)
                .findFirst()
                .map(id -> refuse(
                        Code.WRONG_PHASE,
                        "Argument (" + id + ") is not decided.",
                        "`argument show " + id + "` shows how it stands; `argument drop " + id + "` gives it up."));
    }

    Decision accept() {
        var turn = exercise.turn();
        if (turn.phase() != Phase.ADJUDICATION) {
            return wrongPhase("There is no proposal to accept");
        }
        var accepted = Stream.<Event>of(new Event.AdjudicationAccepted(turn.number()));
        var next = turn.impulse().isLast() ? Optional.<Event>empty() : Optional.of(Impulses.next(scenario, turn));
        return new Decision.Accepted(Stream.concat(accepted, next.stream()).toList());
    }

    Decision end() {
        var turn = exercise.turn();
        if (turn.phase() != Phase.MOVES && turn.phase() != Phase.ADJUDICATION) {
            return wrongPhase("There is no turn to end");
        }
        if (!Impulses.onEntry(turn)) {
            return wrongPhase(Timetable.title(turn.number()) + " ends by itself once its last proposal is accepted");
        }
        if (turn.phase() == Phase.ADJUDICATION) {
            return wrongPhase("The proposal has not been decided");
        }
        if (turn.accepted().isEmpty() && turn.moves().isEmpty()) {
            return wrongPhase("What the turn's beginning brings has not been adjudicated");
        }
        var left = unanswered();
        return left.isEmpty()
                ? Decision.accept(new Event.TurnEnded(turn.number()))
                : wrongPhase("The rules have not answered (" + String.join(", ", left) + ")");
    }

    /** What has happened in this impulse: the ids of moves entered, of injects released, of arguments decided. */
    private List<String> unanswered() {
        return Stream.of(
                        exercise.turn().moves().stream().map(move -> move.id()),
                        exercise.msel().unanswered().stream(),
                        exercise.arguments().unanswered().stream())
                .flatMap(ids -> ids)
                .toList();
    }

    private Decision wrongPhase(String reason) {
        return refuse(Code.WRONG_PHASE, Phases.sentence(reason, exercise), Phases.next(scenario, exercise));
    }
}
