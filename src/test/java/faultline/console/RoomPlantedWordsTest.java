package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The game of {@link PlantedWordsTest} once more: nothing that is made for the room (the screen's page at each step, the
 * sheets, the headlines) holds a word that its readers may not know.
 */
class RoomPlantedWordsTest {
    private static final Path PLANTED = Path.of("src/test/resources/faultline/console/planted");

    private final Path folder;
    private final Console console;
    private final Map<String, Set<String>> allowed = new TreeMap<>();
    private final Set<String> leaks = new TreeSet<>();
    private int read = 0;

    RoomPlantedWordsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        console = new Console(PLANTED, folder.resolve("data"));
        lines("words.txt").forEach(line -> {
            var cells = line.split("\\|", -1);
            allowed.put(cells[0].strip(), Set.of(cells[1].strip().split(" +")));
        });
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void whatIsMadeForTheRoomHoldsNoWordThatIsNotForIt() throws IOException {
        var screen = folder.resolve("screen/wall.html");
        int turns = 0;
        for (var line : lines("game.txt").toList()) {
            if (line.startsWith("--")) {
                continue;
            }
            var ran = console.run(line);
            assertThat(ran.exit()).as(line + ": " + ran.err()).isZero();
            if (line.startsWith("exercise new planted autumn")) {
                console.done("report wall --out " + screen.getParent());
            }
            if (Files.exists(screen)) {
                reads("observer", "the screen after (" + line + ")", screen);
            }
            if (line.equals("turn accept")) {
                turns++;
                sheets("", "observer", folder.resolve("all" + turns));
                sheets(" --seat moscow", "moscow", folder.resolve("moscow" + turns));
                sheets(" --seat washington", "washington", folder.resolve("washington" + turns));
                reads("observer", "headlines", console.done("report news"));
            }
        }

        assertThat(turns).isEqualTo(2);
        assertThat(read).isGreaterThan(40);
        assertThat(leaks).isEmpty();
    }

    private void sheets(String option, String seat, Path into) throws IOException {
        var shown = console.done("report sitrep --form html,md --out " + into + option);
        reads(seat, "a sheet on the screen", shown.substring(0, shown.indexOf("The sheet is written")));
        try (var files = Files.list(into)) {
            files.forEach(file -> reads(seat, "the file " + file.getFileName(), file));
        }
    }

    private void reads(String seat, String what, Path file) {
        reads(seat, what, text(file));
    }

    private void reads(String seat, String what, String text) {
        read++;
        allowed.forEach((word, seats) -> {
            if (!seats.contains(seat) && text.contains(word)) {
                leaks.add(seat + " reads " + word + " in " + what);
            }
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String file) {
        return text(PLANTED.resolve(file)).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
