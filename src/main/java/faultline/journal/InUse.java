package faultline.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A note beside the database that says who has it open, for whoever comes second. It is only words: whether the folder is
 * in use is the database's own lock to say, so a note that a crash has left behind keeps nobody out.
 */
final class InUse {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Path note;

    InUse(Path folder) {
        this.note = folder.resolve("in-use");
    }

    /** Notes this process; that it cannot be noted keeps nobody from playing. */
    void begin(String person, Instant now) {
        var lines = List.of(person, Long.toString(ProcessHandle.current().pid()), now.toString());
        try {
            Files.write(note, lines);
        } catch (IOException e) {
            end();
        }
    }

    void end() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            // The next one to open the folder writes over it.
        }
    }

    /** "by Anna since 28 Nov 14:03 (process 4711)"; empty if the note is of nobody who is still there. */
    Optional<String> by() {
        try {
            var lines = Files.readAllLines(note);
            if (lines.size() < 3 || !isAlive(Long.parseLong(lines.get(1)))) {
                return Optional.empty();
            }
            var since = TIME.format(Instant.parse(lines.get(2)));
            var person = lines.get(0).isEmpty() ? "another Faultline" : lines.get(0);
            return Optional.of("by " + person + " since " + since + " (process " + lines.get(1) + ")");
        } catch (IOException | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
