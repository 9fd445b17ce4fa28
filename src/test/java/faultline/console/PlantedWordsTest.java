package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Effort;
import faultline.console.shell.Console;
import faultline.console.shell.Console.Ran;
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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word is planted in every field that somebody may not know. While a game is played, each seat tries every command there
 * is, with much that is valid and much that is not, and no seat gets to read a word that it may not know: in answers,
 * refusals, hints, proposals, help or files.
 */
class PlantedWordsTest {
    private static final Path PLANTED = Path.of("src/test/resources/faultline/console/planted");
    private static final List<String> SEATS = List.of("moscow", "washington", "observer");

    /** What no command that is tried here shows to anybody as yet. */
    private static final List<String> SHOWN_NOWHERE = List.of(
            "Zqhushdescription",
            "Zqinterestblue",
            "Zqinterestgreen",
            "Zqinterestred",
            "Zqleakcontroller",
            "Zqleakfrom",
            "Zqlineblue",
            "Zqlinegreen",
            "Zqlinered",
            "Zqneverfrom",
            "Zqnevermethod",
            "Zqstormcontroller",
            "Zqstormfrom",
            "Zqstormmethod",
            "Zqnevertext",
            "Zqobjectivetext",
            "Zqplotdescription",
            "Zqspydescription",
            "Zqtargettext",
            "Zqtemperreason",
            "zqtempercalm");

    /** What people may try. Names of what is hidden lack their last letter: a hint would complete them. */
    private static final List<String> TRIED = List.of(
            "M1.1",
            "M1.2",
            "m1.3",
            "A1.1",
            "R1.1",
            "R1",
            "1",
            "0",
            "red",
            "blue",
            "green",
            "moscow",
            "washington",
            "white",
            "facilitator",
            "tension",
            "funds:blue",
            "funds:re",
            "nerve:blue",
            "temper:gree",
            "zqsp",
            "zqplo",
            "zqhus",
            "wait",
            "bid",
            "threaten",
            "zqlea",
            "zqnev",
            "zqsto",
            "Zqrulenam",
            "zqtas",
            "zqcapabilit",
            "zqobjectiv",
            "zqodd",
            "Zqann",
            "Zqclo",
            "autumn",
            "zqelsewher",
            "planted",
            "O1",
            "--");

    private final Path folder;
    private final Console console;
    private final Map<String, Set<String>> allowed = new TreeMap<>();
    private final Set<String> shows;
    private final Set<String> leaks = new TreeSet<>();
    private final StringBuilder everything = new StringBuilder();
    private final Map<String, Integer> answered = new TreeMap<>();

    PlantedWordsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        console = new Console(PLANTED, folder.resolve("data"));
        shows = console.contracts().keySet();
        Files.writeString(folder.resolve("pin"), "2468\n");
        Files.writeString(folder.resolve("wrong"), "Zqwrong\n");
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
    void noSeatGetsToKnowWhatItMayNot() {
        console.done("seat pin --pin-file " + folder.resolve("pin"));
        int stage = 0;
        for (var line : lines("game.txt").toList()) {
            if (line.startsWith("--")) {
                int now = ++stage;
                SEATS.forEach(seat -> tryEverything(seat, now));
                if (now == 3) {
                    tryEverything("evaluator", now);
                }
            } else {
                var ran = console.run(line);
                assertThat(ran.exit()).as(line + ": " + ran.err()).isZero();
                everything.append(shown(ran));
            }
        }

        assertThat(SEATS)
                .as("lines that were answered, of each seat")
                .allMatch(seat -> answered.getOrDefault(seat, 0) > 100);
        assertThat(leaks).isEmpty();
        assertThat(allowed.keySet().stream()
                        .filter(word -> !SHOWN_NOWHERE.contains(word)
                                && !everything.toString().contains(word)))
                .as("planted, and found by nobody")
                .isEmpty();
    }

    private void tryEverything(String seat, int stage) {
        console.done("seat " + seat);
        for (var command : console.commands()) {
            boolean open = !console.run("help " + command).err().contains("is not for the seat");
            lines(command, seat, stage, open).forEach(line -> typed(seat, line));
        }
        typed(seat, "seat white --pin-file " + folder.resolve("wrong"));
        files(seat);
        back();
    }

