package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.play.Impact;
import faultline.play.Impact.Meaning;
import org.springframework.stereotype.Component;

/** Shows what an edit of a scenario or its rules would have meant for past exercises. */
@Component
final class ImpactScreen {
    private final Screen screen;
    private final ComparisonScreen comparison;

    ImpactScreen(Screen screen, ComparisonScreen comparison) {
        this.screen = screen;
        this.comparison = comparison;
    }

    void show(Impact impact) {
        if (impact.lines().isEmpty()) {
            screen.line("No exercise of scenario (" + impact.scenario() + ") has been begun.");
        }
        var entries = new Entries();
        impact.lines().forEach(line -> entries.entry(line.exercise(), words(line.meaning())));
        screen.entries(entries);
        impact.lines().forEach(this::difference);
        if (impact.others() > 0) {
            screen.line(Styled.dim("Left out, of other scenarios: " + impact.others() + "."));
        }
        screen.next(
                "nothing was changed; `exercise fork NAME --of EXERCISE --turn N --rules current` plays on with it.");
    }

    private static CharSequence words(Meaning meaning) {
        if (meaning instanceof Meaning.Untouched) {
            return Styled.dim("untouched: it has these very texts");
        }
        if (meaning instanceof Meaning.Same same) {
            return Styled.join(
                    Styled.green("the same"),
                    ": " + same.turns() + (same.turns() == 1 ? " turn" : " turns")
                            + " adjudicated again under other texts, no difference");
        }
        if (meaning instanceof Meaning.Unknown unknown) {
            return Styled.join(Styled.yellow("cannot be said"), ": " + unknown.why());
        }
        return Styled.join(
                Styled.red("otherwise"),
                " from turn " + ((Meaning.Otherwise) meaning).first().turn() + " on");
    }

    private void difference(Impact.Line line) {
        if (line.meaning() instanceof Meaning.Otherwise otherwise) {
            screen.blank();
            screen.heading("Exercise (" + line.exercise() + ")");
            comparison.difference(otherwise.first(), "as played", "now", true);
        }
    }
}
