package faultline.console.shell;

import faultline.exercise.event.Seat;
import java.nio.file.Path;

/**
 * Where things lie.
 *
 * @param home the folder with {@code exercises/} and {@code rules/}
 * @param data the folder with everything that is written
 * @param state the folder with what was typed
 */
public record Folders(Path home, Path data, Path state) {

    /** The file that holds the details of what went wrong. */
    public Path log() {
        return data.resolve("logs").resolve("faultline.log");
    }

    /** Where printed things go if nobody names a folder. */
    public Path reports() {
        return data.resolve("reports");
    }

    /** What was typed at the prompt from that seat: what others have typed is not for everybody to scroll back to. */
    Path history(Seat seat) {
        return state.resolve(
                seat instanceof Seat.White
                        ? "history"
                        : "history-" + seat.toString().replace(' ', '-'));
    }
}
