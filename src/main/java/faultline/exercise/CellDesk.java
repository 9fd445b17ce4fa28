package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.SeatingEvent;
import faultline.exercise.turn.Phase;
import java.util.HashSet;
import java.util.Optional;

/** Decides who plays whom. */
record CellDesk(Scenario scenario, Exercise exercise) {

    Decision assign(Command.AssignCell command) {
        var cell = command.cell();
        var badName = new CellNames(exercise.seating()).notToBe(cell);
        if (badName.isPresent()) {
            return badName.get();
        }
        if (command.actors().isEmpty()) {
            return refuse(
                    Code.BAD_VALUE,
                    "Cell (" + cell + ") is given no actor to play.",
                    "Name one or more of " + Nearest.list(scenario.actors().keySet()) + ".");
        }
        if (new HashSet<>(command.actors()).size() < command.actors().size()) {
            return refuse(Code.BAD_VALUE, "An actor is named twice in " + command.actors() + ".", "Name each once.");
        }
        return command.actors().stream()
                .map(actor -> notToBePlayed(actor, cell))
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::proposalStands)
                .orElseGet(() -> accept(new Event.CellAssigned(cell, command.actors())));
    }

    Decision automate(Command.AutomateActor command) {
        var actor = command.actor();
        return unknown(actor)
                .or(this::proposalStands)
                .orElseGet(() -> exercise.seating().automated(actor)
                        ? refuse(
                                Code.BAD_VALUE,
                                "Actor (" + actor + ") is automated already.",
                                "`cell list` shows who plays whom.")
                        : accept(new Event.ActorAutomated(actor)));
    }

    /** From another cell, or from the rules; only the latter changes what the rules say, and waits for a proposal. */
    Decision give(SeatingCommand.GiveActor command) {
        var actor = command.actor();
        var cell = command.cell();
        var before = exercise.seating().cellOf(actor);
        return unplayable(actor)
                .or(() -> new CellNames(exercise.seating()).unknown(cell))
                .or(() -> before.isPresent() ? Optional.empty() : proposalStands())
                .orElseGet(() -> before.filter(cell::equals).isPresent()
                        ? refuse(
                                Code.BAD_VALUE,
                                "Cell (" + cell + ") plays the actor (" + actor + ") already.",
                                "`cell list` shows who plays whom.")
                        : accept(new SeatingEvent.ActorGiven(actor, cell)));
    }

    private Optional<Decision> notToBePlayed(String actor, String cell) {
        return unplayable(actor).or(() -> exercise.seating()
                .cellOf(actor)
                .filter(other -> !other.equals(cell))
                .map(other -> refuse(
                        Code.NAME_TAKEN,
                        "Actor (" + actor + ") is played by cell (" + other + ").",
                        "`cell give " + actor + " " + cell + "` moves it to a cell that there is;" + " `cell automate "
                                + actor + "` takes it away.")));
    }

    private Optional<Decision> unplayable(String actor) {
        return unknown(actor)
                .or(() -> scenario.actor(actor).playable()
                        ? Optional.empty()
                        : Optional.of(refuse(
                                Code.BAD_VALUE,
                                "Actor (" + actor + ") is always automated in scenario (" + scenario.id() + ").",
                                "Name another actor.")));
    }

    private Optional<Decision> unknown(String actor) {
        return scenario.actors().containsKey(actor)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.UNKNOWN_NAME,
                        "Scenario (" + scenario.id() + ") has no actor (" + actor + ").",
                        Nearest.hint(actor, scenario.actors().keySet())));
    }

    /** Who plays whom decides what is a reaction and what an advice, so it stands still under a proposal. */
    private Optional<Decision> proposalStands() {
        return exercise.phase() == Phase.ADJUDICATION
                ? Optional.of(refuse(
                        Code.WRONG_PHASE,
                        Phases.sentence("A proposal waits for its decision", exercise),
                        Phases.next(scenario, exercise)))
                : Optional.empty();
    }
}
