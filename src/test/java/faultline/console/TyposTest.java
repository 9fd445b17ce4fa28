package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever mistypes one letter is told what they meant: of 50 such typos in each kind of word the program finds at least 45,
 * each on its own and first.
 */
@TestInstance(Lifecycle.PER_CLASS)
class TyposTest {
    private static final int TYPOS = 50;
    private static final int RIGHT = 45;
    private static final List<String> KEYS = List.of("1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm");

    private final Console console;
    private final List<String> missed = new ArrayList<>();

    TyposTest(@TempDir Path folder) {
        console = new Console(Path.of("").toAbsolutePath(), folder);
    }

    @BeforeAll
    void plays() {
        for (var line : List.of(
                "exercise new fracture-points autumn --seed 42",
                "exercise new fracture-points harbour-watch --seed 42",
                "exercise new fracture-points staff-college --seed 42",
                "exercise new fracture-points winter --seed 42",
                "cell assign moscow russia",
                "cell assign washington us-administration",
                "cell assign brussels european-allies",
                "cell assign kyiv ukraine",
                "cell assign ankara turkiye",
                "person add Anna --role player",
                "person add Christopher --role player",
                "person add Dimitri --role player",
                "person add \"Eva Lindholm\" --role evaluator",
                "turn begin --skip-zero")) {
            console.done(line);
        }
    }

    @AfterAll
    void leaves() {
        console.close();
    }

    @Test
    void aTypoInTheNameOfACommandIsUnderstood() {
        finds("commands", console.commands(), "", typed -> typed);
        finds("commands with an argument", console.commands(), "", typed -> typed + " autumn");
        finds("commands with an option", console.commands(), "", typed -> typed + " --seat moscow");
    }

    @Test
    void aTypoInTheNameOfAnOptionIsUnderstood() {
        var options = console.commands().stream()
                .flatMap(command -> console.proposals(command + " --").stream()
                        .filter(proposal -> proposal.startsWith("--"))
                        .map(option -> command + " " + option))
                .toList();
        assertThat(options).hasSizeGreaterThan(100);
        var random = new Random(2);
        int found = 0;
        for (int i = 0; i < TYPOS; i++) {
            var words = options.get(random.nextInt(options.size())).split(" --");
            var typed = typo(words[1], i, random);
            found += isFound(words[0] + " --" + typed, "--" + words[1]);
        }
        tell("options", found);
    }

    @Test
    void aTypoInTheNameOfSomethingIsUnderstood() {
        names("exercises", "exercise open ", "exercise open ");
        names("scenarios", "scenario show ", "scenario show ");
        names("cells", "board --seat ", "board --seat ");
        names("actors", "cell automate ", "move list --actor ");
        names("actors of the scenario", "cell assign paris ", "cell assign paris ");
        names("move types", "move submit ", "move submit ");
        names("injects", "msel show ", "msel show ");
        names("people", "person remove ", "person remove ");
        names("what can be explained", "why ", "why ");
        names("objectives", "objective show ", "objective show ");
        names("rules", "rules show ", "rules show ");
        names("forms of reports", "report pack --form ", "report pack --form ");
        names("roles", "person add Bo --role ", "person add Bo --role ");
        names("marks", "task mark agree-before-moving ", "task mark agree-before-moving ");
        names("states of injects", "msel status tariffs-announced ", "msel status tariffs-announced ");
        names("sections of reports", "report aar --without ", "report aar --without ");
    }

    /**
     * @param completed a line at whose end TAB proposes all the names there are
     * @param used a line that ends with one
     */
    private void names(String kind, String completed, String used) {
        var names = console.proposals(completed).stream()
                .filter(name -> !name.startsWith("--"))
                .toList();
        finds(kind, names, used, typed -> '"' + typed + '"');
    }

    private void finds(String kind, List<String> names, String before, UnaryOperator<String> line) {
        var random = new Random(1);
        assertThat(names).as(kind).isNotEmpty();
        int found = 0;
        for (int i = 0; i < TYPOS; i++) {
            var right = names.get(random.nextInt(names.size()));
            var typed = typo(right, i, random);
            while (names.contains(typed)) {
                typed = typo(right, i, random);
            }
            found += isFound(before + line.apply(typed), right);
        }
        tell(kind, found);
    }

    private int isFound(String line, String right) {
        var err = console.run(line).err();
        boolean found = err.contains("Did you mean (" + right + ")?");
        if (!found) {
            missed.add(right + ": " + line + ": " + err.strip().replace("\n", " "));
        }
        return found ? 1 : 0;
    }

    private void tell(String kind, int found) {
        System.out.println("Typos in " + kind + ": " + found + " of " + TYPOS + " understood.");
        assertThat(found).as(() -> kind + ": " + missed).isGreaterThanOrEqualTo(RIGHT);
        missed.clear();
    }

    /** The word with one letter left out, doubled, swapped with the next one, or replaced by a neighbour on the keyboard. */
    private static String typo(String word, int kind, Random random) {
        int at = random.nextInt(word.length() - 1);
        var head = word.substring(0, at);
        var tail = word.substring(at + 1);
        if (word.charAt(at) == ' ' || tail.charAt(0) == ' ') {
            return typo(word, kind, random);
        }
        var wrong =
                switch (kind % 4) {
                    case 0 -> head + tail;
                    case 1 -> head + word.charAt(at) + word.charAt(at) + tail;
                    case 2 -> head + tail.charAt(0) + word.charAt(at) + tail.substring(1);
                    default -> head + neighbour(word.charAt(at), random) + tail;
                };
        return wrong.equals(word) || wrong.isBlank() ? typo(word, kind, random) : wrong;
    }

    private static char neighbour(char letter, Random random) {
        var beside = KEYS.stream()
                .flatMap(row -> IntStream.of(-1, 1)
                        .map(step -> row.indexOf(Character.toLowerCase(letter)) + step)
                        .filter(at -> row.indexOf(Character.toLowerCase(letter)) >= 0 && at >= 0 && at < row.length())
                        .mapToObj(row::charAt))
                .toList();
        return beside.isEmpty() ? letter : beside.get(random.nextInt(beside.size()));
    }
}
