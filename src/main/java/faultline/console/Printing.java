package faultline.console;

import faultline.console.shell.ProgressLine;
import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.play.Outcome;
import faultline.progress.Progress;
import faultline.report.OutFolder;
import faultline.report.OutFolder.OutFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes files where somebody wants them, and shows each as soon as it is there. */
@Component
final class Printing {
    private final Screen screen;
    private final ProgressLine progress;

    Printing(Screen screen, ProgressLine progress) {
        this.screen = screen;
        this.progress = progress;
    }

    /** Shows how far a long file is. */
    Function<String, Progress> progress() {
        return file -> progress.of("Writing " + file + ", part");
    }

    /**
     * Writes the files, or says why not.
     *
     * @param force whether files that are there are replaced
     */
    Outcome<List<Path>> write(Path folder, boolean force, List<OutFile> files) {
        return new OutFolder(folder, force)
                .write(files, file -> screen.line(Styled.join("  ", Styled.bold(file.toString()))));
    }

    /** The same, where there are more files than anybody wants to read of. */
    Outcome<List<Path>> quietly(Path folder, boolean force, List<OutFile> files) {
        var written = new AtomicInteger();
        var all = progress.of("Writing sheet");
        all.at(0, files.size());
        return new OutFolder(folder, force).write(files, file -> all.at(written.incrementAndGet(), files.size()));
    }
}
