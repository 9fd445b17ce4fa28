package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.TaskMark;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.ObjectiveView;
import faultline.view.EvaluationView.Serving;
import faultline.view.EvaluationView.TaskView;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.springframework.stereotype.Component;

/** Shows objectives, their critical tasks, and what speaks of them. */
@Component
final class ObjectiveScreen {
    private final Screen screen;

    ObjectiveScreen(Screen screen) {
        this.screen = screen;
    }

    void list(EvaluationView evaluation) {
        if (evaluation.objectives().isEmpty()) {
            screen.line("The scenario names no objectives: its file (objectives.yaml) can.");
            return;
        }
        var table = Table.of("Objective", "What", "Injects", "Moves", "Capability", "Rating");
        evaluation.objectives().forEach(objective -> row(table, objective));
        screen.table(table);
        evaluation.objectives().stream()
                .filter(ObjectiveView::unserved)
                .forEach(objective -> screen.paragraph(Styled.yellow("Nothing brings up the objective ("
                        + objective.id() + "): it is served by no inject and no move of what is played.")));
    }

    private static void row(Table table, ObjectiveView objective) {
        boolean first = true;
        for (var capability : objective.capabilities()) {
            table.row(
                    first ? objective.id() : "",
                    first ? objective.name() : "",
                    first ? coverage(objective.injects()) : "",
                    first ? coverage(objective.moves()) : "",
                    capability.id(),
                    rating(capability));
            first = false;
        }
    }

    /** "3 (1 came)". */
    private static CharSequence coverage(List<Serving> serving) {
        long come = serving.stream().filter(one -> !one.turns().isEmpty()).count();
        return serving.isEmpty() ? Styled.yellow("none") : serving.size() + (come == 0 ? "" : " (" + come + " came)");
    }

    private static AttributedString rating(CapabilityView capability) {
        return capability.rating().isPresent() ? Styled.bold(capability.standing()) : Styled.dim(capability.standing());
    }

    void show(ObjectiveView objective) {
        screen.heading(objective.name());
        screen.paragraph(objective.text());
        var entries = new Entries();
        entries.entry("Injects", serving(objective.injects())).entry("Moves", serving(objective.moves()));
        screen.entries(entries);
        objective.capabilities().forEach(this::capability);
    }

    private static String serving(List<Serving> serving) {
        return serving.isEmpty()
                ? "none"
                : serving.stream()
                        .map(one -> one.name() + " ("
                                + (one.turns().isEmpty() ? one.when() : "came in " + turns(one.turns())) + ")")
                        .collect(Collectors.joining("; "));
    }

    private static String turns(List<Integer> turns) {
        return turns.stream().map(Timetable::words).collect(Collectors.joining(", "));
    }

    private void capability(CapabilityView capability) {
        screen.blank();
        screen.line(Styled.join(
                Styled.bold(capability.name()), Styled.dim("  " + capability.id() + "  "), rating(capability)));
        capability.rating().ifPresent(rating -> screen.paragraph(rating.by() + ": " + rating.because()));
        capability.targets().forEach(target -> {
            screen.paragraph("Target"
                    + target.wanted()
                            .map(wanted -> " (aimed at: " + wanted + ")")
                            .orElse("") + ": " + target.text());
            var table = Table.of("Task", "What", "Seen");
            target.tasks().forEach(task -> table.row(task.id(), task.text(), seen(task)));
            screen.table(table);
        });
    }

    void tasks(EvaluationView evaluation) {
        if (evaluation.objectives().isEmpty()) {
            screen.line("The scenario names no critical tasks: its file (objectives.yaml) can.");
        }
        var table = Table.of("Task", "What", "Capability", "Seen");
        evaluation.capabilities().forEach(capability -> capability
                .tasks()
                .forEach(task -> table.row(task.id(), task.text(), capability.id(), seen(task))));
        screen.table(table);
    }

    private static AttributedString seen(TaskView task) {
        var words = task.standing();
        return task.mark().isEmpty()
                ? Styled.dim(words)
                : task.mark().get().mark() == TaskMark.DONE ? Styled.green(words) : Styled.yellow(words);
    }

    void evidence(CapabilityView capability, ExerciseView view) {
        screen.heading(capability.name() + ", for the objective (" + capability.objective() + ")");
        capability.targets().forEach(target -> screen.paragraph(Styled.dim("Target: " + target.text())));
        var tasks = Table.of("Task", "What", "Seen", "Because");
        capability
                .tasks()
                .forEach(task -> tasks.row(
                        task.id(),
                        task.text(),
                        seen(task),
                        task.mark().map(mark -> mark.because()).orElse("")));
        screen.table(tasks);
        screen.blank();
        if (capability.evidence().isEmpty()) {
            screen.line("Nothing that serves it has come yet, and nothing was observed of it.");
        }
        var table = Table.of("Line", "Turn", "What");
        capability
                .evidence()
                .forEach(line -> table.row(
                        line.line().isPresent() ? Long.toString(line.line().getAsLong()) : "",
                        Integer.toString(line.turn()),
                        line.what()));
        screen.table(table);
        capability
                .rating()
                .ifPresent(rating ->
                        screen.paragraph("Rated " + rating.rating() + " by " + rating.by() + ": " + rating.because()));
        screen.blank();
    }
}
