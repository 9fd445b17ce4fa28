package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.ObservationContracts;
import faultline.console.contract.Shown;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.EvaluationCommand.Observe;
import faultline.exercise.EvaluationCommand.WithdrawObservation;
import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.exercise.event.EvaluationEvent.ObservationWithdrawn;
import faultline.exercise.event.Leaning;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.view.EvaluationView.ObservationView;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What evaluators see, written down while play goes on. */
@Component
@CommandGroup(value = "Evaluation", order = 33)
final class ObservationCommands {
    private final Sitting sitting;
    private final Evaluating evaluating;
    private final Screen screen;

    ObservationCommands(Sitting sitting, Evaluating evaluating, Screen screen) {
        this.sitting = sitting;
        this.evaluating = evaluating;
        this.screen = screen;
    }

    @Command(
            name = "observe",
            description = "Writes down what was observed, of this turn unless it is said otherwise. No cell sees it.")
    @OpenTo(EVALUATOR)
    ExitCode observe(
            @Argument(index = 0, description = "What was observed.") String text,
            @Option(longName = "task", description = "The critical task that it is about.")
                    @Values(EvaluationNames.Tasks.class)
                    Optional<String> task,
            @Option(longName = "objective", description = "The objective that it is about.")
                    @Values(EvaluationNames.Objectives.class)
                    Optional<String> objective,
            @Option(longName = "turn", description = "Of which turn it is.") Optional<Integer> turn,
            @Option(longName = "move", description = "The move that it is about.") @Values(EvaluationNames.Moves.class)
                    Optional<String> move,
            @Option(longName = "inject", description = "The inject that it is about.")
                    @Values(EvaluationNames.Injects.class)
                    Optional<String> inject,
            @Option(longName = "strength", description = "It went well.") boolean strength,
            @Option(longName = "improvement", description = "It could be done better.") boolean improvement) {
        if (strength && improvement) {
            return sitting.refuse(
                    Code.BAD_VALUE,
                    "An observation is a strength or an area for improvement.",
                    "Give --strength or --improvement, or neither; write two observations for two things.");
        }
        var leaning = strength ? Leaning.STRENGTH : improvement ? Leaning.IMPROVEMENT : Leaning.NEITHER;
        var when = turn.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return sitting.answer(
                sitting.act(new Observe(text, leaning, when, objective, task, move, inject)), this::written);
    }

    private void written(Happened happened) {
        happened.events().stream()
                .filter(ObservationMade.class::isInstance)
                .map(ObservationMade.class::cast)
                .forEach(made -> screen.paragraph(Styled.join(
                        Styled.green("Written "),
                        Styled.bold(made.observation()),
                        " "
                                + happened.view().evaluation().observations().stream()
                                        .filter(one -> one.id().equals(made.observation()))
                                        .map(one -> about(one) + ": " + one.text())
                                        .collect(Collectors.joining()))));
        screen.next("`observation list` shows all; `task mark TASK done` says what was seen of a task.");
    }

    @Command(
            name = {"observation", "list"},
            description = "Shows what was observed.")
    @OpenTo(EVALUATOR)
    @Shows("observation-list")
    ExitCode list(
            @Option(longName = "turn", description = "Only of that turn.") Optional<Integer> turn,
            @Option(longName = "objective", description = "Only of that objective.")
                    @Values(EvaluationNames.Objectives.class)
                    Optional<String> objective) {
        return sitting.page(
                evaluating.view().then(view -> Outcome.done(new Shown<>(view, of(view, turn, objective)))),
                ObservationContracts.LIST,
                shown -> {
                    list(shown.what());
                    screen.next("`observe \"…\"` writes one; `observation withdraw O1` takes a mistake back.");
                });
    }

    private static List<ObservationView> of(ExerciseView view, Optional<Integer> turn, Optional<String> objective) {
        return view.evaluation().observations().stream()
                .filter(one -> turn.isEmpty() || turn.get() == one.turn())
                .filter(one -> objective.isEmpty() || objective.get().equals(one.objective()))
                .toList();
    }

    private void list(List<ObservationView> observations) {
        if (observations.isEmpty()) {
            screen.line("Nothing was observed, or nothing of that.");
        }
        var table = Table.of("No.", "Turn", "Kind", "What", "About", "By");
        observations.forEach(one -> table.row(
                one.id(),
                Integer.toString(one.turn()),
                one.leaning() == Leaning.NEITHER ? "" : one.leaning().words(),
                one.text(),
                String.join("; ", subjects(one)),
                one.by()));
        screen.table(table.withoutEmptyColumns());
    }

    @Command(
            name = {"observation", "withdraw"},
            description = "Takes an observation back that was a mistake; it stays in the log.")
    @OpenTo(EVALUATOR)
    ExitCode withdraw(
            @Argument(index = 0, description = "The observation.") @Values(EvaluationNames.Observations.class)
                    String observation) {
        return sitting.answer(sitting.act(new WithdrawObservation(observation)), happened -> {
            happened.events().stream()
                    .filter(ObservationWithdrawn.class::isInstance)
                    .map(ObservationWithdrawn.class::cast)
                    .forEach(gone -> screen.line("Observation " + gone.observation() + " is taken back."));
            screen.next("`observe \"…\"` writes another.");
        });
    }

    /** "turn 2, task agree-before-moving". */
    private static String about(ObservationView one) {
        return Stream.concat(Stream.of(one.when()), subjects(one).stream()).collect(Collectors.joining(", "));
    }

    private static List<String> subjects(ObservationView one) {
        return one.objective().isEmpty() || !one.task().isEmpty()
                ? one.about()
                : Stream.concat(Stream.of("objective " + one.objective()), one.about().stream())
                        .toList();
    }
}
