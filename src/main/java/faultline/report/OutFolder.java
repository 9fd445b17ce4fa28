package faultline.report;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A folder that a person chose for what is printed. Names of files come from an allow-list, nothing is written outside the
 * folder, nothing that is there is replaced unless told to, and no file is ever there by half.
 */
public final class OutFolder {
    private static final Pattern SOUND = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}(\\.[a-z0-9]{1,5})?");

    /** What some systems take for a device, whatever its ending. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Path folder;
    private final boolean force;

    /**
     * @param folder made, with those above it, when something is written
     * @param force whether files that are there are replaced
     */
    public OutFolder(Path folder, boolean force) {
        this.folder = folder.toAbsolutePath().normalize();
        this.force = force;
    }

    /**
     * A file to be.
     *
     * @param path folders and a name, of small letters, digits and hyphens: "moscow/briefing.pdf"
     */
    public record OutFile(String path, Writing writing) {
        public OutFile {
            for (var part : path.split("/", -1)) {
                if (!SOUND.matcher(part).matches() || DEVICE.matcher(part).matches()) {
                    throw new IllegalArgumentException(
                            "(" + path + ") cannot be the name of a file, because of (" + part + ").");
                }
            }
        }
    }

    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** A sound part of a file's name for words that may hold anything. */
    public static String named(String words) {
        var kept = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var name = kept.length() > 60 ? kept.substring(0, 60) : kept;
        return name.isEmpty() || DEVICE.matcher(name).matches() ? "x-" + name : name;
    }

    /**
     * Writes the files in their order, or none if one of them is there already and must not be replaced.
     *
     * @param written is told of each file as soon as it is there
     * @return the files
     */
    public Outcome<List<Path>> write(List<OutFile> files, Consumer<Path> written) {
        var there = files.stream().map(this::target).filter(OutFolder::exists).toList();
        if (!force && !there.isEmpty()) {
            return Outcome.refused(
                    Code.NAME_TAKEN, taken(there), "Name another folder with --out, or add --force to replace them.");
        }
        var all = new ArrayList<Path>();
        for (var file : files) {
            var target = target(file);
            try {
                write(target, file.writing());
            } catch (IOException e) {
                return Outcome.refused(
                        Code.NOT_WRITABLE,
                        "File (" + target + ") cannot be written.",
                        "See who may write there, and whether the disk is full.");
            }
            all.add(target);
            written.accept(target);
        }
        return Outcome.done(all);
    }

    private static String taken(List<Path> there) {
        return there.size() == 1
                ? "There is a file (" + there.get(0) + ") already."
                : "There are files already: "
                        + there.stream().map(Path::toString).collect(Collectors.joining(", ")) + ".";
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Path target(OutFile file) {
        return folder.resolve(file.path());
    }

    private void write(Path target, Writing writing) throws IOException {
        var into = Files.createDirectories(target.getParent());
        if (!into.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("(" + into + ") leads out of (" + folder + ").");
        }
        var half = Files.createTempFile(into, "." + target.getFileName(), ".half");
        try {
            try (var out = Files.newOutputStream(half)) {
                writing.to(out);
            }
            moveOver(half, target);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void moveOver(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
