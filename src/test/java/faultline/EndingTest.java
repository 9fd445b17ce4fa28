package faultline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.journal.Journals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the program is ended, and whoever comes second: nothing is lost, one sentence at most, a code that says why. */
class EndingTest {
    private static final Map<String, Integer> SIGNALS = Map.of("HUP", 129, "INT", 130, "TERM", 143);
    private static final int TIMES = Boolean.getBoolean("faultline.endurance") ? 60 : 1;

    private static final long SEED = new Random().nextLong();

    /** Two seconds are promised. On a machine that is very busy a process may get its turn much later. */
    private static final double MOST_SECONDS = 20;

    private static final Pattern MODES = Pattern.compile("stty [^|]+");
    private static final String ACKNOWLEDGED = "Written O";

    private final Random random = new Random(SEED);
    private final Path folder;
    private final Path data;

    EndingTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    @BeforeAll
    static void needsSignals() {
        assumeTrue(OwnProcess.understandSignals(), "Skipped: env(1) cannot give a program its signals back.");
    }

    @Test
    void inMidCommandNothingAcknowledgedIsLostAndASecondOneIsSentAway() throws Exception {
        int stored = 0;
        double longest = 0;
        for (int time = 0; time < TIMES; time++) {
            var signal = List.of("TERM", "INT", "HUP").get(random.nextInt(3));
            try (var first = playing()) {
                if (time % 10 == 1) {
                    assertSentAway(OwnProcess.on(data, "exercise", "list"));
                }
                long begun = System.nanoTime();
                first.signal(signal);
                assertThat(first.exit()).as(signal + first.err()).isEqualTo(SIGNALS.get(signal));
                longest = Math.max(longest, secondsSince(begun));
                assertThat(first.err()).isEmpty();
                stored = assertNothingLost(stored, first.out());
            }
            assertThat(data.resolve("in-use")).doesNotExist();
        }
        System.out.printf(
                "Signals in mid-command (seed %d): %d sent, %d commands stored, 0 lost, gone after %.1f s at most.%n",
                SEED, TIMES, stored, longest);
        assertThat(longest).isLessThan(MOST_SECONDS);
    }

    @Test
    void nobodyReadingEndsItQuietlyAndAFullDiskWithASentence() throws Exception {
        try (var program = playing()) {
            program.closeOutput();
            assertThat(program.exit()).isEqualTo(141);
            assertThat(program.err()).isEmpty();
            assertNothingLost(0, program.out());
        }
        assumeTrue(Files.exists(Path.of("/dev/full")), "Skipped: there is no /dev/full.");
        var command = OwnProcess.command(data, "version").stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        try (var full = OwnProcess.started(List.of("sh", "-c", command + " >/dev/full"))) {
            assertThat(full.exit()).isEqualTo(74);
            assertThat(full.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("What the program says cannot be written");
        }
    }

    @Test
    void aNoteThatAKilledOneLeavesKeepsNobodyOut() throws Exception {
        try (var killed = playing()) {
            killed.signal("KILL");
            assertThat(killed.exit()).isEqualTo(137);
            assertThat(data.resolve("in-use")).exists();
            assertNothingLost(0, killed.out());
        }
    }

    @Test
    void atTheTerminalItLeavesTheTerminalAsItWas() throws Exception {
        assumeTrue(Installed.program("script").isPresent(), "Skipped: script(1) is missing.");
        for (int time = 0; time < TIMES; time++) {
            var signal = time % 2 == 0 ? "TERM" : "HUP";
            try (var terminal = terminal()) {
                terminal.await("> ");
                long begun = System.nanoTime();
                OwnProcess.signal(signal, processAt(terminal));
                assertThat(terminal.exit()).as(terminal.out()).isEqualTo(SIGNALS.get(signal));
                var seconds = secondsSince(begun);
                var modes = MODES.matcher(terminal.out())
                        .results()
                        .map(MatchResult::group)
                        .toList();
                assertThat(modes).hasSize(2);
                assertThat(modes.get(1)).as(terminal.out()).isEqualTo(modes.get(0));
                assertThat(terminal.out()).doesNotContain("Exception", "\tat ");
                assertThat(last(terminal.out(), "\u001b[?2004")).isEqualTo("l");
                System.out.printf("SIG%s at the prompt: gone after %.1f s, terminal as it was.%n", signal, seconds);
                assertThat(seconds).isLessThan(MOST_SECONDS);
            }
        }
    }

    @Test
    void aTerminalThatIsClosedEndsIt() throws Exception {
        assumeTrue(Installed.program("script").isPresent(), "Skipped: script(1) is missing.");
        try (var terminal = terminal()) {
            terminal.await("> ");
            long process = processAt(terminal);
            assertSentAway(OwnProcess.on(data, "exercise", "list"));
            terminal.type("observe \"it is dark\"\n");
            terminal.await("before turn 1: it is dark");
            long begun = System.nanoTime();
            terminal.signal("KILL");
            ProcessHandle.of(process)
                    .ifPresent(handle ->
                            handle.onExit().orTimeout(60, TimeUnit.SECONDS).join());
            System.out.printf("Terminal closed: gone after %.1f s.%n", secondsSince(begun));
            assertThat(secondsSince(begun)).isLessThan(MOST_SECONDS);
            assertNothingLost(0, ACKNOWLEDGED);
        }
    }

    /** A program in mid-command: it writes observation after observation. */
    private OwnProcess playing() throws IOException {
        var program = OwnProcess.on(data);
        var begin = Files.exists(data.resolve("faultline.mv.db")) ? "" : "exercise new tutorial trial\n";
        program.type(begin + "observe \"so it is\"\n".repeat(2000));
        program.await(ACKNOWLEDGED);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(500)));
        return program;
    }

    private OwnProcess terminal() throws IOException {
        var session = OwnProcess.atTerminal(folder, data);
        session.await("> ");
        if (session.out().contains("faultline> ")) {
            session.type("exercise new tutorial trial\n");
            session.await("briefing\u001b[0m> ");
        }
        return session;
    }

    private static long processAt(OwnProcess terminal) {
        var said = terminal.out();
        int from = said.indexOf("pid=") + 4;
        return Long.parseLong(said.substring(from, said.indexOf('.', from)));
    }

    private static String last(String text, String beginning) {
        int at = text.lastIndexOf(beginning) + beginning.length();
        return text.substring(at, at + 1);
    }

    private static void assertSentAway(OwnProcess second) {
        try (second) {
            assertThat(second.exit()).isEqualTo(75);
            assertThat(second.out()).isEmpty();
            // The tests' own settings of the log have nowhere to log to, which it says.
            assertThat(second.err().lines().filter(line -> !line.contains("|-WARN in Logger[")))
                    .singleElement()
                    .asString()
                    .contains("is in use by ", "--data");
        }
    }

    /** Says how many are stored by now. */
    private int assertNothingLost(int before, String said) {
        int acknowledged =
                (int) said.lines().filter(line -> line.contains(ACKNOWLEDGED)).count();
        try (var store = Journals.open(data)) {
            int stored = (int) store.journal().read("trial").stream()
                    .filter(recorded -> recorded.event() instanceof ObservationMade)
                    .count();
            assertThat(stored - before).isGreaterThanOrEqualTo(acknowledged);
            return stored;
        }
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
