package faultline;

import static faultline.PseudoTerminal.CTRL_D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever befalls the data folder while somebody plays: a sentence says what to do, what is acknowledged is in the folder, and
 * play goes on once the folder is as it was.
 */
class TroubledFolderTest {
    private static final boolean ALL = Boolean.getBoolean("faultline.endurance");
    private static final long SEED = Long.getLong("faultline.seed", System.nanoTime() & 0xFFFFFF);
    private static final int MOVES = ALL ? 50 : 1;

    private static final String PROMPT = "> ";
    private static final String ACKNOWLEDGED = "Written O";

    private final Path folder;
    private final Path data;
    private final Path away;
    private List<String> before = List.of();

    TroubledFolderTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.away = folder.resolve("away");
    }

    @BeforeEach
    void permissionsHold() throws IOException {
        var respected = Permissions.respected(folder);
        assumeTrue(respected.isPresent(), "Skipped: root may write everywhere, and nothing here takes that away.");
        before = respected.get();
    }

    @AfterEach
    void canBeCleared() throws IOException {
        Permissions.writable(folder);
    }

    @Test
    void atThePromptPlayGoesOn() throws Exception {
        assumeTrue(PseudoTerminal.isThere(), "Skipped: script(1) of util-linux is missing.");
        assumeTrue(Installed.program("prlimit").isPresent(), "Skipped: prlimit(1) of util-linux is missing.");
        try (var terminal = PseudoTerminal.ofThisProgram(begun(), Map.of(), "--data", data.toString())) {
            terminal.see(PROMPT);
            terminal.enter("exercise new tutorial autumn --seed 3", "begins with seed 3", PROMPT);
            writes(terminal, "at first");

            Permissions.readOnly(data);
            refuses(terminal, "The record (", "see to its permissions");
            Permissions.writable(data);
            writes(terminal, "writable again");

            limit(terminal, "1024:");
            refuses(terminal, "room on its disk.");
            refuses(terminal, "room on its disk.");
            limit(terminal, "unlimited:");
            writes(terminal, "room again");

            Files.move(data, away);
            refuses(terminal, "is gone; put it back");
            for (var command : List.of("board", "backup", "exercise list", "seat observer --no-pin")) {
                terminal.enter(command, "is gone; put it back", PROMPT);
            }
            terminal.enter("doctor", "FAULT: The data folder", "is gone.", PROMPT);
            Files.move(away, data);
            writes(terminal, "back again");

            var record = data.resolve("record/autumn.jsonl");
            var lines = Files.readString(record);
            Files.delete(record);
            terminal.enter("observe \"record again\"", "were missing in the record", ACKNOWLEDGED, PROMPT);
            Files.writeString(record, lines.replace("back again", "of a sort"));
            terminal.enter("observe lost", "record restore autumn", PROMPT);
            Files.writeString(record, lines);
            terminal.enter("observe \"right again\"", "filled up from the database", ACKNOWLEDGED, PROMPT);

            Files.delete(data.resolve("faultline.mv.db"));
            refuses(terminal, "start again, which builds it anew from the record.");
            terminal.type(CTRL_D);
            assertThat(terminal.end()).isZero();
        }
        assertThat(run("observation", "list", "--output", "csv").out().lines().map(line -> line.split(",")[5]))
                .containsExactly(
                        "text",
                        "at first",
                        "writable again",
                        "room again",
                        "back again",
                        "record again",
                        "right again");
        Permissions.readOnly(data);
        var refused = run("observe", "lost");
        assertThat(refused.exit()).isEqualTo(74);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines()).hasSize(1);
        assertThat(refused.err()).contains("see to its permissions, or choose another one with --data.");
    }

    /** Moved away at random moments, while one observation after the other is written. */
    @Test
    void whatIsAcknowledgedMovesWithTheFolder() throws Exception {
        var observing = script("observing", "observe Seen\n".repeat(500));
        var beginning = script("beginning", "exercise new tutorial autumn\n" + "observe Seen\n".repeat(500));
        var looking = script("looking", "observation list --output csv\nexercise verify\n");
        var random = new Random(SEED);
        int acknowledged = 0;
        for (int i = 0; i < MOVES; i++) {
            try (var program = OwnProcess.on(data, "--script", i == 0 ? beginning : observing)) {
                program.await(ACKNOWLEDGED);
                Thread.sleep(random.nextInt(300));
                Files.move(data, away);
                assertThat(program.exit()).as(program.err()).isEqualTo(74);
                assertThat(program.err().lines()).as(program.err()).hasSize(2);
                assertThat(program.err()).contains("The data folder (" + data + ") is gone; put it back where it was");
                acknowledged += count(program.out(), ACKNOWLEDGED);
            }
            assertThat(data).doesNotExist();
            Files.move(away, data);
            var seen = run("--script", looking);
            assertThat(seen.exit()).as(seen.err()).isZero();
            assertThat(count(seen.out(), "Seen")).as("seed " + SEED).isBetween(acknowledged, acknowledged + i + 1);
        }
        System.out.printf(
                "The data folder moved away %d times (seed %d) while it was written: %d observations acknowledged, 0"
                        + " lost.%n",
                MOVES, SEED, acknowledged);
    }

    private String script(String name, String commands) throws IOException {
        return Files.writeString(folder.resolve(name), commands).toString();
    }

    /** What makes the program respect permissions, and keep no file of its own that it could not make grow. */
    private List<String> begun() {
        var words = new ArrayList<>(before);
        words.addAll(List.of("env", "JDK_JAVA_OPTIONS=-XX:-UsePerfData"));
        return words;
    }

    private static void writes(PseudoTerminal terminal, String what) throws IOException, InterruptedException {
        terminal.enter("observe \"" + what + "\"", ACKNOWLEDGED, what, PROMPT);
    }

    /** In one sentence. */
    private static void refuses(PseudoTerminal terminal, String... sentence) throws IOException, InterruptedException {
        terminal.type("observe lost\n");
        terminal.see(sentence);
        terminal.see(sentence[sentence.length - 1], PROMPT);
        assertThat(terminal.sinceMark()).doesNotContain(ACKNOWLEDGED, "Exception", "\tat ");
    }

    /** How long a file may be that the program writes, in bytes. */
    private static void limit(PseudoTerminal terminal, String size) throws IOException {
        var program = terminal.processes()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
        try (var set =
                OwnProcess.started(List.of("prlimit", "--pid", Long.toString(program.pid()), "--fsize=" + size))) {
            assertThat(set.exit()).as(set.err()).isZero();
        }
    }

    private Ended run(String... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(OwnProcess.command(data, arguments));
        try (var process = OwnProcess.started(command)) {
            int exit = process.exit();
            return new Ended(exit, process.out(), process.err());
        }
    }

    private static int count(String text, String of) {
        return (int) text.lines().filter(line -> line.contains(of)).count();
    }

    private record Ended(int exit, String out, String err) {}
}
