package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commands there are for seats other than the white cell's. What is not named here is out of their reach. */
class ReachedFromASeatTest {
    private static final List<String> OBSERVER = List.of(
            "argument list",
            "argument show",
            "board",
            "briefing",
            "cell list",
            "clear",
            "clock",
            "condition list",
            "config",
            "exercise status",
            "exit",
            "help",
            "ledger",
            "log",
            "move list",
            "msel list",
            "msel show",
            "outcome",
            "pending",
            "person list",
            "seat",
            "turn show",
            "version",
            "why");

    /** What a cell does besides looking: its moves, its words to others, its reasons in an argument. */
    private static final List<String> CELL = List.of(
            "argument against",
            "argument estimate",
            "argument for",
            "argument vote",
            "message list",
            "message send",
            "move discard",
            "move draft",
            "move drafts",
            "move enter",
            "move form",
            "move import",
            "move order",
            "move submit",
            "move withdraw",
            "move write",
            "promise break",
            "promise keep",
            "promise make");

    private final Path home;
    private final Console console;

    ReachedFromASeatTest(@TempDir Path folder) {
        home = folder.resolve("home");
        console = new Console(home, folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            var path = home.resolve("exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.createDirectories(home.resolve("rules/small"));
        Files.writeString(home.resolve("rules/small/small.drl"), SmallRules.TEXT);
        console.done("exercise new small-world autumn --seed 7");
        console.done("cell assign moscow red");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void anObserverLooksOn() {
        assertThat(reachedFrom("observer")).containsExactlyInAnyOrderElementsOf(OBSERVER);
    }

    @Test
    void aCellLooksOnMovesTalksAndArgues() {
        assertThat(reachedFrom("moscow"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(OBSERVER.stream(), CELL.stream()).toList());
    }

    @Test
    void whatIsOutOfReachIsSaidInOneSentenceWithTheWayOut() {
        console.done("seat moscow --no-pin");

        var ran = console.run("turn adjudicate");

        assertThat(ran.exit()).isEqualTo(64);
        assertThat(ran.err().lines())
                .containsExactly(
                        "Command (turn adjudicate) is not for the seat (cell moscow).",
                        "`help` shows what this seat can do; `seat white` gives the keyboard back to the facilitator.");
    }

    private List<String> reachedFrom(String seat) {
        console.done("seat " + seat + " --no-pin");
        return console.commands().stream()
                .filter(command -> !console.run("help " + command).err().contains("is not for the seat"))
                .toList();
    }
}
