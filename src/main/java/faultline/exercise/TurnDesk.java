package faultline.exercise;

import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.turn.Phase;
import java.util.ArrayList;
import java.util.List;
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
        var begun = new Event.TurnBegan(next);
        var events = new ArrayList<Event>();
        events.add(begun);
        events.addAll(new InjectTrial(scenario, exercise.evolve(begun)).ofTurn());
        Impulses.first(scenario, next).ifPresent(events::add);
        return new Decision.Accepted(events);
    }

    Decision propose(Command.ProposeAdjudication command) {
        var turn = exercise.turn();
        if (turn.phase() != Phase.MOVES) {
            return wrongPhase("The rules answer a turn's moves once");
        }
        if (!turn.accepted().isEmpty() && Impulses.onEntry(turn) && unanswered().isEmpty()) {
            return wrongPhase("Nothing has happened that the rules have not answered");
        }
        return Decision.accept(new Event.AdjudicationProposed(command.adjudication()));
    }

    Decision accept() {
        var turn = exercise.turn();
        if (turn.phase() != Phase.ADJUDICATION) {
            return wrongPhase("There is no proposal to accept");
        }
        var accepted = new Event.AdjudicationAccepted(turn.number());
        var events = new ArrayList<Event>();
        events.add(accepted);
        var after = exercise.evolve(accepted);
        var byRule = turn.proposal().orElseThrow().released().toList();
        events.addAll(new InjectTrial(scenario, after).skipped(byRule));
        if (!turn.impulse().isLast()) {
            events.add(Impulses.next(scenario, turn));
            events.addAll(new InjectTrial(scenario, exercise.after(events)).ofPart());
        }
        return new Decision.Accepted(events);
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

    /** What has happened in this impulse: the ids of moves entered and of injects released. */
    private List<String> unanswered() {
        return Stream.concat(
                        exercise.turn().moves().stream().map(move -> move.id()), exercise.msel().unanswered().stream())
                .toList();
    }

    private Decision wrongPhase(String reason) {
        return refuse(Code.WRONG_PHASE, Phases.sentence(reason, exercise), Phases.next(scenario, exercise));
    }
}
