package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.EvaluationCommand.ChangeAction;
import faultline.exercise.EvaluationCommand.PlanAction;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.EvaluationEvent.ActionChanged;
import faultline.exercise.event.EvaluationEvent.ActionPlanned;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal.Code;
import java.util.Locale;
import java.util.function.Supplier;

/** Decides what goes into the improvement plan. */
record ActionDesk(Scenario scenario, Exercise exercise) {

    Decision decide(EvaluationCommand command) {
        return command instanceof ChangeAction change ? change(change) : plan(((PlanAction) command).plan());
    }

    private Decision plan(CorrectiveAction plan) {
        return checked(plan, () -> new ActionPlanned(exercise.evaluation().nextAction(), plan));
    }

    private Decision change(ChangeAction command) {
        var action = command.action().toUpperCase(Locale.ROOT);
        var actions = exercise.evaluation().actions();
        var before = actions.get(action);
        if (before == null) {
            return refuse(
                    Code.UNKNOWN_NAME, "There is no action (" + action + ").", Nearest.hint(action, actions.keySet()));
        }
        var after = changed(before, command.plan());
        return after.equals(before)
                ? refuse(
                        Code.BAD_VALUE,
                        "Nothing of action (" + action + ") would change.",
                        "Name what is to be otherwise: --due, --owner, --issue and others.")
                : checked(after, () -> new ActionChanged(action, after));
    }

    private static CorrectiveAction changed(CorrectiveAction before, CorrectiveAction plan) {
        return new CorrectiveAction(
                either(plan.capability(), before.capability()),
                either(plan.issue(), before.issue()),
                either(plan.text(), before.text()),
                plan.element().or(before::element),
                either(plan.owner(), before.owner()),
                either(plan.contact(), before.contact()),
                plan.start().or(before::start),
                plan.due().or(before::due));
    }

    private static String either(String now, String before) {
        return now.isBlank() ? before : now;
    }

    private Decision checked(CorrectiveAction plan, Supplier<Event> event) {
        if (plan.text().isBlank()) {
            return EvaluationDesk.empty(
                    "The action", "For example: action add \"Write a call list\" --element planning --owner \"Staff\"");
        }
        var capabilities = scenario.purposes().capabilities();
        if (!plan.capability().isEmpty() && !capabilities.contains(plan.capability())) {
            return JudgementDesk.unknown(scenario, "capability", plan.capability(), capabilities);
        }
        var start = plan.start();
        var due = plan.due();
        if (start.isPresent() && due.isPresent() && due.get().isBefore(start.get())) {
            return refuse(
                    Code.BAD_VALUE,
                    "The action would be complete on (" + due.get() + "), before it begins on (" + start.get() + ").",
                    "Choose another --start or --due.");
        }
        return accept(event.get());
    }
}
