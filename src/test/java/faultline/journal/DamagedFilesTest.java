package faultline.journal;

import static faultline.journal.EventSamples.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.Effort;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.journal.Restorer.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One file of the database or of the record has got damaged on the disk. Either everything is there all the same, or
 * whoever asks is told; and then everything comes back from the other copy.
 */
class DamagedFilesTest {
    private static final int EACH = 200;
    private static final int BLOCK = 4_096;

    private final Path whole;
    private final Path damaged;
    private State truth = new State(Map.of(), "", Optional.empty(), new Seat.White());
    private String text = "";

    DamagedFilesTest(@TempDir Path folder) {
        this.whole = folder.resolve("whole");
        this.damaged = folder.resolve("damaged");
    }

    /** All that a folder holds, as far as anybody can see. */
    private record State(Map<String, List<Recorded>> events, String text, Optional<String> openExercise, Seat seat) {}

    /** What is done to a file. */
    private enum Damage {
        FLIPPED {
            @Override
            byte[] of(byte[] bytes, Random random) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                return bytes;
            }
        },
        TRUNCATED {
            @Override
            byte[] of(byte[] bytes, Random random) {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
        },
        ZEROED {
            @Override
            byte[] of(byte[] bytes, Random random) {
                int from = random.nextInt(bytes.length) / BLOCK * BLOCK;
                Arrays.fill(bytes, from, Math.min(from + BLOCK, bytes.length), (byte) 0);
                return bytes;
            }
        };

        abstract byte[] of(byte[] bytes, Random random);
    }

    @BeforeEach
    void fillAFolder() {
        try (var store = Journals.open(whole)) {
            var samples = EventSamples.all();
            for (var exercise : List.of("autumn", "spring", "winter")) {
                for (int from = 0; from < samples.size(); from += 7) {
                    var events = samples.subList(from, Math.min(from + 7, samples.size()));
                    store.journal().append(exercise, from, stamp(), events);
                }
            }
            text = store.journal().keep("Größe „怒“\n".repeat(1_000));
            store.desk().open("spring");
            store.desk().sit(new Seat.Cell("moscow"));
            truth = state(store);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DATABASE, FLIPPED",
        "DATABASE, TRUNCATED",
        "DATABASE, ZEROED",
        "RECORD, FLIPPED",
        "RECORD, TRUNCATED",
        "RECORD, ZEROED"
    })
    void isNeverSilentAndComesBackFromTheOtherCopy(Copy copy, Damage damage) throws IOException {
        var ways = new TreeMap<Way, Integer>();
        var wrong = new ArrayList<String>();
        var tries = Effort.of(IntStream.range(0, EACH).boxed().toList(), 29, 3);
        for (int seed : tries) {
            var what = damage(copy, damage, new Random(seed));
            try {
                ways.merge(wayOf(copy), 1, Integer::sum);
            } catch (AssertionError | RuntimeException e) {
                wrong.add("seed " + seed + ", " + what + ": " + e);
            }
        }
        assertThat(wrong).isEmpty();
        System.out.printf(
                "%d times %s in the %s: %d untouched, %d filled up and said so, %d refused and restored from the other,"
                        + " 0 silent.%n",
                tries.size(),
                damage.name().toLowerCase(Locale.ROOT),
                copy.name().toLowerCase(Locale.ROOT),
                ways.getOrDefault(Way.UNTOUCHED, 0),
                ways.getOrDefault(Way.FILLED_UP, 0),
                ways.getOrDefault(Way.REFUSED, 0));
    }

    /** What becomes of opening a folder. */
    private enum Way {
        UNTOUCHED,
        FILLED_UP,
        REFUSED,
        SILENT
    }

    /** What becomes of the damaged folder, which afterwards is as it was. */
    private Way wayOf(Copy copy) {
        var way = opened();
        assertThat(way).isNotEqualTo(Way.SILENT);
        if (way == Way.REFUSED) {
            assertThat(restored(copy)).isTrue();
        }
        assertThat(opened()).as("opened again").isEqualTo(Way.UNTOUCHED);
        return way;
    }

    private Way opened() {
        var notices = new ArrayList<String>();
        try (var store = Journals.open(damaged, "", notices::add)) {
            if (!state(store).equals(truth)) {
                return Way.SILENT;
            }
            return notices.isEmpty() ? Way.UNTOUCHED : Way.FILLED_UP;
        } catch (JournalException e) {
            return Way.REFUSED;
        }
    }

    /** From the copy that was not damaged; whether everything is there then, and goes on. */
    private boolean restored(Copy copy) {
        try (var store = Journals.open(damaged)) {
            store.restorer().restore(Optional.empty(), copy == Copy.RECORD ? Copy.DATABASE : Copy.RECORD);
            return state(store).equals(truth);
        }
    }

    /** What was done, in words. */
    private String damage(Copy copy, Damage damage, Random random) throws IOException {
        copyOfTheWhole();
        var files = copy == Copy.DATABASE ? List.of(damaged.resolve("faultline.mv.db")) : filesOfRecord();
        var file = files.get(random.nextInt(files.size()));
        Files.write(file, damage.of(Files.readAllBytes(file), random));
        return damage + " " + file.getFileName();
    }

    private List<Path> filesOfRecord() throws IOException {
        try (Stream<Path> files = Files.walk(damaged.resolve("record"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void copyOfTheWhole() throws IOException {
        if (Files.exists(damaged)) {
            try (Stream<Path> old = Files.walk(damaged)) {
                for (var file : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (Stream<Path> files = Files.walk(whole)) {
            for (var file : files.toList()) {
                Files.copy(file, damaged.resolve(whole.relativize(file)));
            }
        }
    }

    private State state(Store store) {
        var events = new TreeMap<String, List<Recorded>>();
        store.journal()
                .exercises()
                .forEach(name -> events.put(name, store.journal().read(name)));
        return new State(
                events,
                store.journal().text(text).orElse(""),
                store.desk().openExercise(),
                store.desk().seat());
    }
}
