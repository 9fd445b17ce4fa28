package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.turn.Phase;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides who plays whom. */
record CellDesk(Scenario scenario, Exercise exercise) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    Decision assign(Command.AssignCell command) {
        var cell = command.cell();
        if (!NAME.matcher(cell).matches() || cell.equals("white") || cell.equals("nobody")) {
            return refuse(
                    Code.BAD_VALUE,
                    "A cell cannot be named (" + cell + ").",
                    "Use lower-case letters, digits and hyphens, beginning with a letter, at most 40; not (white) or (nobody).");
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
                                "`exercise status` shows who plays whom.")
                        : accept(new Event.ActorAutomated(actor)));
    }

    private Optional<Decision> notToBePlayed(String actor, String cell) {
        return unknown(actor).or(() -> {
            if (!scenario.actor(actor).playable()) {
                return Optional.of(refuse(
                        Code.BAD_VALUE,
                        "Actor (" + actor + ") is always automated in scenario (" + scenario.id() + ").",
                        "Name another actor."));
            }
            return exercise.seating()
                    .cellOf(actor)
                    .filter(other -> !other.equals(cell))
                    .map(other -> refuse(
                            Code.NAME_TAKEN,
                            "Actor (" + actor + ") is played by cell (" + other + ").",
                            "`cell automate " + actor + "` takes it away first."));
        });
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
