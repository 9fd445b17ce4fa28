package faultline.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the texts of the record and those of the database the same. A text's digest says which of two is right; one that is
 * wrong is put aside, and the right one stands in its place.
 */
final class TextCopies {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String ENDING = ".txt";

    private final Path folder;
    private final TextTable table;
    private final Consumer<String> notices;
    private final Set<String> same = ConcurrentHashMap.newKeySet();

    TextCopies(Path folder, TextTable table, Consumer<String> notices) {
        this.folder = folder;
        this.table = table;
        this.notices = notices;
    }

    void keep(String digest, String text) {
        if (written(digest).isEmpty()) {
            write(digest, text);
        }
        table.keep(digest, text);
    }

    /** The same as part of a transaction. */
    void keep(Connection connection, String digest, String text) throws SQLException {
        if (written(digest).isEmpty()) {
            write(digest, text);
        }
        table.keep(connection, digest, text);
    }

    /** Takes the texts of an exercise away that no other one names, and says which; the record's stay until {@link #drop}. */
    List<String> delete(Connection connection, String exercise) throws SQLException {
        return table.delete(connection, exercise);
    }

    /** Takes texts away from the record that the database has no more. */
    void drop(List<String> digests) {
        for (var digest : digests) {
            same.remove(digest);
            var file = file(digest);
            RecordFolder.with(file, () -> Files.deleteIfExists(file));
        }
    }

    /** The text of the database; at its first use in a process it is compared with that of the record. */
    Optional<String> kept(String digest) {
        var kept = table.kept(digest);
        if (!DIGEST.matcher(digest).matches() || same.contains(digest)) {
            return kept;
        }
        var written = written(digest);
        if (kept.filter(text -> Digest.of(text).equals(digest)).isPresent()) {
            if (written.isEmpty()) {
                write(digest, kept.get());
                say(digest, "the record", "the database");
            }
        } else if (written.isPresent()) {
            kept.ifPresent(wrong -> putAside(digest, wrong));
            table.replace(digest, written.get());
            say(digest, "the database", "the record");
            kept = written;
        }
        same.add(digest);
        return kept;
    }

    /** Has all of them compared anew at their next use. */
    void forgetAll() {
        same.clear();
    }

    /** Puts all that the record has into a database that has nothing. */
    void fill() {
        digests().forEach(digest -> written(digest).ifPresent(text -> table.keep(digest, text)));
    }

    private void say(String digest, String lacking, String having) {
        notices.accept("The text (" + digest + ") was missing or damaged in " + lacking + " and was written anew from "
                + having + ".");
    }

    private List<String> digests() {
        return RecordFolder.with(folder, () -> {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(ENDING))
                        .map(name -> name.substring(0, name.length() - ENDING.length()))
                        .filter(name -> DIGEST.matcher(name).matches())
                        .sorted()
                        .toList();
            }
        });
    }

    /** What the record has, if it is what was written. */
    private Optional<String> written(String digest) {
        var file = file(digest);
        return RecordFolder.with(file, () -> {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(file);
            var text = new String(bytes, StandardCharsets.UTF_8);
            boolean whole = Digest.of(text).equals(digest) && Arrays.equals(bytes, bytes(text));
            return whole ? Optional.of(text) : Optional.empty();
        });
    }

    private void write(String digest, String text) {
        var file = file(digest);
        RecordFolder.with(file, () -> {
            makeRoom();
            if (Files.exists(file)) {
                Forced.setAside(file);
            }
            Forced.replace(file, bytes(text));
            return file;
        });
    }

    private void putAside(String digest, String wrong) {
        var file = file(digest);
        RecordFolder.with(file, () -> putAside(file, wrong));
    }

    private Path putAside(Path file, String wrong) throws IOException {
        makeRoom();
        var aside = Forced.aside(file);
        Forced.replace(aside, bytes(wrong));
        return aside;
    }

    /** The folder of the texts lies in that of the record. */
    private void makeRoom() throws IOException {
        Forced.folder(folder.resolveSibling(""));
    }

    private Path file(String digest) {
        return folder.resolve(digest + ENDING);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
