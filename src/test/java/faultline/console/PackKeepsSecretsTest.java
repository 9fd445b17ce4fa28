package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import faultline.console.shell.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word is planted in every field that somebody may not know. At no time of the game does a cell's folder in the print
 * pack hold a word that the cell may not know, and the facilitator's folders hold all that the scenario has.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackKeepsSecretsTest {
    private static final Path PLANTED = Path.of("src/test/resources/faultline/console/planted");
    private static final List<String> CELLS = List.of("moscow", "washington");

    private final Path folder;
    private final Console console;
    private final Map<String, Set<String>> allowed = new TreeMap<>();
    private final List<Path> packs = new ArrayList<>();

    PackKeepsSecretsTest(@TempDir Path folder) {
        this.folder = folder;
        console = new Console(PLANTED, folder.resolve("data"));
        lines("words.txt").forEach(line -> {
            var cells = line.split("\\|", -1);
            allowed.put(cells[0].strip(), Set.of(cells[1].strip().split(" +")));
        });
        play();
    }

    @AfterAll
    void leaves() {
        console.close();
    }

    @Test
    void noCellFindsWhatItMayNotKnowInItsFolder() {
        assertThat(packs).hasSize(5);
        for (var pack : packs) {
            for (var cell : CELLS) {
                var printed = texts(pack.resolve("cells").resolve(cell), PackKeepsSecretsTest::text);
                assertThat(hiddenFrom(cell, printed)).as(pack + " for " + cell).isEmpty();
            }
        }
    }

    @Test
    void itFindsAllThatItMayKnow() {
        var last = packs.get(4).resolve("cells");

        assertThat(texts(last.resolve("moscow"), PackKeepsSecretsTest::text))
                .contains("Zqbriefred", "Zqinterestred", "Zqlinered", "Zqaimred", "Zqspyname", "zqspy")
                .contains("Zqspydescription", "Zqanna", "Zqmessage", "Zqpromise", "Zqfreecovert", "Zqstormtext");
        assertThat(texts(last.resolve("washington"), PackKeepsSecretsTest::text))
                .contains("Zqbriefblue", "Zqnervedefinition", "Zqplotname", "Zqben", "Zqleaktext", "Zqmessage");
    }

    @Test
    void theFacilitatorFindsEveryWordOfTheScenario() {
        var pack = packs.get(0);
        var printed = texts(pack.resolve("facilitator"), PackKeepsSecretsTest::text)
                + texts(pack.resolve("evaluators"), PackKeepsSecretsTest::text);

        assertThat(planted()).hasSizeGreaterThan(50).allSatisfy(word -> assertThat(printed)
                .contains(word));
        assertThat(hiddenFrom("moscow", printed)).hasSizeGreaterThan(40);
    }

    @Test
    void namesOfFilesSayNothing() {
        for (var pack : packs) {
            assertThat(files(pack.resolve("cells"))
                            .map(file -> pack.relativize(file).toString()))
                    .isNotEmpty()
                    .allMatch(name -> name.matches("cells/[a-z]+/(briefing|move-forms|slips)\\.html"));
        }
    }

    @Test
    void paperHoldsNoMoreThanThePage() throws Exception {
        done("report pack --form pdf --cell moscow,washington --out " + folder.resolve("paper"));

        for (var cell : CELLS) {
            var printed = texts(folder.resolve("paper/cells").resolve(cell), PackKeepsSecretsTest::onPaper);
            assertThat(hiddenFrom(cell, printed)).as(cell).isEmpty();
            assertThat(printed).contains(cell.equals("moscow") ? "Zqbriefred" : "Zqbriefblue");
        }
    }

    /** Plays the game, and writes the pack before play and whenever somebody could look. */
    private void play() {
        for (var line : lines("game.txt").toList()) {
            if (line.startsWith("--") || line.equals("turn begin") && packs.isEmpty()) {
                pack();
            }
            if (!line.startsWith("--")) {
                done(line);
            }
        }
        pack();
    }

    private void pack() {
        var out = folder.resolve("pack" + packs.size());
        done("report pack --form html --out " + out);
        packs.add(out);
    }

    private void done(String line) {
        var ran = console.run(line);
        assertThat(ran.exit()).as(line + ": " + ran.err()).isZero();
    }

    private List<String> hiddenFrom(String cell, String printed) {
        return allowed.entrySet().stream()
                .filter(word -> !word.getValue().contains(cell) && printed.contains(word.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the scenario's author has written; ids, some of which nobody prints, are written in small letters. */
    private static List<String> planted() {
        return files(PLANTED.resolve("exercises"))
                .map(PackKeepsSecretsTest::text)
                .flatMap(text -> Stream.of(text.split("[^A-Za-z]+")))
                .filter(word -> word.startsWith("Zq"))
                .distinct()
                .toList();
    }

    private static String texts(Path below, Function<Path, String> text) {
        return files(below).map(text).collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path below) {
        try (var files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, tags as well, since something may stand in an attribute. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String onPaper(Path file) {
        assumeThat(Stream.of(System.getenv("PATH").split(":")))
                .as("Skipped: (pdftotext) of poppler-utils is missing.")
                .anyMatch(at -> Files.isExecutable(Path.of(at, "pdftotext")));
        try {
            var process = new ProcessBuilder("pdftotext", "-raw", file.toString(), "-").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String file) {
        return text(PLANTED.resolve(file)).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
