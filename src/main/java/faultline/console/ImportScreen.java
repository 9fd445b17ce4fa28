package faultline.console;

import faultline.console.shell.ExitCode;
import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exchange.Imported;
import faultline.exchange.Imported.Fate;
import faultline.exchange.Imported.Told;
import faultline.play.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows what became of the rows of a file, each with its line. */
@Component
final class ImportScreen {
    private final Sitting sitting;
    private final Screen screen;

    ImportScreen(Sitting sitting, Screen screen) {
        this.sitting = sitting;
        this.screen = screen;
    }

    /**
     * Every row is told: those that are refused on standard error, and then the exit code says that there were some.
     *
     * @param dryRun whether nothing was done
     */
    ExitCode answer(Outcome<Imported> outcome, boolean dryRun) {
        var code = sitting.answer(outcome, imported -> show(imported, dryRun));
        boolean refused =
                outcome instanceof Outcome.Done<Imported> done && done.value().count(Fate.REFUSED) > 0;
        return refused ? code.orWorse(ExitCode.BAD_SCENARIO) : code;
    }

    private void show(Imported imported, boolean dryRun) {
        imported.unread().ifPresent(unread -> screen.line(Styled.yellow(unread.toString())));
        imported.rows().forEach(this::tell);
        screen.line(summary(imported, dryRun));
        sitting.glance().ifPresent(view -> screen.next(view.next()));
    }

    private void tell(Told row) {
        if (row.fate() == Fate.REFUSED) {
            screen.error(row.at().toString());
        } else {
            screen.line(Styled.join(
                    "line " + row.at().line() + ": ",
                    styled(row.fate()),
                    ": " + row.at().message()));
        }
    }

    private static CharSequence styled(Fate fate) {
        return switch (fate) {
            case ENTERED -> Styled.green("entered");
            case CHANGED -> Styled.green("changed");
            case KNOWN -> Styled.dim("left out");
            case LEFT_OUT -> Styled.yellow("left out");
            case REFUSED -> Styled.red("refused");
        };
    }

    /** "7 of 9 rows entered, 2 refused." */
    private static String summary(Imported imported, boolean dryRun) {
        if (imported.rows().isEmpty()) {
            return "No row is filled in, so nothing was entered.";
        }
        var parts = new ArrayList<String>();
        parts.add(imported.count(Fate.ENTERED) + " of " + rows(imported.rows()) + " entered");
        add(parts, imported.count(Fate.CHANGED), "changed");
        add(parts, imported.count(Fate.REFUSED), "refused");
        add(parts, imported.count(Fate.KNOWN), "entered before");
        add(parts, imported.count(Fate.LEFT_OUT), "of other turns");
        return String.join(", ", parts) + (dryRun ? ": so it would be; nothing was changed." : ".");
    }

    private static void add(List<String> parts, long count, String words) {
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }

    private static String rows(List<Told> rows) {
        return rows.size() + (rows.size() == 1 ? " row" : " rows");
    }
}
