package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.ObjectiveContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.EvaluationCommand.MarkTask;
import faultline.exercise.EvaluationCommand.Rate;
import faultline.exercise.definition.Rating;
import faultline.exercise.event.EvaluationEvent.CapabilityRated;
import faultline.exercise.event.TaskMark;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What the exercise is for, and how it went: judged by people, on evidence that is laid out for them. */
@Component
@CommandGroup(value = "Evaluation", order = 33)
final class ObjectiveCommands {
    private final Sitting sitting;
    private final Evaluating evaluating;
    private final Screen screen;
    private final ObjectiveScreen objectives;

    ObjectiveCommands(Sitting sitting, Evaluating evaluating, Screen screen, ObjectiveScreen objectives) {
        this.sitting = sitting;
        this.evaluating = evaluating;
        this.screen = screen;
        this.objectives = objectives;
    }

    @Command(
            name = {"objective", "list"},
            description =
                    "Shows what the exercise is for, which injects and moves bring it up, and the ratings so far.")
    @OpenTo(EVALUATOR)
    @Shows("objective-list")
    ExitCode list() {
        return sitting.page(evaluating.view(), ObjectiveContracts.LIST, view -> {
            objectives.list(view.evaluation());
            screen.next("`objective show OBJECTIVE` shows its capabilities and critical tasks.");
        });
    }

    @Command(
            name = {"objective", "show"},
            description = "Shows an objective: capabilities, targets, critical tasks, and what brings it up.")
    @OpenTo(EVALUATOR)
    @Shows("objective-show")
    ExitCode show(
            @Argument(index = 0, description = "The objective.") @Values(EvaluationNames.Objectives.class)
                    String objective) {
        return sitting.page(evaluating.objective(objective), ObjectiveContracts.SHOW, shown -> {
            objectives.show(shown.what());
            screen.next(
                    "`task mark TASK done` says what was seen; `evidence CAPABILITY` shows what a rating can rest on.");
        });
    }

    @Command(
            name = {"task", "list"},
            description = "Shows the critical tasks, and what was seen of each.")
    @OpenTo(EVALUATOR)
    @Shows("task-list")
    ExitCode tasks() {
        return sitting.page(evaluating.view(), ObjectiveContracts.TASKS, view -> {
            objectives.tasks(view.evaluation());
            screen.next("`task mark TASK done`, or partly, not-done, not-observed.");
        });
    }

    @Command(
            name = {"task", "mark"},
            description = "Says what was seen of a critical task: done, partly, not-done, or not-observed.")
    @OpenTo(EVALUATOR)
    ExitCode mark(
            @Argument(index = 0, description = "The task.") @Values(EvaluationNames.Tasks.class) String task,
            @Argument(index = 1, description = "done, partly, not-done or not-observed.")
                    @Values(EvaluationNames.Marks.class)
                    String mark,
            @Option(longName = "because", description = "What shows it.") Optional<String> because) {
        return sitting.answer(sitting.act(new MarkTask(task, mark, because.orElse(""))), happened -> {
            screen.line("Task (" + task + "): "
                    + TaskMark.of(mark).map(TaskMark::words).orElse(mark) + ".");
            screen.next("`task list` shows what is open.");
        });
    }

    @Command(
            name = "evidence",
            description =
                    "Shows what a rating of a capability can rest on: tasks, observations, injects, moves, by line of"
                            + " the log. The rating is yours.")
    @OpenTo(EVALUATOR)
    @Shows("evidence")
    ExitCode evidence(
            @Argument(index = 0, description = "The capability.") @Values(EvaluationNames.Capabilities.class)
                    String capability,
            @Option(longName = "objective", description = "Only as this objective exercises it.")
                    @Values(EvaluationNames.Objectives.class)
                    Optional<String> objective) {
        return sitting.page(evaluating.capability(capability, objective), ObjectiveContracts.EVIDENCE, shown -> {
            shown.what().forEach(one -> objectives.evidence(one, shown.view()));
            screen.next("`rate " + capability
                    + " P --because \"…\"`, or S, M, U; `objective show` says what was aimed at.");
        });
    }

    @Command(
            name = "rate",
            description =
                    "Rates how a capability was performed: P, S, M or U, with an explanation. A later rating takes the"
                            + " place of this one.")
    @OpenTo(EVALUATOR)
    ExitCode rate(
            @Argument(index = 0, description = "The capability.") @Values(EvaluationNames.Capabilities.class)
                    String capability,
            @Argument(index = 1, description = "P without, S with some, M with major challenges; U unable.")
                    @Values(EvaluationNames.Ratings.class)
                    String rating,
            @Option(longName = "because", description = "The explanation.") String because,
            @Option(longName = "objective", description = "Towards which objective, where several exercise it.")
                    @Values(EvaluationNames.Objectives.class)
                    Optional<String> objective) {
        return sitting.answer(sitting.act(new Rate(capability, objective, rating, because)), happened -> {
            happened.events().stream()
                    .filter(CapabilityRated.class::isInstance)
                    .map(CapabilityRated.class::cast)
                    .forEach(rated -> screen.line("Capability (" + rated.capability() + ") for the objective ("
                            + rated.objective() + "): " + words(rated.rating()) + "."));
            screen.next("`objective list` shows what is rated; an earlier rating stays in the log.");
        });
    }

    private static String words(Rating rating) {
        return rating + ", " + rating.words();
    }
}
