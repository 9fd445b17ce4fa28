package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.ActionContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Table;
import faultline.exercise.EvaluationCommand.ChangeAction;
import faultline.exercise.EvaluationCommand.PlanAction;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.CorrectiveAction;
import faultline.exercise.event.CorrectiveAction.Element;
import faultline.exercise.event.EvaluationEvent.ActionChanged;
import faultline.exercise.event.EvaluationEvent.ActionPlanned;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Happened;
import faultline.play.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The improvement plan. */
@Component
@CommandGroup(value = "Hot wash", order = 34)
final class ActionCommands {
    private final Sitting sitting;
    private final Evaluating evaluating;
    private final Screen screen;

    ActionCommands(Sitting sitting, Evaluating evaluating, Screen screen) {
        this.sitting = sitting;
        this.evaluating = evaluating;
        this.screen = screen;
    }

    @Command(
            name = {"action", "add"},
            description = "Plans a corrective action: what is amiss, what is done about it, by whom, until when.")
    @OpenTo(EVALUATOR)
    ExitCode add(
            @Argument(index = 0, description = "What is to be done.") String text,
            @Option(longName = "issue", description = "What is amiss.") Optional<String> issue,
            @Option(longName = "capability", description = "The capability that it is for.")
                    @Values(EvaluationNames.Capabilities.class)
                    Optional<String> capability,
            @Option(longName = "element", description = "planning, organization, equipment, training or exercises.")
                    @Values(EvaluationNames.Elements.class)
                    Optional<String> element,
            @Option(longName = "owner", description = "The responsible organisation.") Optional<String> owner,
            @Option(longName = "contact", description = "Its point of contact.") Optional<String> contact,
            @Option(longName = "start", description = "When it begins: 2027-01-15.") Optional<String> start,
            @Option(longName = "due", description = "When it is to be complete.") Optional<String> due) {
        return sitting.answer(
                plan(text, issue, capability, element, owner, contact, start, due)
                        .then(plan -> sitting.act(new PlanAction(plan))),
                this::written);
    }

    @Command(
            name = {"action", "edit"},
            description = "Changes a corrective action; what is left out stays as it is.")
    @OpenTo(EVALUATOR)
    ExitCode edit(
            @Argument(index = 0, description = "The action.") @Values(EvaluationNames.Actions.class) String action,
            @Option(longName = "text", description = "What is to be done.") Optional<String> text,
            @Option(longName = "issue", description = "What is amiss.") Optional<String> issue,
            @Option(longName = "capability", description = "The capability that it is for.")
                    @Values(EvaluationNames.Capabilities.class)
                    Optional<String> capability,
            @Option(longName = "element", description = "planning, organization, equipment, training or exercises.")
                    @Values(EvaluationNames.Elements.class)
                    Optional<String> element,
            @Option(longName = "owner", description = "The responsible organisation.") Optional<String> owner,
            @Option(longName = "contact", description = "Its point of contact.") Optional<String> contact,
            @Option(longName = "start", description = "When it begins: 2027-01-15.") Optional<String> start,
            @Option(longName = "due", description = "When it is to be complete.") Optional<String> due) {
        return sitting.answer(
                plan(text.orElse(""), issue, capability, element, owner, contact, start, due)
                        .then(plan -> sitting.act(new ChangeAction(action, plan))),
                this::written);
    }

    private static Outcome<CorrectiveAction> plan(
            String text,
            Optional<String> issue,
            Optional<String> capability,
            Optional<String> element,
            Optional<String> owner,
            Optional<String> contact,
            Optional<String> start,
            Optional<String> due) {
        return element(element).then(mended -> date("start", start).then(begins -> date("due", due)
                .then(ends -> Outcome.done(new CorrectiveAction(
                        capability.orElse(""),
                        issue.map(String::strip).orElse(""),
                        text.strip(),
                        mended,
                        owner.map(String::strip).orElse(""),
                        contact.map(String::strip).orElse(""),
                        begins,
                        ends)))));
    }

    private static Outcome<Optional<Element>> element(Optional<String> typed) {
        return typed.isEmpty() || Element.of(typed.get()).isPresent()
                ? Outcome.done(typed.flatMap(Element::of))
                : Outcome.refused(
                        Code.BAD_VALUE,
                        "There is no element (" + typed.get() + ").",
                        Nearest.hint(typed.get(), Element.ids()));
    }

    private static Outcome<Optional<LocalDate>> date(String option, Optional<String> typed) {
        try {
            return Outcome.done(typed.map(LocalDate::parse));
        } catch (DateTimeParseException e) {
            return Outcome.refused(
                    Code.BAD_VALUE,
                    "Option (--" + option + ") takes a date, not (" + typed.orElse("") + ").",
                    "Write it as year, month and day: 2027-03-31.");
        }
    }

    private void written(Happened happened) {
        for (var event : happened.events()) {
            if (event instanceof ActionPlanned planned) {
                screen.line("Action " + planned.action() + ": " + planned.plan().text());
            } else if (event instanceof ActionChanged changed) {
                screen.line("Action " + changed.action() + " is now: "
                        + changed.plan().text());
            }
        }
        screen.next("`action list` shows the improvement plan.");
    }

    @Command(
            name = {"action", "list"},
            description = "Shows the improvement plan.")
    @OpenTo(EVALUATOR)
    @Shows("action-list")
    ExitCode list() {
        return sitting.page(evaluating.view(), ActionContracts.LIST, view -> {
            if (view.evaluation().actions().isEmpty()) {
                screen.line("No corrective action is planned.");
            }
            var table = Table.of("No.", "Capability", "Issue", "Action", "Element", "Owner", "Contact", "Start", "Due");
            view.evaluation()
                    .actions()
                    .forEach(one -> table.row(
                            one.id(),
                            one.capability(),
                            one.plan().issue(),
                            one.plan().text(),
                            one.plan().element().map(Element::id).orElse(""),
                            one.plan().owner(),
                            one.plan().contact(),
                            one.plan().start().map(LocalDate::toString).orElse(""),
                            one.plan().due().map(LocalDate::toString).orElse("")));
            screen.table(table.withoutEmptyColumns());
            screen.next("`action add \"…\"` plans one; `action edit A1` changes one.");
        });
    }
}
