package faultline.exchange;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Files that a person names: whatever is in the way of reading or writing one is said in one sentence. */
public final class TextFile {
    private static final int LARGEST = 10 * (1 << 20);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** The text of a file in UTF-8, without the mark that some programs put first. */
    static Outcome<String> read(Path file) {
        if (Files.isDirectory(file)) {
            return Outcome.refused(Code.UNKNOWN_NAME, "(" + file + ") is a folder.", "Name a file in it.");
        }
        if (Files.notExists(file)) {
            return Outcome.refused(Code.UNKNOWN_NAME, "There is no file (" + file + ").", "");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? Outcome.refused(Code.BAD_FILE, "File (" + file + ") is larger than 10 MB.", "Split it.")
                    : decoded(file, bytes);
        } catch (IOException e) {
            return Outcome.refused(
                    Code.NOT_READABLE, "File (" + file + ") cannot be read.", "See who may read it, and the disk.");
        }
    }

    private static Outcome<String> decoded(Path file, byte[] bytes) {
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), out, true)
                .isError()) {
            long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
            return Outcome.refused(
                    Code.BAD_FILE,
                    "File (" + file + ") is not text in UTF-8, as line " + line + " shows.",
                    "Save it from the spreadsheet as CSV in UTF-8.");
        }
        var text = out.flip().toString();
        return Outcome.done(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /**
     * Writes a text in UTF-8.
     *
     * @param force whether a file that is there is replaced
     * @return the file
     */
    public static Outcome<Path> write(Path file, String text, boolean force) {
        if (Files.isDirectory(file)) {
            return Outcome.refused(Code.BAD_VALUE, "(" + file + ") is a folder.", "Name a file in it.");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Outcome.refused(
                    Code.UNKNOWN_NAME,
                    "There is no folder (" + file.getParent() + ") for the file (" + file.getFileName() + ").",
                    "Make it first, or name another one.");
        }
        try {
            return Outcome.done(Files.writeString(file, text, options(force)));
        } catch (FileAlreadyExistsException e) {
            return Outcome.refused(
                    Code.NAME_TAKEN,
                    "There is a file (" + file + ") already.",
                    "Name another one, or add --force to replace it.");
        } catch (IOException e) {
            return Outcome.refused(
                    Code.NOT_WRITABLE,
                    "File (" + file + ") cannot be written.",
                    "See who may write there, and whether the disk is full.");
        }
    }

    private static OpenOption[] options(boolean force) {
        return force
                ? new OpenOption[] {
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                }
                : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    }

    /** Whether a file is YAML by its name; a sheet otherwise. */
    static boolean isYaml(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
