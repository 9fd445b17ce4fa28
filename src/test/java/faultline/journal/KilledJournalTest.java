package faultline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Recorded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed again and again, and never closed in between, the journal has all that it acknowledged. */
class KilledJournalTest {
    private static final int KILLS = 5;

    private final Path folder;

    KilledJournalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void hasEveryAcknowledgedEventAndNoGap() throws Exception {
        var moment = new Random();
        var acknowledged = new ArrayList<Long>();
        for (int kill = 0; kill < KILLS; kill++) {
            var appending = OtherProcess.appendingTo(folder);
            acknowledged.add(Long.parseLong(appending.line()));
            Thread.sleep(moment.nextInt(300));
            appending.kill().stream().map(Long::parseLong).forEach(acknowledged::add);
        }

        try (var store = Journals.open(folder)) {
            var stored = store.journal().read("demo");
            System.out.printf(
                    "Journal killed %d times: %d events acknowledged, %d stored.%n",
                    KILLS, acknowledged.size(), stored.size());
            assertThat(stored)
                    .extracting(Recorded::number)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, stored.size()).boxed().toList())
                    .containsAll(acknowledged);
            assertThat(acknowledged).doesNotHaveDuplicates();
            assertThat(stored.size() % OtherProcess.AT_ONCE)
                    .as("what was appended together is there together")
                    .isZero();
        }
    }
}
