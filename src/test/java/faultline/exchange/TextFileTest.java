package faultline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in the way of a file is one sentence, and what was there stays there. */
class TextFileTest {
    private final Path folder;

    TextFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsUtf8WithAndWithoutTheMarkThatSomeProgramsPutFirst() throws IOException {
        assertThat(TextFile.read(file("a", "\uFEFFTürkiye"))).isEqualTo(Outcome.done("Türkiye"));
        assertThat(TextFile.read(file("b", "Türkiye"))).isEqualTo(Outcome.done("Türkiye"));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        var latin = Files.write(folder.resolve("latin"), "a\nTürkiye".getBytes(StandardCharsets.ISO_8859_1));
        var huge = Files.write(folder.resolve("huge"), new byte[(10 << 20) + 1]);

        assertRefused(TextFile.read(folder), Code.UNKNOWN_NAME, "is a folder");
        assertRefused(TextFile.read(folder.resolve("none")), Code.UNKNOWN_NAME, "There is no file");
        assertRefused(TextFile.read(latin), Code.BAD_FILE, "is not text in UTF-8, as line 2 shows");
        assertRefused(TextFile.read(huge), Code.BAD_FILE, "is larger than 10 MB");
    }

    @Test
    void replacesAFileOnlyIfForced() throws IOException {
        var file = file("a", "old");

        assertRefused(TextFile.write(file, "new", false), Code.NAME_TAKEN, "There is a file");
        assertThat(file).hasContent("old");
        assertThat(TextFile.write(file, "new", true)).isEqualTo(Outcome.done(file));
        assertThat(file).hasContent("new");
    }

    @Test
    void saysWhyAFileCannotBeWritten() throws IOException {
        var file = file("a", "old");

        assertRefused(TextFile.write(folder, "x", true), Code.BAD_VALUE, "is a folder");
        assertRefused(TextFile.write(folder.resolve("none/a"), "x", false), Code.UNKNOWN_NAME, "There is no folder");
        assertRefused(TextFile.write(file.resolve("b"), "x", true), Code.UNKNOWN_NAME, "There is no folder");
        assertRefused(TextFile.write(Path.of("/proc/version"), "x", true), Code.NOT_WRITABLE, "cannot be written");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertRefused(Outcome<?> outcome, Code code, String words) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().reason()).contains(words);
        });
    }
}
