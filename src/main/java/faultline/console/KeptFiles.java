package faultline.console;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;

/**
 * A folder in the data folder for files that are kept, where nobody names another place. They are named after the time.
 *
 * @param data the data folder
 */
record KeptFiles(Path data, String name) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    /** A file to be, in the folder, which is made. */
    Outcome<Path> next(String what) {
        try {
            if (!Files.isDirectory(folder())) {
                Files.createDirectory(folder());
            }
            return Outcome.done(named(what));
        } catch (IOException e) {
            return Outcome.refused(
                    Code.NOT_WRITABLE,
                    "There can be no folder (" + name + ") in the data folder.",
                    "See who may write there, or name a file with --out.");
        }
    }

    /** Under that name there is nothing yet: the machine's clock may have been set back. */
    Path named(String what) {
        var dated = what + "-" + TIME.format(LocalDateTime.now());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder().resolve(dated + (number == 1 ? "" : "-" + number) + ".faultline"))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    private Path folder() {
        return data.resolve(name);
    }
}