    /** Every way to use a command: by itself, with one or two arguments, with each option, and what TAB makes of it. */
    private List<String> lines(String command, String seat, int stage, boolean open) {
        var lines = new ArrayList<>(List.of(command, "help " + command, command + "x", command + " --help"));
        lines.addAll(List.of(command + " --zqx", "\t" + command + " "));
        if (!open || command.equals("exit")) {
            lines.addAll(List.of(command + " red", command + " zqx"));
            return lines;
        }
        if (command.equals("msel export")) {
            // Whatever it is given becomes a file, and would be one beside the program.
            lines.add(command + " " + folder.resolve(seat + stage + "-msel.csv"));
            return lines;
        }
        lines.addAll(List.of(command + " red", command + " zqx"));
        if (command.startsWith("report ")) {
            // Whatever it is given, it takes the time of writing files.
            lines.add(command + " --form md --out " + folder.resolve(seat + stage + command.replace(' ', '-')));
            lines.addAll(List.of(command + " --without zqtas", command + " --form zqodd"));
            return lines;
        }
        // Another third of the words in each stage; all of them for whoever tries once, and where there is time.
        var tried = seat.equals("evaluator") ? TRIED : Effort.of(TRIED, 3, stage + command.length());
        tried.forEach(word -> lines.add(command + " " + word));
        var file = seat + stage + command.replace(' ', '-');
        console.proposals(command + " --").stream()
                .filter(word -> word.startsWith("--") && !word.equals("--output"))
                .forEach(option -> {
                    lines.add("\t" + command + " " + option + " ");
                    lines.add(command + " " + option);
                    // A file of that name would be written beside the program.
                    boolean names = !Set.of("--out", "--in").contains(option);
                    Stream.of("1", "washington", "blue", "zqplo", "zqlea")
                            .filter(word -> names)
                            .forEach(word -> lines.add(command + " " + option + " " + word));
                    lines.add(command + " " + option + " " + folder.resolve(file + ".yaml"));
                    lines.add(command + " " + option + " " + folder.resolve(file + ".csv"));
                });
        tried.stream().limit(12).forEach(word -> lines.add("\t" + command + " " + word + " "));
        if (shows.contains(command)) {
            lines.addAll(List.of(command + " --output json", command + " --output csv"));
            Effort.of(tried, 3, stage).forEach(word -> lines.add(command + " " + word + " --output json"));
        }
        // What somebody writes in free words is theirs, and public: the name of a move in it would be no leak.
        if (!command.startsWith("move") || command.equals("move write")) {
            return lines;
        }
        Stream.of("zqspy", "zqplot", "threaten", "wait", "bid").forEach(move -> {
            lines.add(command + " " + move + " --actor red --target blue");
            lines.add(command + " " + move + " --actor green");
        });
        return lines;
    }

    /** What a seat does to its own moves would take the game out of its course. */
    private static boolean spoils(String seat, String line) {
        return line.startsWith("move withdraw ")
                && (seat.equals("moscow") ? line.matches(".*[Mm]1\\.[13].*") : line.matches(".*[Mm]1\\.2.*"));
    }

    private void typed(String seat, String line) {
        if (line.startsWith("\t")) {
            console.proposals(line.substring(1)).forEach(proposal -> read(seat, "TAB " + line.strip(), proposal));
        } else if (!spoils(seat, line)) {
            var ran = console.run(line);
            if (ran.exit() == 0) {
                answered.merge(seat, 1, Integer::sum);
            }
            read(seat, line, shown(ran).replace(line, ""));
        }
    }

    /** What a line itself says is no news. */
    private void read(String seat, String line, String text) {
        if (seat.equals("evaluator")) {
            everything.append(text);
            return;
        }
        allowed.forEach((word, seats) -> {
            if (!seats.contains(seat) && !line.contains(word) && text.contains(word)) {
                leaks.add(seat + " reads " + word + " by (" + line + ")");
            }
        });
    }

    private void files(String seat) {
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> folder.relativize(file).toString().startsWith(seat))
                    .forEach(file -> read(seat, "the file " + file.getFileName(), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void back() {
        // A wrong PIN was given last, and the next one has to wait.
        for (int tries = 0; tries < 100; tries++) {
            if (console.run("seat white --pin-file " + folder.resolve("pin")).exit() == 0) {
                return;
            }
            pause();
        }
        throw new AssertionError("The white seat cannot be taken back.");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String shown(Ran ran) {
        return ran.out() + ran.err();
    }

    private static String text(Path file) {
        try {
            // Some are no text: of these, too, whatever can be read is read.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String file) {
        return text(PLANTED.resolve(file)).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
