package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.event.Claim.Secret;
import faultline.exercise.event.Point;
import faultline.exercise.event.Ruling;
import faultline.view.ArgumentView;
import faultline.view.ArgumentView.Status;
import faultline.view.ArgumentWords;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import org.springframework.stereotype.Component;

/** Shows what is argued, for twenty people to read from the wall. */
@Component
final class ArgumentScreen {
    private final Screen screen;

    ArgumentScreen(Screen screen) {
        this.screen = screen;
    }

    void list(ExerciseView view) {
        var arguments = view.debate().arguments();
        if (arguments.isEmpty()) {
            screen.line("Nothing has been argued yet.");
            screen.next("`argument open \"…\"` puts something to argument, `argument open --move M1.1` a move.");
            return;
        }
        var words = new ArgumentWords(view.labels());
        var table = Table.of("Argument", "What is argued", "Method", "Reasons", "Odds", "Stands");
        arguments.forEach(argument -> table.row(
                Styled.bold(argument.id()),
                words.claim(argument),
                words.method(argument),
                argument.points(Point.Side.FOR).size() + " for, "
                        + argument.points(Point.Side.AGAINST).size() + " against",
                argument.odds().map(ArgumentWords::odds).orElse(""),
                status(argument)));
        screen.table(table);
        view.debate().open().stream()
                .findFirst()
                .ifPresentOrElse(
                        open -> screen.next("`argument show " + open.id() + "`: it is to be decided."),
                        () -> screen.next(view.next()));
    }

    /** All of one argument, and what comes next in it. */
    void show(ArgumentView argument, ExerciseView view) {
        var words = new ArgumentWords(view.labels());
        screen.paragraph(Styled.join(
                Styled.bold("Argument " + argument.id() + "  "),
                words.claim(argument),
                Styled.dim("  " + words.method(argument)),
                Styled.plain("  "),
                status(argument)));
        var entries = new Entries();
        if (!argument.claim().move().isEmpty()) {
            entries.entry(Styled.dim("about"), "move " + argument.claim().move());
        }
        argument.claim().secret().ifPresent(secret -> entries.entry(Styled.yellow("secret"), secret(secret)));
        for (int i = 0; i < argument.points().size(); i++) {
            entries.entry(
                    side(argument.points().get(i)),
                    (i + 1) + ". " + ArgumentWords.point(argument.points().get(i)));
        }
        argument.standing().forEach(condition -> entries.entry(Styled.dim("standing"), words.standing(condition)));
        entry(entries, "estimates", estimates(argument));
        entry(entries, "votes", ArgumentWords.votes(argument));
        entry(entries, "odds", words.odds(argument));
        entry(entries, "decided", ArgumentWords.decided(argument));
        rulings(argument, view, entries);
        screen.entries(entries);
        screen.next(ArgumentSteps.next(argument, view));
    }

    /** The odds alone, before the dice are thrown. */
    void odds(ArgumentView argument, ExerciseView view) {
        var words = new ArgumentWords(view.labels());
        var odds = words.odds(argument);
        screen.paragraph(Styled.join(
                Styled.bold(argument.id() + "  "),
                odds.isEmpty()
                        ? argument.method() == ArgumentMethod.ESTIMATIVE
                                ? "The estimates are not shown yet."
                                : "No dice decide it: it is "
                                        + argument.method().words() + "."
                        : odds));
        screen.next(ArgumentSteps.next(argument, view));
    }

    private void rulings(ArgumentView argument, ExerciseView view, Entries entries) {
        var words = new RulingWords(view.labels());
        view.played().stream()
                .flatMap(turn -> turn.adjudication().stream())
                .flatMap(adjudication -> adjudication.rulings())
                .filter(ruling -> ruling.causes().contains(new Ruling.Cause.ByArgument(argument.id())))
                .forEach(ruling ->
                        entries.entry(Styled.dim("led to"), ruling.id() + " " + words.says(ruling.conclusion())));
    }

    private static String estimates(ArgumentView argument) {
        var shown = ArgumentWords.estimates(argument);
        if (!shown.isEmpty()) {
            return shown;
        }
        return argument.estimators().isEmpty() ? "" : "given by " + String.join(", ", argument.estimators());
    }

    private static void entry(Entries entries, String label, String text) {
        if (!text.isEmpty()) {
            entries.entry(Styled.dim(label), text);
        }
    }

    private static CharSequence side(Point point) {
        return point.side() == Point.Side.FOR ? Styled.green("for") : Styled.red("against");
    }

    private static String secret(Secret secret) {
        return "known to "
                + (secret.cell().isEmpty() ? "the white cell" : "cell (" + secret.cell() + ") and the white cell")
                + (secret.trigger().isEmpty() ? "" : "; waits for: " + secret.trigger());
    }

    private static CharSequence status(ArgumentView argument) {
        var words = ArgumentWords.status(argument);
        return argument.status() == Status.SUCCEEDED
                ? Styled.green(words)
                : argument.status() == Status.FAILED ? Styled.red(words) : Styled.yellow(words);
    }
}
