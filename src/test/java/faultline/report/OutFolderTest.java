package faultline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.report.OutFolder.OutFile;
import faultline.report.OutFolder.Writing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed goes to the chosen folder and nowhere else, whole or not at all, and over nothing that is there. */
class OutFolderTest {
    private final Path home;
    private final Path out;

    OutFolderTest(@TempDir Path home) {
        this.home = home;
        this.out = home.resolve("out");
    }

    @BeforeEach
    void somethingOutside() throws IOException {
        Files.createDirectories(home.resolve("outside"));
    }

    @Test
    void writesFilesInTheirOrderAndTellsOfEach() {
        var told = new ArrayList<Path>();

        var files = new OutFolder(out, false)
                .write(List.of(file("moscow/briefing.md", "Moscow"), file("msel.csv", "1")), told::add);

        assertThat(files).isEqualTo(Outcome.done(List.of(out.resolve("moscow/briefing.md"), out.resolve("msel.csv"))));
        assertThat(told).containsExactly(out.resolve("moscow/briefing.md"), out.resolve("msel.csv"));
        assertThat(out.resolve("moscow/briefing.md")).hasContent("Moscow");
    }

    @Test
    void othersMayReadTheFilesAsFarAsTheyMayReadAnyNewFile() throws IOException {
        write(false, file("a.md", "new"));
        var usual = Files.writeString(home.resolve("usual"), "");

        assertThat(Files.getPosixFilePermissions(out.resolve("a.md"))).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void nothingAtAllIsWrittenWhereOneFileIsThereAlready() throws IOException {
        write(false, file("b.md", "old"));

        assertRefused(
                write(false, file("a.md", "new"), file("b.md", "new")),
                Code.NAME_TAKEN,
                "There is a file (" + out.resolve("b.md") + ") already.");
        assertThat(everything()).containsExactly("out/b.md: old");
    }

    @Test
    void allFilesThatAreThereAreNamed() {
        write(false, file("a.md", "old"), file("b.md", "old"));

        assertRefused(
                write(false, file("a.md", "new"), file("b.md", "new")),
                Code.NAME_TAKEN,
                "There are files already: " + out.resolve("a.md") + ", " + out.resolve("b.md") + ".");
    }

    @Test
    void forceReplacesThem() throws IOException {
        write(false, file("a.md", "old"));

        write(true, file("a.md", "new"));

        assertThat(everything()).containsExactly("out/a.md: new");
    }

    @Test
    void aFileThatComesWhileOneIsWrittenIsNotReplaced() throws IOException {
        var late = new OutFile("a.md", stream -> Files.writeString(out.resolve("a.md"), "theirs"));

        assertRefused(write(false, late), Code.NAME_TAKEN, "There is a file (" + out.resolve("a.md") + ") already.");
        assertThat(everything()).containsExactly("out/a.md: theirs");
    }

    @Test
    void aLinkInTheFilesPlaceIsReplacedAndNotFollowed() throws IOException {
        var secret = Files.writeString(home.resolve("outside/secret"), "secret");
        Files.createSymbolicLink(Files.createDirectories(out).resolve("a.md"), secret);

        assertRefused(write(false, file("a.md", "new")), Code.NAME_TAKEN, "There is a file");
        write(true, file("a.md", "new"));

        assertThat(out.resolve("a.md")).isRegularFile();
        assertThat(everything()).containsExactly("out/a.md: new", "outside/secret: secret");
    }

    @Test
    void aSubfolderThatLeadsOutIsRefusedBeforeAnythingIsWritten() throws IOException {
        Files.createSymbolicLink(Files.createDirectories(out).resolve("moscow"), home.resolve("outside"));

        for (var path : List.of("moscow/a.md", "moscow/deeper/a.md")) {
            assertRefused(
                    write(true, file("first.md", "new"), file(path, "new")),
                    Code.NOT_WRITABLE,
                    "File (" + out.resolve(path) + ") would be outside of (" + out + "), since a link leads there.");
        }
        assertThat(everything()).isEmpty();
        assertThat(home.resolve("outside")).isEmptyDirectory();
    }

    @Test
    void aSubfolderThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(Files.createDirectories(out).resolve("moscow"), home.resolve("none"));

        assertRefused(write(false, file("moscow/a.md", "new")), Code.NOT_WRITABLE, "would be outside");
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void linksThatAPersonChoseAreFollowed() throws IOException {
        var real = Files.createDirectories(home.resolve("real"));
        Files.createSymbolicLink(out, real);
        Files.createSymbolicLink(real.resolve("kyiv"), Files.createDirectories(real.resolve("moscow")));

        write(false, file("kyiv/a.md", "new"));

        assertThat(real.resolve("moscow/a.md")).hasContent("new");
    }

    @Test
    void noFileIsThereByHalf() throws IOException {
        for (var failure : List.<Writing>of(
                stream -> {
                    stream.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                },
                stream -> {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                })) {
            assertRefused(
                    write(false, new OutFile("a.md", failure)),
                    Code.NOT_WRITABLE,
                    "File (" + out.resolve("a.md") + ") cannot be written.");
        }
        assertThatThrownBy(() -> write(false, new OutFile("a.md", stream -> {
                    throw new IllegalStateException("a mistake of ours");
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(everything()).isEmpty();
    }

    @Test
    void whatWasThereStaysWhenItsReplacementFails() throws IOException {
        write(false, file("a.md", "old"));

        write(true, new OutFile("a.md", stream -> {
            throw new IOException();
        }));

        assertThat(everything()).containsExactly("out/a.md: old");
    }

    @Test
    void saysWhatStandsInTheWayOfAFolder() throws IOException {
        Files.createDirectories(out.resolve("folder.md/inner"));
        Files.writeString(out.resolve("file"), "old");

        assertRefused(
                write(true, file("file/a.md", "new")), Code.BAD_VALUE, "(" + out.resolve("file") + ") is no folder.");
        assertRefused(write(false, file("folder.md", "new")), Code.NAME_TAKEN, "There is a file");
        assertRefused(write(true, file("folder.md", "new")), Code.NOT_WRITABLE, "cannot be written");
        assertRefused(
                new OutFolder(out.resolve("file"), true).write(List.of(file("a.md", "new")), path -> {}),
                Code.BAD_VALUE,
                "(" + out.resolve("file") + ") is no folder.");
        assertRefused(
                new OutFolder(Path.of("/proc/faultline"), true).write(List.of(file("a.md", "new")), path -> {}),
                Code.NOT_WRITABLE,
                "File (/proc/faultline/a.md) cannot be written.");
    }

    @Test
    void twoFilesOfOneNameAreAMistakeOfOurs() throws IOException {
        assertThatThrownBy(() -> write(true, file("a.md", "one"), file("a.md", "two")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two files are to be (a.md).");
        assertThat(everything()).isEmpty();
    }

    private Outcome<List<Path>> write(boolean force, OutFile... files) {
        return new OutFolder(out, force).write(List.of(files), path -> {});
    }

    private static OutFile file(String path, String text) {
        return new OutFile(path, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** All files below the home, with what they hold. */
    private List<String> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(home)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> home.relativize(path) + ": " + content(path))
                    .sorted()
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRefused(Outcome<?> outcome, Code code, String words) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().reason()).contains(words);
        });
    }
}
