package faultline.journal;

import faultline.journal.JournalException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The record beside a database: for each exercise a file of its events, one a line. All that it is told to write is on the
 * disk before it returns.
 */
final class RecordFolder {
    private static final String NAME = "record";
    private static final String GIVING = ".going";

    private final EventLines lines = new EventLines();
    private final Path folder;

    RecordFolder(Path dataFolder) {
        this.folder = in(dataFolder);
    }

    static Path in(Path dataFolder) {
        return dataFolder.resolve(NAME);
    }

    /** Something done with a file. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** Does it, or says in one sentence what is in the way. */
    static <T> T with(Path file, Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new JournalException(
                    Kind.UNUSABLE,
                    "The record (" + file + ") cannot be read or written (" + e.getMessage()
                            + "); see to its permissions and to room on its disk.",
                    e);
        }
    }

    /** The folder of the texts that exercises began with. */
    Path texts() {
        return folder.resolve("texts");
    }

    /** The file of the desk. */
    Path desk() {
        return folder.resolve("desk.json");
    }

    Path file(String exercise) {
        return folder.resolve(RecordName.of(exercise));
    }

    /** All exercises that have a file with something in it. */
    List<String> exercises() {
        return with(folder, () -> {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.flatMap(file -> exercise(file).stream()).sorted().toList();
            }
        });
    }

    private Optional<String> exercise(Path file) {
        var name = file.getFileName().toString();
        if (!name.endsWith(RecordName.ENDING) || length(file) == 0) {
            return Optional.empty();
        }
        return RecordName.isCut(name) ? named(file) : RecordName.exercise(name);
    }

    /** What the first line that can be read says. */
    private Optional<String> named(Path file) {
        var text = new String(bytes(file), StandardCharsets.UTF_8);
        return text.lines()
                .flatMap(line -> lines.read(line.getBytes(StandardCharsets.UTF_8)).stream())
                .map(line -> line.event().exercise())
                .filter(exercise -> file(exercise).equals(file))
                .findFirst();
    }

    /** In bytes; 0 if there is no such file. */
    static long length(Path file) {
        return with(file, () -> Files.exists(file) ? Files.size(file) : 0);
    }

    /** Which file an exercise has, and in what state; empty if it has none. */
    Optional<FileStamp> stamp(String exercise) {
        var file = file(exercise);
        return with(file, () -> FileStamp.of(file));
    }

    RecordReading read(String exercise) {
        return RecordReading.of(exercise, bytes(file(exercise)), lines);
    }

    private static byte[] bytes(Path file) {
        return with(file, () -> {
            try {
                return Files.readAllBytes(file);
            } catch (NoSuchFileException e) {
                return new byte[0];
            }
        });
    }

    /**
     * Writes events of one append behind that many bytes of their exercise's file.
     *
     * @return the length of the file with them
     */
    long append(List<StoredEvent> events, long length) {
        var file = file(events.get(0).exercise());
        var bytes = bytes(events);
        return with(file, () -> {
            Forced.append(file, length, bytes);
            return length + bytes.length;
        });
    }

    /** Puts a file with these events in the place of an exercise's. */
    void replace(String exercise, List<StoredEvent> events) {
        var file = file(exercise);
        with(file, () -> {
            Forced.replace(file, bytes(events));
            return file;
        });
    }

    /** Gives an exercise's file another name; empty if there is none. */
    Optional<Path> setAside(String exercise) {
        var file = file(exercise);
        return with(file, () -> Files.exists(file) ? Optional.of(Forced.setAside(file)) : Optional.empty());
    }

    /** Takes an exercise's file out of the record for the while in which it is not known whether it stays. */
    void giveWay(String exercise) {
        move(file(exercise), giving(exercise));
    }

    /** Puts it back, if it gave way. */
    void comeBack(String exercise) {
        move(giving(exercise), file(exercise));
    }

    private static void move(Path from, Path to) {
        with(from, () -> {
            if (Files.exists(from)) {
                Forced.move(from, to);
            }
            return to;
        });
    }

    /** Takes away for good what gave way. */
    void clear(String exercise) {
        with(giving(exercise), () -> Files.deleteIfExists(giving(exercise)));
    }

    /** The same of all exercises: whoever was about to take them away has ended, and the database says what is there. */
    void clear() {
        with(folder, () -> {
            if (!Files.isDirectory(folder)) {
                return false;
            }
            try (var files = Files.newDirectoryStream(folder, "*" + GIVING)) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
            return true;
        });
    }

    private Path giving(String exercise) {
        var file = file(exercise);
        return file.resolveSibling(file.getFileName() + GIVING);
    }

    /** Writes what another copy has of an exercise beside its file. */
    Path putAside(String exercise, List<StoredEvent> events) {
        var file = file(exercise);
        return with(file, () -> {
            var aside = Forced.aside(file);
            Forced.replace(aside, bytes(events));
            return aside;
        });
    }

    /** Writes an exercise's file once more beside it; empty if there is none. */
    Optional<Path> copyAside(String exercise) {
        var file = file(exercise);
        return with(file, () -> {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            var aside = Forced.aside(file);
            Forced.replace(aside, bytes(file));
            return Optional.of(aside);
        });
    }

    /** Leaves that many bytes of an exercise's file; one that has no more stays as it is. */
    void cut(String exercise, long length) {
        var file = file(exercise);
        if (length(file) > length) {
            with(file, () -> {
                Forced.append(file, length, new byte[0]);
                return file;
            });
        }
    }

    private byte[] bytes(List<StoredEvent> together) {
        var bytes = new ByteArrayOutputStream();
        EventLine.together(together).forEach(line -> {
            bytes.writeBytes(lines.write(line));
            bytes.write('\n');
        });
        return bytes.toByteArray();
    }
}
