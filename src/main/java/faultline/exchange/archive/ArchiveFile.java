package faultline.exchange.archive;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An archive that anybody may have made. Nothing of it is ever put onto a disk under a name that stands in it: its files
 * are read by the names that its manifest gives them, and it holds no others.
 */
final class ArchiveFile implements AutoCloseable {
    private static final long MOST_BYTES = 4L << 30;
    private static final int MOST_FILES = 100_000;
    private static final int MANIFEST_BYTES = 16 << 20;
    private static final int SHOWN = 80;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens an archive whose every byte is as it was written and which holds just what its manifest names. */
    static Outcome<ArchiveFile> open(Path file) {
        if (Files.isDirectory(file)) {
            return Outcome.refused(Code.UNKNOWN_NAME, "(" + file + ") is a folder.", "Name a file in it.");
        }
        if (Files.notExists(file)) {
            return Outcome.refused(Code.UNKNOWN_NAME, "There is no file (" + file + ").", "");
        }
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? looked(file)
                    : bad(file, "is no plain file, or larger than 4 GiB");
        } catch (IOException e) {
            return Outcome.refused(
                    Code.NOT_READABLE, "File (" + file + ") cannot be read.", "See who may read it, and the disk.");
        }
    }

    private static Outcome<ArchiveFile> looked(Path file) throws IOException {
        return switch (Seal.look(file)) {
            case RIGHT -> unzipped(file);
            case NONE -> bad(file, "is none that Faultline exports, or its end is cut off");
            case BROKEN -> bad(file, "is damaged: it is not as it was written");
        };
    }

    private static Outcome<ArchiveFile> unzipped(Path file) {
        try {
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            var opened = opened(file, zip);
            if (opened instanceof Outcome.Refused<ArchiveFile>) {
                zip.close();
            }
            return opened;
        } catch (IOException | IllegalArgumentException e) {
            return bad(file, "is no sound ZIP file");
        }
    }

    private static Outcome<ArchiveFile> opened(Path file, ZipFile zip) throws IOException {
        if (zip.size() > MOST_FILES) {
            return bad(file, "holds more than " + MOST_FILES + " files");
        }
        var names = new HashSet<String>();
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var name = entries.nextElement().getName();
            if (!names.add(name)) {
                return bad(file, "holds (" + shown(name) + ") twice");
            }
        }
        Optional<ZipEntry> said = Optional.ofNullable(zip.getEntry(Manifest.NAME));
        if (said.isEmpty()) {
            return bad(file, "has no " + Manifest.NAME);
        }
        var bytes = new Bounded(zip.getInputStream(said.get()), MANIFEST_BYTES).all();
        var newer = Manifest.newer(bytes);
        if (newer.isPresent()) {
            return bad(file, "was written by a newer Faultline (" + shown(newer.get()) + "), which can read it");
        }
        var manifest = Manifest.read(bytes);
        if (manifest.isEmpty()) {
            return bad(file, "has a " + Manifest.NAME + " that no Faultline writes");
        }
        var belonging = manifest.get().files();
        for (var name : names) {
            if (!belonging.contains(name)) {
                return bad(file, "holds (" + shown(name) + "), which no Faultline puts there");
            }
        }
        return names.containsAll(belonging)
                ? Outcome.done(new ArchiveFile(file, zip, manifest.get()))
                : bad(file, "lacks a file that its " + Manifest.NAME + " names");
    }

    static <T> Outcome<T> bad(Path file, String what) {
        return Outcome.refused(
                Code.BAD_FILE,
                "File (" + file + ") " + what + ".",
                "Nothing was changed; look for another copy of it.");
    }

    private static String shown(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
    }

    Manifest manifest() {
        return manifest;
    }

    ArchivedExercise exercise(Manifest.Held held) {
        return new ArchivedExercise(path, zip, held);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
