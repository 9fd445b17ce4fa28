package faultline.report;

import faultline.play.balance.Balance;
import faultline.view.ExerciseView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes reports to files that can be handed on. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * Writes the after-action report in each of its forms; files of the same name are replaced.
     *
     * @param folder made if it is not there
     * @return the files, the page for a browser first
     * @throws UncheckedIOException when the folder or a file cannot be written
     */
    public static List<Path> afterAction(ExerciseView view, Path folder) {
        var report = Reports.afterAction(view);
        var name = view.name() + "-aar";
        return List.of(
                write(folder.resolve(name + ".html"), new HtmlReport().write(report)),
                write(folder.resolve(name + ".md"), MarkdownReport.write(report)));
    }

    /**
     * Writes the figures of a scenario's balance as a page in Markdown; a file of that name is replaced.
     *
     * @return the file
     * @throws UncheckedIOException when it cannot be written
     */
    public static Path balance(Balance balance, Path file) {
        return write(file, BalancePage.write(balance));
    }

    private static Path write(Path file, String text) {
        try {
            var whole = file.toAbsolutePath();
            Files.createDirectories(whole.getParent());
            return Files.writeString(whole, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
