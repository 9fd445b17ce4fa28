package faultline.console;

import faultline.console.contract.FeedbackContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exchange.FeedbackForm;
import faultline.exchange.FeedbackImport;
import faultline.exchange.FeedbackSheet;
import faultline.exchange.TextFile;
import faultline.exercise.EvaluationCommand.GiveFeedback;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Feedback.Score;
import faultline.exercise.event.Feedback.Statement;
import faultline.report.pack.PrintPack;
import faultline.view.FeedbackView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What each participant says of the exercise on a form. */
@Component
@CommandGroup(value = "Hot wash", order = 34)
final class FeedbackCommands {
    private final Sitting sitting;
    private final Evaluating evaluating;
    private final Screen screen;
    private final ImportScreen imports;

    FeedbackCommands(Sitting sitting, Evaluating evaluating, Screen screen, ImportScreen imports) {
        this.sitting = sitting;
        this.evaluating = evaluating;
        this.screen = screen;
        this.imports = imports;
    }

    @Command(
            name = {"feedback", "form"},
            description =
                    "Writes the participant feedback form: a sheet with a row for each (.csv), or one to print (.md).")
    ExitCode form(
            @Option(longName = "out", description = "The file: .csv, or .md to print.") Path out,
            @Option(longName = "force", description = "Replaces a file that is there.") boolean force) {
        boolean paper = out.toString().toLowerCase(Locale.ROOT).endsWith(".md");
        var written = evaluating
                .view()
                .then(view -> TextFile.write(
                        out, paper ? PrintPack.feedbackForm(view) : new FeedbackForm(view).csv(), force));
        return sitting.answer(written, file -> {
            screen.line(Styled.join("The form is written: ", Styled.bold(file.toString())));
            screen.next(
                    paper
                            ? "print it; `feedback enter` takes what people write, form by form."
                            : "have it filled in, then `feedback import " + file + "`.");
        });
    }

    @Command(
            name = {"feedback", "import"},
            description =
                    "Takes the feedback forms of a filled-in sheet, or of a survey's; those that are there already are"
                            + " left out.")
    ExitCode take(
            @Argument(index = 0, description = "The file.") Path file,
            @Option(longName = "dry-run", description = "Says what would happen and changes nothing.") boolean dryRun) {
        var imported = FeedbackSheet.read(file).then(sheet -> evaluating.view().then(view -> sitting.acting(dryRun)
                .then(act -> new FeedbackImport(view, act).take(sheet))));
        return imports.rows(imported, dryRun);
    }

    @Command(
            name = {"feedback", "enter"},
            description =
                    "Takes one feedback form, with 1 (strongly disagree) to 5 (strongly agree) for each statement.")
    ExitCode enter(
            @Option(longName = "name", description = "Whose form it is; may be left out.") Optional<String> name,
            @Option(longName = "cell", description = "Where they sat.") @Values(Names.Cells.class)
                    Optional<String> cell,
            @Option(longName = "structure", description = "It was well structured.") Optional<Integer> structure,
            @Option(longName = "realism", description = "It was plausible.") Optional<Integer> realism,
            @Option(longName = "facilitator", description = "The facilitator led well.") Optional<Integer> facilitator,
            @Option(longName = "documentation", description = "The documents were useful.")
                    Optional<Integer> documentation,
            @Option(longName = "right-people", description = "The right people took part.")
                    Optional<Integer> rightPeople,
            @Option(longName = "capabilities", description = "We could practise what matters.")
                    Optional<Integer> capabilities,
            @Option(longName = "better-prepared", description = "We are better prepared.")
                    Optional<Integer> betterPrepared,
            @Option(longName = "strengths", description = "What went well.") Optional<String> strengths,
            @Option(longName = "improvements", description = "What could be better.") Optional<String> improvements,
            @Option(longName = "comments", description = "Anything else.") Optional<String> comments) {
        var scores = new ArrayList<Score>();
        score(scores, Statement.STRUCTURE, structure);
        score(scores, Statement.REALISM, realism);
        score(scores, Statement.FACILITATOR, facilitator);
        score(scores, Statement.DOCUMENTATION, documentation);
        score(scores, Statement.RIGHT_PEOPLE, rightPeople);
        score(scores, Statement.CAPABILITIES, capabilities);
        score(scores, Statement.BETTER_PREPARED, betterPrepared);
        var form = new Feedback(said(name), said(cell), scores, said(strengths), said(improvements), said(comments));
        return sitting.answer(sitting.act(new GiveFeedback(List.of(form))), happened -> {
            screen.line("The form is taken" + name.map(who -> ": " + who).orElse("") + ".");
            screen.next("`feedback show` shows what all forms say.");
        });
    }

    private static void score(List<Score> scores, Statement statement, Optional<Integer> points) {
        points.ifPresent(given -> scores.add(new Score(statement, given)));
    }

    private static String said(Optional<String> text) {
        return text.map(String::strip).orElse("");
    }

    @Command(
            name = {"feedback", "show"},
            description = "Shows how many agree how far with each statement, and what participants wrote.")
    @Shows("feedback-show")
    ExitCode show() {
        return sitting.page(evaluating.view(), FeedbackContracts.SHOW, view -> {
            show(view.evaluation().feedback());
            screen.next("`feedback import FILE` takes forms; `action add \"…\"` plans what is to be done.");
        });
    }

    private void show(FeedbackView feedback) {
        int forms = feedback.forms().size();
        if (forms == 0) {
            screen.line("No feedback form was given.");
            return;
        }
        screen.line(forms + (forms == 1 ? " form." : " forms."));
        var table = Table.of("1 disagree, 5 agree", "1", "2", "3", "4", "5", "Median");
        feedback.distributions()
                .forEach(one -> table.row(Stream.concat(
                                Stream.concat(
                                        Stream.of(one.statement().words()),
                                        one.counts().stream().map(count -> Integer.toString(count))),
                                Stream.of(one.median()))
                        .toArray(String[]::new)));
        screen.table(table);
        written("Strengths", feedback.written(Feedback::strengths));
        written("Areas for improvement", feedback.written(Feedback::improvements));
        written("Comments", feedback.written(Feedback::comments));
    }

    private void written(String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            screen.blank();
            screen.heading(heading);
            texts.forEach(text -> screen.paragraph("– " + text));
        }
    }
}
