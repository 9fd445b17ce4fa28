package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.play.Outcome;
import faultline.report.OutFolder;
import faultline.report.OutFolder.OutFile;
import faultline.report.Printout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes files where somebody wants them, and shows each as soon as it is there. */
@Component
final class Printing {
    private final Screen screen;

    Printing(Screen screen) {
        this.screen = screen;
    }

    /** Shows how far a long file is. */
    Printout.Progress progress() {
        return (file, done, all) -> screen.progress("Writing " + file + ": " + done + " of " + all + " parts…");
    }

    /**
     * Writes the files, or says why not.
     *
     * @param force whether files that are there are replaced
     */
    Outcome<List<Path>> write(Path folder, boolean force, List<OutFile> files) {
        return write(folder, force, files, this::written);
    }

    /** The same, where there are more files than anybody wants to read of. */
    Outcome<List<Path>> quietly(Path folder, boolean force, List<OutFile> files) {
        return write(folder, force, files, file -> {});
    }

    private Outcome<List<Path>> write(Path folder, boolean force, List<OutFile> files, Consumer<Path> written) {
        try {
            return new OutFolder(folder, force).write(files, written);
        } finally {
            screen.progress("");
        }
    }

    private void written(Path file) {
        screen.progress("");
        screen.line(Styled.join("  ", Styled.bold(file.toString())));
    }
}
