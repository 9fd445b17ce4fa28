package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.journal.Journals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program, killed again and again at random moments, also while it starts, and never closed in between, has each
 * observation that it acknowledged once, and of those that were typed behind each other none without the one before.
 */
class KilledProgramTest {
    private static final int KILLS = Boolean.getBoolean("faultline.endurance") ? 300 : 1;
    private static final int TYPED = 8;
    private static final long SEED = Long.getLong("faultline.seed", System.nanoTime() & 0xFFFFFF);
    private static final Pattern ACKNOWLEDGED = Pattern.compile("(?m)^Written O\\d+.* seen (\\d+-\\d+)");

    private final Random random = new Random(SEED);
    private final Path data;
    private final List<String> acknowledged = new ArrayList<>();

    KilledProgramTest(@TempDir Path folder) {
        this.data = folder.resolve("data");
    }

    @Test
    void hasEachAcknowledgedObservationOnce() throws Exception {
        assertThat(run("exercise", "new", "tutorial", "trial", "--seed", "1")).isZero();
        long starting = TimeUnit.SECONDS.toNanos(1);
        int silent = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (var program = OwnProcess.on(data)) {
                long begun = System.nanoTime();
                program.type(observations(kill));
                if (kill % 2 == 0) {
                    program.await("Written O");
                    starting = System.nanoTime() - begun;
                    LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(100)));
                } else {
                    LockSupport.parkNanos(random.nextLong(starting * 9 / 8));
                }
                program.signal("KILL");
                assertThat(program.exit()).as(program.err()).isEqualTo(137);
                var said = acknowledgedIn(program.out());
                silent += said.isEmpty() ? 1 : 0;
                acknowledged.addAll(said);
            }
        }

        var stored = stored();
        System.out.printf(
                "%,d kills of the whole program (seed %d), %,d of them before its first answer: %,d of %,d acknowledged"
                        + " observations lost; %,d stored.%n",
                KILLS,
                SEED,
                silent,
                acknowledged.stream().filter(text -> !stored.contains(text)).count(),
                acknowledged.size(),
                stored.size());
        assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(stored).isEqualTo(withoutGaps(stored));
        assertThat(acknowledged).isNotEmpty();
        assertThat(run("exercise", "verify")).isZero();
    }

    private static String observations(int kill) {
        return IntStream.range(0, TYPED)
                .mapToObj(i -> "observe \"seen " + kill + "-" + i + "\"\n")
                .collect(Collectors.joining());
    }

    private static List<String> acknowledgedIn(String said) {
        return ACKNOWLEDGED
                .matcher(said)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** What should be stored if as many of each process are, from the first one on. */
    private static List<String> withoutGaps(List<String> stored) {
        return stored.stream()
                .collect(Collectors.groupingBy(text -> Integer.parseInt(text.substring(0, text.indexOf('-')))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(of -> IntStream.range(0, of.getValue().size()).mapToObj(i -> of.getKey() + "-" + i))
                .toList();
    }

    private List<String> stored() {
        try (var store = Journals.open(data)) {
            return store.journal().read("trial").stream()
                    .filter(recorded -> recorded.event() instanceof ObservationMade)
                    .map(recorded -> ((ObservationMade) recorded.event()).text().replace("seen ", ""))
                    .toList();
        }
    }

    private int run(String... arguments) throws Exception {
        try (var program = OwnProcess.on(data, arguments)) {
            return program.exit();
        }
    }
}
