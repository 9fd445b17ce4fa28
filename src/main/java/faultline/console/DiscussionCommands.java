package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.contract.DiscussionContracts;
import faultline.console.contract.DiscussionContracts.Asked;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.EvaluationCommand.AnswerQuestion;
import faultline.exercise.EvaluationCommand.TakeDecision;
import faultline.exercise.event.EvaluationEvent.DecisionTaken;
import faultline.play.Outcome;
import faultline.view.EvaluationView.QuestionView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What the room talks about, and what it decides. */
@Component
@CommandGroup(value = "Evaluation", order = 33)
final class DiscussionCommands {
    private final Sitting sitting;
    private final Evaluating evaluating;
    private final Screen screen;

    DiscussionCommands(Sitting sitting, Evaluating evaluating, Screen screen) {
        this.sitting = sitting;
        this.evaluating = evaluating;
        this.screen = screen;
    }

    @Command(
            name = {"question", "list"},
            description = "Shows the questions for discussion, by turn, with what was said to them.")
    @OpenTo(EVALUATOR)
    @Shows("question-list")
    ExitCode questions(@Option(longName = "turn", description = "Only those of that turn.") Optional<Integer> turn) {
        return sitting.page(asked(turn), DiscussionContracts.QUESTIONS, asked -> {
            if (asked.questions().isEmpty()) {
                screen.line("The scenario has no question"
                        + turn.map(one -> " for turn " + one).orElse("") + ".");
            }
            asked.questions().forEach(question -> show(question, asked.view().turn()));
            screen.next("`question note QUESTION \"…\" --by WHO` writes down what was said.");
        });
    }

    private Outcome<Asked> asked(Optional<Integer> turn) {
        return evaluating.view().then(view -> {
            var questions = view.evaluation().questions().stream()
                    .filter(question -> turn.isEmpty() || question.turn().equals(OptionalInt.of(turn.get())))
                    .toList();
            return Outcome.done(new Asked(view, questions));
        });
    }

    private void show(QuestionView question, int now) {
        var when = question.turn().isEmpty()
                ? "hot wash"
                : "turn " + question.turn().getAsInt();
        boolean present = question.turn().isPresent() && question.turn().getAsInt() == now;
        screen.paragraph(Styled.join(
                present ? Styled.yellow(when) : Styled.dim(when),
                " ",
                Styled.bold(question.id()),
                " " + question.text()));
        question.notes()
                .forEach(
                        note -> screen.paragraph("  – " + (note.by().isEmpty() ? "" : note.by() + ": ") + note.text()));
    }

    @Command(
            name = {"question", "note"},
            description = "Writes down what was said to a question for discussion.")
    @OpenTo(EVALUATOR)
    ExitCode note(
            @Argument(index = 0, description = "The question.") @Values(EvaluationNames.Questions.class)
                    String question,
            @Argument(index = 1, description = "What was said.") String text,
            @Option(longName = "by", description = "Who said it.") Optional<String> by) {
        return sitting.answer(sitting.act(new AnswerQuestion(question, by.orElse(""), text)), happened -> {
            screen.line("Noted to (" + question + ").");
            screen.next("`question list` shows what was said; `decision add \"…\"` keeps what was decided.");
        });
    }

    @Command(
            name = {"decision", "add"},
            description = "Writes down a decision: who sees to it, between what it was taken, and why.")
    @OpenTo(EVALUATOR)
    ExitCode decide(
            @Argument(index = 0, description = "What was decided.") String text,
            @Option(longName = "owner", description = "Who sees to it.") Optional<String> owner,
            @Option(longName = "options", description = "What there was to choose from, with semicolons between.")
                    Optional<String> options,
            @Option(longName = "chosen", description = "Which of them was chosen.") Optional<String> chosen,
            @Option(longName = "rationale", description = "Why.") Optional<String> rationale) {
        var command = new TakeDecision(
                text,
                owner.orElse(""),
                options.map(DiscussionCommands::parts).orElse(List.of()),
                chosen.map(String::strip).orElse(""),
                rationale.orElse(""));
        return sitting.answer(sitting.act(command), happened -> {
            happened.events().stream()
                    .filter(DecisionTaken.class::isInstance)
                    .map(DecisionTaken.class::cast)
                    .forEach(taken -> screen.line("Decision " + taken.decision() + ": " + taken.text()));
            screen.next("`decision list` shows all decisions.");
        });
    }

    private static List<String> parts(String options) {
        return Arrays.stream(options.split(";"))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .distinct()
                .toList();
    }

    @Command(
            name = {"decision", "list"},
            description = "Shows the decisions that were taken.")
    @OpenTo(EVALUATOR)
    @Shows("decision-list")
    ExitCode decisions() {
        return sitting.page(evaluating.view(), DiscussionContracts.DECISIONS, view -> {
            var decisions = view.evaluation().decisions();
            if (decisions.isEmpty()) {
                screen.line("No decision was written down.");
            }
            var table = Table.of("No.", "Turn", "Decision", "Owner", "Options", "Chosen", "Because");
            decisions.forEach(one -> table.row(
                    one.id(),
                    Integer.toString(one.turn()),
                    one.text(),
                    one.owner(),
                    String.join("; ", one.options()),
                    one.chosen(),
                    one.rationale()));
            screen.table(table.withoutEmptyColumns());
            screen.next("`decision add \"…\" --owner WHO` writes one down.");
        });
    }
}
