package faultline.report.aar;

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
