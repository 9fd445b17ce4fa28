package faultline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * A disk that takes no more, at whatever write: what was acknowledged is there, a sentence says what to do, and play goes on
 * once there is room. The system is told how long a file may be; a write beyond it fails like one on a full disk.
 */
class FullDiskTest {
    private static final boolean ALL = Boolean.getBoolean("faultline.endurance");
    private static final long SEED = Long.getLong("faultline.seed", System.nanoTime() & 0xFFFFFF);

    /** In blocks of 512 bytes: from what a new exercise takes to what the script would take. */
    private static final int LEAST = 170;

    private static final int MOST = 700;
    private static final String ACKNOWLEDGED = "Written O";

    private final Path folder;
    private final Path script;

    FullDiskTest(@TempDir Path folder) {
        this.folder = folder;
        this.script = folder.resolve("script");
    }

    @Test
    void losesNothingAndGoesOnWhenThereIsRoom() throws Exception {
        assumeTrue(Installed.program("sh").isPresent(), "Skipped: without sh(1) nobody can limit a process.");
        Files.writeString(
                script,
                IntStream.range(0, 60)
                        .mapToObj(i -> "observe \"Seen " + "x".repeat(300) + "\"\n")
                        .collect(Collectors.joining()));
        var begun = folder.resolve("begun");
        assertThat(run(begun, List.of(), "exercise", "new", "tutorial", "autumn", "--seed", "3")
                        .exit())
                .isZero();
        var random = new Random(SEED);
        var limits = ALL
                ? IntStream.range(LEAST, MOST)
                        .filter(blocks -> blocks % 16 == 0)
                        .boxed()
                        .toList()
                : List.of(LEAST + random.nextInt(MOST - LEAST));
        int acknowledged = 0;
        for (int limit : limits) {
            acknowledged += tried(begun, limit);
        }
        System.out.printf(
                "Disk full (seed %d): at %d sizes, %d observations acknowledged, 0 lost.%n",
                SEED, limits.size(), acknowledged);
    }

    /** How many were acknowledged before a file could not grow. */
    private int tried(Path begun, int limit) throws Exception {
        var data = folder.resolve("data");
        FileSystemUtils.deleteRecursively(data);
        FileSystemUtils.copyRecursively(begun, data);

        var full = run(
                data, List.of("sh", "-c", "ulimit -f " + limit + "; exec \"$@\"", "sh"), "--script", script.toString());

        var said = full.err().lines().toList();
        assertThat(full.exit()).as(limit + ": " + full.err()).isEqualTo(74);
        assertThat(said).as("at " + limit).hasSize(2);
        assertThat(said.get(0)).startsWith("The data folder (" + data + ") ").contains("room");
        assertThat(said.get(1)).endsWith(": stopped, exit 74.");
        int acknowledged = count(full.out());

        var later = run(data, List.of(), "observe", "there is room");
        assertThat(later.exit()).as(later.err()).isZero();
        var kept =
                run(data, List.of(), "observation", "list", "--output", "json").out();
        assertThat((int) kept.lines().filter(line -> line.contains("Seen xxx")).count())
                .as("at " + limit)
                .isBetween(acknowledged, acknowledged + 1);
        assertThat(run(data, List.of(), "exercise", "verify").exit()).isZero();
        return acknowledged;
    }

    private static int count(String out) {
        return (int) out.lines().filter(line -> line.contains(ACKNOWLEDGED)).count();
    }

    private static Ended run(Path data, List<String> before, String... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(OwnProcess.command(data, arguments));
        command.add(before.size() + 1, "-XX:-UsePerfData");
        try (var process = OwnProcess.started(command)) {
            int exit = process.exit();
            return new Ended(exit, process.out(), process.err());
        }
    }

    private record Ended(int exit, String out, String err) {}
}
