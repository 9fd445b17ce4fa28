package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.play.balance.Balance;
import faultline.report.balance.BalancePage;
import faultline.report.balance.BalanceSheet;
import faultline.report.balance.BalanceSheet.Section;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the figures of a scenario's balance, table by table, and then what they come to. */
@Component
final class BalanceScreen {
    private final Screen screen;

    BalanceScreen(Screen screen) {
        this.screen = screen;
    }

    void show(Balance balance) {
        screen.heading(BalanceSheet.title(balance.run()));
        screen.paragraph(Styled.dim(balance.run().fictional()));
        BalanceSheet.played(balance.run()).forEach(line -> screen.paragraph(Styled.dim(line)));
        BalanceSheet.of(balance).forEach(this::show);
        screen.blank();
        balance.hints().forEach(hint -> screen.paragraph(Styled.join(Styled.yellow("Hint: "), hint + ".")));
        balance.failures()
                .forEach(failure -> screen.paragraph(Styled.join(Styled.red("Out of balance: "), failure + ".")));
        if (balance.isSound()) {
            screen.line(Styled.join(Styled.green("Sound: "), "all that is asked of the figures is so."));
        }
    }

    /** Writes them to a file as well. */
    void write(Balance balance, Path file) {
        screen.line(Styled.join(
                "The figures are written: ",
                Styled.bold(BalancePage.write(balance, file).toString())));
    }

    private void show(Section section) {
        screen.blank();
        screen.heading(section.title());
        screen.paragraph(Styled.dim(section.says()));
        var table = Table.of(section.head().toArray(String[]::new));
        boolean judged = section.head().contains(BalanceSheet.JUDGEMENT);
        section.rows().forEach(row -> table.row(judged ? coloured(row) : row.toArray(String[]::new)));
        screen.table(table);
    }

    private static CharSequence[] coloured(List<String> row) {
        var cells = row.toArray(CharSequence[]::new);
        var judgement = row.get(row.size() - 1);
        cells[cells.length - 1] = judgement.equals(BalanceSheet.OK) ? Styled.green(judgement) : Styled.red(judgement);
        return cells;
    }
}
