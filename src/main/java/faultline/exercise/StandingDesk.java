package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.ArgumentCommand.LiftCondition;
import faultline.exercise.ArgumentCommand.PlaceCondition;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.ArgumentEvent;
import faultline.exercise.event.Refusal.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides what stands for or against arguments from now on. */
record StandingDesk(Scenario scenario, Exercise exercise) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LARGEST = 3;

    Decision place(PlaceCondition command) {
        var condition = command.condition();
        return badId(condition.id())
                .or(() -> badModifier(condition.modifier()))
                .or(() -> noActor(condition.actor()))
                .or(() -> noArgument(command.argument()))
                .orElseGet(() -> accept(new ArgumentEvent.ConditionPlaced(condition, id(command.argument()))));
    }

    Decision lift(LiftCondition command) {
        var ids = exercise.arguments().standing(scenario.arguments()).stream()
                .map(StandingCondition::id)
                .toList();
        if (!ids.contains(command.condition())) {
            return refuse(
                    Code.UNKNOWN_NAME,
                    "No condition (" + command.condition() + ") stands.",
                    Nearest.hint(command.condition(), ids));
        }
        if (command.argument().isEmpty() && command.reason().isBlank()) {
            return refuse(
                    Code.BAD_VALUE,
                    "A condition is removed by an argument or with a reason.",
                    "Say which: --argument G1.1, or --reason \"…\".");
        }
        return noArgument(command.argument())
                .orElseGet(() -> accept(new ArgumentEvent.ConditionLifted(
                        command.condition(), id(command.argument()), command.reason())));
    }

    private Optional<Decision> badId(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.of(refuse(
                    Code.BAD_VALUE,
                    "A condition cannot be named (" + id + ").",
                    "Use lower-case letters, digits and hyphens, beginning with a letter, at most 40."));
        }
        boolean taken = scenario.arguments().standing().containsKey(id)
                || exercise.arguments().placed().containsKey(id);
        return taken
                ? Optional.of(refuse(
                        Code.NAME_TAKEN,
                        "There is a condition (" + id + ") already.",
                        "`condition list` shows what stands."))
                : Optional.empty();
    }

    private static Optional<Decision> badModifier(int modifier) {
        return modifier != 0 && Math.abs(modifier) <= LARGEST
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.BAD_VALUE,
                        "A condition cannot add (" + modifier + ") to the dice.",
                        "It adds -" + LARGEST + " to " + LARGEST + ", and not 0; mostly -1."));
    }

    private Optional<Decision> noActor(String actor) {
        return actor.isEmpty() || scenario.actors().containsKey(actor)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.UNKNOWN_NAME,
                        "Scenario (" + scenario.id() + ") has no actor (" + actor + ").",
                        Nearest.hint(actor, scenario.actors().keySet())));
    }

    /** What an argument brings about or removes follows from its having succeeded or failed: it must be decided. */
    private Optional<Decision> noArgument(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var known = exercise.arguments().all();
        var argument = known.get(id(typed));
        if (argument == null) {
            return Optional.of(refuse(
                    Code.UNKNOWN_NAME,
                    "There is no argument (" + id(typed) + ").",
                    Nearest.hint(id(typed), known.keySet())));
        }
        return argument.verdict().isPresent()
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.WRONG_PHASE,
                        "Argument (" + argument.id() + ") is not decided.",
                        "`argument show " + argument.id() + "` shows how it stands."));
    }

    private static String id(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }
}
