package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.console.shell.Console.Worked;
import faultline.exercise.Command.Undo;
import faultline.exercise.event.Seat;
import faultline.play.Caller;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.view.LogView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked examples that {@code help} shows: each command has two or more, each says what it brings, and each is done
 * when it is tried. None of them reads standard input.
 */
class ExamplesTest {
    private static final String STAGES = "src/test/resources/faultline/console/examples/stages.txt";

    private static final String GAME = "autumn";
    private static final int MOST_IN_ONE_COPY = 20;
    private static final Pattern FILES =
            Pattern.compile("mine/.*|[a-z-]+\\.(csv|yaml|md|txt|faultline)|reports|pack|screen|mine");

    /** What is out of balance is no failure of the example. */
    private static final Map<String, Integer> EXITS = Map.of("scenario balance tutorial --games 20", 65);

    private final Path folder;
    private final Console console;
    private final Map<String, Worked> waiting = new TreeMap<>();
    private String copied = GAME;
    private int tries;
    private final List<String> failed = new ArrayList<>();
    private final InputStream standardInput = System.in;

    ExamplesTest(@TempDir Path folder) {
        this.folder = folder;
        console = new Console(Path.of("").toAbsolutePath(), folder.resolve("data"));
    }

    @AfterEach
    void leaves() {
        System.setIn(standardInput);
        console.close();
    }

    @Test
    void eachCommandHasTwoAndEachSaysWhatItBrings() {
        assertThat(console.commands()).allSatisfy(command -> {
            var examples = console.examples(command);
            assertThat(examples).as(command).hasSizeGreaterThanOrEqualTo(2);
            assertThat(examples).extracting(Worked::line).as(command).doesNotHaveDuplicates();
            assertThat(examples)
                    .allSatisfy(example ->
                            assertThat(example.meaning()).as(example.line()).matches("[A-Z`][^\n]*[.]"));
        });
    }

    /** One under the heading of another group, or of a command that is gone, would never be seen. */
    @Test
    void eachIsShownWithItsCommand() throws IOException {
        var shown = console.commands().stream()
                .flatMap(command -> console.examples(command).stream())
                .map(Worked::line)
                .toList();
        var written = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/main/resources/faultline/console/examples"))) {
            files.forEach(file -> text(file)
                    .lines()
                    .filter(line -> line.startsWith("$ "))
                    .forEach(line -> written.add(line.substring(2))));
        }

        assertThat(shown).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void eachIsDoneWhenItIsTried() throws IOException {
        System.setIn(new Unread());
        console.commands().forEach(command -> console.examples(command).forEach(one -> waiting.put(one.line(), one)));
        int all = waiting.size();
        for (var line : Files.readAllLines(Path.of(STAGES))) {
            if (line.startsWith("> ")) {
                console.run("exercise open " + GAME);
                copied = GAME;
                prepared(line.substring(2));
            } else if (line.startsWith(">> ")) {
                prepared(line.substring(3));
            } else if (line.startsWith("+ ")) {
                examples(line.substring(2)).forEach(example -> once(example, this::triedWhereItIs));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                examples(line.strip()).forEach(example -> once(example, this::tried));
            }
        }

        System.out.println("Examples of commands: " + (all - waiting.size() - failed.size()) + " of " + all + " done.");
        assertThat(failed).isEmpty();
        assertThat(waiting.keySet()).as("never tried").isEmpty();
    }

    /** Goes on in the game that the examples are tried in copies of. */
    private void prepared(String line) {
        if (line.startsWith("write ")) {
            var words = line.split(" ", 3);
            write(words[1], words[2].replace("\\n", "\n"));
        } else if (line.startsWith("edit ")) {
            var words = line.split(" ", 3);
            var change = words[2].replace("\\n", "\n").split(" => ");
            write(words[1], text(folder.resolve(words[1])).replace(change[0], change[1]));
        } else {
            var ran = console.run(String.join(" ", placed(List.of(line.split(" ")))));
            assertThat(ran.exit()).as(line + ": " + ran.err()).isZero();
        }
    }

    /** Those of a command, or one of them by its line. */
    private List<Worked> examples(String name) {
        var lines = name.startsWith("$ ")
                ? Stream.of(name.substring(2))
                : console.examples(name).stream().map(Worked::line);
        var found = lines.flatMap(line -> Stream.ofNullable(waiting.get(line))).toList();
        assertThat(found).as(name).isNotEmpty();
        return found;
    }

    /** A line for a shell is done when the same words have been. */
    private void once(Worked example, Consumer<Worked> way) {
        if (waiting.containsKey(example.line())) {
            way.accept(example);
        }
    }

    /** Tries it in a copy of the game, and takes it back; now and then with a new copy, whose log is short. */
    private void tried(Worked example) {
        if (copied.equals(GAME) || ++tries % MOST_IN_ONE_COPY == 0) {
            copied = "copy-" + waiting.size();
            console.done("exercise fork " + copied + " --of " + GAME);
        }
        long before = lines();
        triedWhereItIs(example);
        putBack(before);
    }

    private void putBack(long line) {
        var play = console.part(Play.class);
        var white = new Seat.White();
        if (!play.keyboard().seat().equals(white)) {
            console.done("seat white");
        }
        if (!play.openExercise().equals(Optional.of(copied))) {
            console.done("exercise open " + copied);
        }
        if (lines() != line) {
            play.act(new Caller(white, "test"), copied, UUID.randomUUID(), new Undo(OptionalLong.of(line)));
        }
    }

    private void triedWhereItIs(Worked example) {
        waiting.values().removeIf(other -> other.words().equals(example.words()));
        var ran = console.run(placed(example.words()));
        if (ran.exit() != EXITS.getOrDefault(example.line(), 0)) {
            failed.add(example.line() + ": " + ran.err());
        }
    }

    private long lines() {
        return console.part(Play.class).history().log(copied, new Seat.White()) instanceof Outcome.Done<LogView> done
                ? done.value().lines().size()
                : 0;
    }

    /** Files that an example names lie in the folder of the test. */
    private List<String> placed(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(index -> isFile(index, words.get(index))
                        ? folder.resolve(words.get(index)).toString()
                        : words.get(index))
                .toList();
    }

    private static boolean isFile(int index, String word) {
        return FILES.matcher(word).matches() && (index > 1 || word.contains("."));
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever reads it would wait. */
    private static final class Unread extends InputStream {
        @Override
        public int read() {
            throw new AssertionError("Standard input is read.");
        }
    }
}
