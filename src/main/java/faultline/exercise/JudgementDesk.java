package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.EvaluationCommand.AnswerQuestion;
import faultline.exercise.EvaluationCommand.MarkTask;
import faultline.exercise.EvaluationCommand.Rate;
import faultline.exercise.EvaluationCommand.TakeDecision;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Objective;
import faultline.exercise.definition.Rating;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.EvaluationEvent.CapabilityRated;
import faultline.exercise.event.EvaluationEvent.DecisionTaken;
import faultline.exercise.event.EvaluationEvent.QuestionAnswered;
import faultline.exercise.event.EvaluationEvent.TaskMarked;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.TaskMark;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides what is judged of tasks and capabilities, what was said to questions, and what was decided. */
record JudgementDesk(Scenario scenario, Exercise exercise) {

    Decision mark(MarkTask command) {
        var tasks = scenario.purposes().tasks();
        if (!tasks.contains(command.task())) {
            return unknown(scenario, "task", command.task(), tasks);
        }
        return TaskMark.of(command.mark())
                .map(mark -> accept(
                        new TaskMarked(command.task(), mark, command.because().strip())))
                .orElseGet(() -> refuse(
                        Code.BAD_VALUE,
                        "A task cannot be marked (" + command.mark() + ").",
                        Nearest.hint(command.mark(), TaskMark.ids())));
    }

    Decision rate(Rate command) {
        var capability = command.capability();
        if (!scenario.purposes().capabilities().contains(capability)) {
            return unknown(
                    scenario, "capability", capability, scenario.purposes().capabilities());
        }
        var rating = Rating.of(command.rating());
        if (rating.isEmpty()) {
            return refuse(
                    Code.BAD_VALUE, "There is no rating (" + command.rating() + ").", "There is " + letters() + ".");
        }
        if (command.because().isBlank()) {
            return EvaluationDesk.empty(
                    "The explanation of the rating (--because)",
                    "`evidence " + capability + "` shows what it can rest on.");
        }
        return among(command)
                .or(() -> severalExercise(command))
                .orElseGet(() -> accept(new CapabilityRated(
                        command.objective()
                                .orElseGet(() -> objectives(capability).get(0)),
                        capability,
                        rating.get(),
                        command.because().strip())));
    }

    private List<String> objectives(String capability) {
        return scenario.purposes().exercising(capability).stream()
                .map(Objective::id)
                .toList();
    }

    private Optional<Decision> among(Rate command) {
        var objectives = objectives(command.capability());
        return command.objective()
                .filter(objective -> !objectives.contains(objective))
                .map(objective -> refuse(
                        Code.UNKNOWN_NAME,
                        "Capability (" + command.capability() + ") is not exercised by an objective (" + objective
                                + ").",
                        Nearest.hint(objective, objectives)));
    }

    private Optional<Decision> severalExercise(Rate command) {
        var objectives = objectives(command.capability());
        return command.objective().isEmpty() && objectives.size() > 1
                ? Optional.of(refuse(
                        Code.BAD_VALUE,
                        "Capability (" + command.capability() + ") is rated for each objective that exercises it.",
                        "Say which: --objective, one of " + Nearest.list(objectives) + "."))
                : Optional.empty();
    }

    private static String letters() {
        return Arrays.stream(Rating.values())
                .map(rating -> rating + " (" + rating.words() + ")")
                .collect(Collectors.joining(", "));
    }

    Decision answer(AnswerQuestion command) {
        var questions = scenario.purposes().questions().keySet();
        if (!questions.contains(command.question())) {
            return unknown(scenario, "question", command.question(), questions);
        }
        return command.text().isBlank()
                ? EvaluationDesk.empty("The note", "`question list` shows what was noted so far.")
                : accept(new QuestionAnswered(
                        command.question(),
                        exercise.turn().number(),
                        command.by().strip(),
                        command.text().strip()));
    }

    Decision decide(TakeDecision command) {
        if (command.text().isBlank()) {
            return EvaluationDesk.empty(
                    "The decision", "For example: decision add \"We publish the letter\" --owner washington");
        }
        var options = command.options();
        if (!options.isEmpty() && !command.chosen().isBlank() && !options.contains(command.chosen())) {
            return refuse(
                    Code.BAD_VALUE,
                    "(" + command.chosen() + ") is none of the options.",
                    Nearest.hint(command.chosen(), options));
        }
        return accept(new DecisionTaken(
                exercise.evaluation().nextDecision(),
                exercise.turn().number(),
                command.text().strip(),
                command.owner().strip(),
                options,
                command.chosen(),
                command.rationale().strip()));
    }

    static Decision unknown(Scenario scenario, String kind, String name, Collection<String> known) {
        return refuse(
                Code.UNKNOWN_NAME,
                "Scenario (" + scenario.id() + ") has no " + kind + " (" + name + ").",
                Nearest.hint(name, known));
    }
}
