package faultline.report;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A folder that a person chose for what is printed. Names of files come from an allow-list, nothing is written outside the
 * folder, nothing that is there is replaced unless told to, and no file is ever there by half.
 */
public final class OutFolder {
    private static final Pattern SOUND = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}(\\.[a-z0-9]{1,5})?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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

    /** A sound part of a file's name for words that may hold anything; words that are one already stay as they are. */
    public static String named(String words) {
        var plain = MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        var kept = NAME.matcher(plain).matches() ? plain : hyphened(plain);
        var name = kept.length() > 60 ? kept.substring(0, 60) : kept;
        return name.isEmpty() || DEVICE.matcher(name).matches() ? "x-" + name : name;
    }

    private static String hyphened(String words) {
        return words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    /**
     * Writes the files in their order, or none if one of them is there already and must not be replaced, or would come to
     * lie outside of the folder.
     *
     * @param written is told of each file as soon as it is there
     * @return the files
     * @throws IllegalArgumentException when two of them have the same path, which is the caller's mistake
     */
    public Outcome<List<Path>> write(List<OutFile> files, Consumer<Path> written) {
        checkApart(files);
        return new InTheWay(folder, force)
                .of(files.stream().map(this::target).toList())
                .<Outcome<List<Path>>>map(Outcome::refused)
                .orElseGet(() -> writeAll(files, written));
    }

    private static void checkApart(List<OutFile> files) {
        var paths = new HashSet<String>();
        for (var file : files) {
            if (!paths.add(file.path())) {
                throw new IllegalArgumentException("Two files are to be (" + file.path() + ").");
            }
        }
    }

    private Path target(OutFile file) {
        return folder.resolve(file.path());
    }

    private Outcome<List<Path>> writeAll(List<OutFile> files, Consumer<Path> written) {
        var all = new ArrayList<Path>();
        for (var file : files) {
            var target = target(file);
            try {
                write(target, file.writing());
            } catch (FileAlreadyExistsException e) {
                return Outcome.refused(InTheWay.taken(List.of(target))); // it came while this one was written
            } catch (IOException | UncheckedIOException e) {
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

    /** The file appears under its name only when it is whole. */
    private void write(Path target, Writing writing) throws IOException {
        var into = Files.createDirectories(target.getParent());
        var half = into.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".half");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(half, StandardOpenOption.CREATE_NEW))) {
                writing.to(out);
            }
            Files.move(half, target, replacing());
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private CopyOption[] replacing() {
        return force ? new CopyOption[] {StandardCopyOption.ATOMIC_MOVE} : new CopyOption[0];
    }
}
