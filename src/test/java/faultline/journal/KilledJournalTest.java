package faultline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Effort;
import faultline.exercise.event.Recorded;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed again and again at random moments, also while it opens, and never closed in between, the journal has each command
 * that it acknowledged once, and none in part.
 */
class KilledJournalTest {
    private static final int SEED = 7;

    private final Path folder;
    private final Random random = new Random(SEED);
    private final List<Long> acknowledged = new ArrayList<>();
    private Duration opening = Duration.ofSeconds(1);

    KilledJournalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void hasEachAcknowledgedCommandOnceAndNoGap() throws Exception {
        int kills =
                Effort.of(IntStream.range(0, 1_000).boxed().toList(), 125, 0).size();
        int whileOpening = 0;
        for (int kill = 0; kill < kills; kill++) {
            long next = acknowledged.isEmpty() ? 0 : Collections.max(acknowledged) + 1;
            boolean saidNothing = kill % 2 == 1 ? killWhileItMayOpen(next) : killWhileItWrites(next);
            whileOpening += saidNothing ? 1 : 0;
        }

        try (var store = Journals.open(folder)) {
            var commands = new ArrayList<Long>();
            int doubled = 0;
            int gaps = 0;
            for (var exercise : store.journal().exercises()) {
                var numbers = numbers(store.journal().read(exercise));
                doubled += (int) numbers.values().stream()
                        .filter(times -> times > OtherProcess.AT_ONCE)
                        .count();
                gaps += (int) numbers.values().stream()
                        .filter(times -> times < OtherProcess.AT_ONCE)
                        .count();
                commands.addAll(numbers.keySet());
            }
            Collections.sort(commands);
            var all = LongStream.range(0, commands.size()).boxed().toList();
            gaps += commands.equals(all) ? 0 : 1;
            long lost = acknowledged.stream()
                    .filter(command -> command >= commands.size())
                    .count();
            System.out.printf(
                    "%,d kills, %,d of them before the first answer: %,d of %,d acknowledged commands lost, %d doubled,"
                            + " %d gaps; %,d events stored.%n",
                    kills,
                    whileOpening,
                    lost,
                    acknowledged.size(),
                    doubled,
                    gaps,
                    commands.size() * OtherProcess.AT_ONCE);
            assertThat(List.of(lost, (long) doubled, (long) gaps)).containsOnly(0L);
            assertThat(acknowledged).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** How many events there are of each command. */
    private static Map<Long, Integer> numbers(List<Recorded> events) {
        var numbers = new HashMap<Long, Integer>();
        events.forEach(
                recorded -> numbers.merge(recorded.stamp().command().getLeastSignificantBits(), 1, Integer::sum));
        return numbers;
    }

    private boolean killWhileItMayOpen(long next) throws Exception {
        var sending = OtherProcess.sendingTo(folder, next);
        Thread.sleep(random.nextLong(opening.toMillis() * 5 / 4));
        return take(sending.kill());
    }

    private boolean killWhileItWrites(long next) throws Exception {
        long began = System.nanoTime();
        var sending = OtherProcess.sendingTo(folder, next);
        var first = sending.line();
        opening = Duration.ofNanos(System.nanoTime() - began);
        Thread.sleep(random.nextInt(150));
        acknowledged.add(Long.parseLong(first));
        take(sending.kill());
        return false;
    }

    /** Whether there was nothing to take. */
    private boolean take(List<String> answers) {
        answers.stream().map(Long::parseLong).forEach(acknowledged::add);
        return answers.isEmpty();
    }
}
