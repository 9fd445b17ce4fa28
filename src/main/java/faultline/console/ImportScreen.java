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
import java.util.function.Function;
import java.util.function.Predicate;
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
    ExitCode rows(Outcome<Imported> outcome, boolean dryRun) {
        return answer(outcome, row -> true, imported -> movesWords(imported, ending(dryRun)));
    }

    /** The same for injects; a whole list comes back in which little is new, so rows that say nothing new are counted. */
    ExitCode msel(Outcome<Imported> outcome, boolean dryRun) {
        return answer(outcome, row -> row.fate() != Fate.KNOWN, imported -> mselWords(imported) + ending(dryRun));
    }

    private ExitCode answer(Outcome<Imported> outcome, Predicate<Told> shown, Function<Imported, String> summary) {
        var code = sitting.answer(outcome, imported -> {
            imported.remarks().forEach(remark -> screen.line(Styled.yellow(remark.toString())));
            imported.rows().stream().filter(shown).forEach(this::tell);
            screen.line(summary.apply(imported));
            sitting.glance().ifPresent(view -> screen.next(view.next()));
        });
        boolean refused =
                outcome instanceof Outcome.Done<Imported> done && done.value().count(Fate.REFUSED) > 0;
        return refused ? code.orWorse(ExitCode.BAD_SCENARIO) : code;
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

    /** "7 of 9 rows entered, 2 refused". */
    private static String movesWords(Imported imported, String ending) {
        if (imported.rows().isEmpty()) {
            return "No row is filled in, so nothing was entered.";
        }
        var parts = new ArrayList<String>();
        parts.add(imported.count(Fate.ENTERED) + " of " + rows(imported.rows()) + " entered");
        add(parts, imported.count(Fate.CHANGED), "changed");
        add(parts, imported.count(Fate.REFUSED), "refused");
        add(parts, imported.count(Fate.KNOWN), "entered before");
        add(parts, imported.count(Fate.LEFT_OUT), "of other turns");
        return String.join(", ", parts) + ending;
    }

    /** "10 rows: 3 added, 1 changed, 6 as they were", or "Nothing new in 10 rows". */
    private static String mselWords(Imported imported) {
        var rows = rows(imported.rows());
        var parts = new ArrayList<String>();
        add(parts, imported.count(Fate.ENTERED), "added");
        add(parts, imported.count(Fate.CHANGED), "changed");
        add(parts, imported.count(Fate.REFUSED), "refused");
        add(parts, imported.count(Fate.LEFT_OUT), "left out");
        if (parts.isEmpty()) {
            return "Nothing new in " + rows;
        }
        add(parts, imported.count(Fate.KNOWN), "as they were");
        return rows + ": " + String.join(", ", parts);
    }

    private static String ending(boolean dryRun) {
        return dryRun ? ": so it would be; nothing was changed." : ".";
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
