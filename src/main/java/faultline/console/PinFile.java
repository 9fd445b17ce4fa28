package faultline.console;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PIN that a script brings along: the first line of a file. */
final class PinFile {
    private PinFile() {}

    static Outcome<String> read(Path file) {
        try (var lines = Files.lines(file)) {
            return Outcome.done(lines.findFirst().orElse("").strip());
        } catch (IOException | UncheckedIOException e) {
            return Outcome.refused(
                    Code.UNKNOWN_NAME, "There is no PIN to read in the file (" + file + ").", "Name another file.");
        }
    }
}
