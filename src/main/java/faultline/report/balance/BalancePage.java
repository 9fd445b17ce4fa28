package faultline.report.balance;

import faultline.play.balance.Balance;
import faultline.report.form.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures of a scenario's balance as a page in Markdown, to be kept with the scenario. */
public final class BalancePage {
    private BalancePage() {}

    /**
     * Writes it to a file; one of that name is replaced.
     *
     * @return the file
     * @throws UncheckedIOException when it cannot be written
     */
    public static Path write(Balance balance, Path file) {
        try {
            var whole = file.toAbsolutePath();
            Files.createDirectories(whole.getParent());
            return Files.writeString(whole, write(balance));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Balance balance) {
        var page = new Markdown();
        page.heading(1, BalanceSheet.title(balance.run()));
        page.quote(balance.run().fictional());
        BalanceSheet.played(balance.run()).forEach(page::paragraph);
        page.paragraph("This page is written by a command; to make it again:");
        page.code(command(balance.run()));
        page.heading(2, "What it comes to");
        balance.failures().forEach(failure -> page.item(0, "Out of balance: " + failure + "."));
        balance.hints().forEach(hint -> page.item(0, "Hint: " + hint + "."));
        if (balance.isSound()) {
            page.item(0, "Sound: all that is asked of the figures is so.");
        }
        page.end();
        for (var section : BalanceSheet.of(balance)) {
            page.heading(2, section.title());
            page.paragraph(section.says());
            page.table(section.head(), section.rows());
        }
        return page.toString();
    }

    private static String command(Balance.Run run) {
        return "./faultline scenario balance " + run.scenario() + " --games " + run.games() + " --turns " + run.turns()
                + " --seed " + run.seed()
                + run.rules().map(folder -> " --rules " + folder).orElse("")
                + " --markdown FILE";
    }
}
