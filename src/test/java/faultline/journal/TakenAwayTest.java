package faultline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.event.Event.ExerciseCreated;
import faultline.exercise.event.Event.TurnBegan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exercises that are brought in and taken away, with the record beside the database, wherever that is cut off. */
class TakenAwayTest {
    private static final int KILLS = Boolean.getBoolean("faultline.endurance") ? 100 : 2;

    private final Path folder;
    private final Path record;
    private final List<String> notices = new ArrayList<>();

    TakenAwayTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
        this.record = this.folder.resolve("record");
    }

    private Store open() {
        return Journals.open(folder, "", notices::add);
    }

    /** Two exercises of one scenario, each under rules of its own. */
    private void begin() {
        try (var store = open()) {
            begin(store.journal(), "autumn");
            begin(store.journal(), "winter");
        }
    }

    private static void begin(Journal journal, String name) {
        var created = new ExerciseCreated(
                name, "world", "", journal.keep("the scenario"), journal.keep("rules of " + name), 7, List.of());
        journal.append(name, 0, EventSamples.stamp(), List.of(created));
        journal.append(name, 1, EventSamples.stamp(), List.of(new TurnBegan(1), new TurnBegan(2)));
    }

    private static Mark mark(Store store, String exercise) {
        return store.parcels().marks().stream()
                .filter(mark -> mark.exercise().equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    private static Unpacked unpacked(Store store, String exercise) {
        var parcel = store.parcels().pack(mark(store, exercise)).orElseThrow();
        var unpacking = new Unpacking(exercise);
        parcel.lines().forEach(line -> assertThat(unpacking.next(line)).isEmpty());
        return unpacking.all(parcel.texts()).orElseThrow();
    }

    private List<String> files(Path in) throws IOException {
        try (var files = Files.walk(in)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isGoneFromBothAndLeavesWhatOthersNeed() throws IOException {
        begin();
        try (var store = open()) {
            assertThat(store.parcels().remove(mark(store, "autumn"))).isTrue();
            assertThat(store.journal().exercises()).containsExactly("winter");
        }
        assertThat(files(record))
                .contains("winter.jsonl", Digest.of("the scenario") + ".txt", Digest.of("rules of winter") + ".txt")
                .doesNotContain("autumn.jsonl", Digest.of("rules of autumn") + ".txt")
                .noneMatch(name -> name.contains("going"));
        try (var store = open()) {
            assertThat(store.journal().exercises()).containsExactly("winter");
            assertThat(store.journal().text(Digest.of("rules of autumn"))).isEmpty();
            store.parcels().remove(mark(store, "winter"));
        }
        try (var store = open()) {
            assertThat(store.journal().exercises()).isEmpty();
        }
        assertThat(notices).isEmpty();
    }

    /** The record's file gives way before the database does its part. */
    @Test
    void killedBeforeTheDatabaseHasDeletedItIsStillThere() throws IOException {
        begin();
        Files.move(record.resolve("autumn.jsonl"), record.resolve("autumn.jsonl.going"));

        try (var store = open()) {
            assertThat(store.journal().read("autumn")).hasSize(3);
            assertThat(store.journal().damage("autumn")).isEmpty();
        }
        assertThat(files(record)).contains("autumn.jsonl").doesNotContain("autumn.jsonl.going");
    }

    @Test
    void killedAfterTheDatabaseHasDeletedItIsGone() throws IOException {
        begin();
        var line = Files.readAllBytes(record.resolve("autumn.jsonl"));
        try (var store = open()) {
            store.parcels().remove(mark(store, "autumn"));
        }
        Files.write(record.resolve("autumn.jsonl.going"), line);

        try (var store = open()) {
            assertThat(store.journal().exercises()).containsExactly("winter");
        }
        assertThat(files(record)).noneMatch(name -> name.startsWith("autumn"));
    }

    /** The record follows the database. */
    @Test
    void killedBeforeTheRecordHasWhatIsBroughtInItIsFilledUp() throws IOException {
        begin();
        try (var store = open()) {
            var unpacked = unpacked(store, "autumn");
            store.parcels().remove(mark(store, "autumn"));
            assertThat(store.parcels().bring(unpacked)).isTrue();
            assertThat(store.parcels().bring(unpacked)).isFalse();
        }
        assertThat(files(record)).contains("autumn.jsonl", Digest.of("rules of autumn") + ".txt");
        Files.delete(record.resolve("autumn.jsonl"));

        try (var store = open()) {
            assertThat(store.journal().read("autumn")).hasSize(3);
        }
        assertThat(files(record)).contains("autumn.jsonl");
    }

    @Test
    void oneExerciseCanTakeThePlaceOfAnotherOfItsName() throws IOException {
        begin();
        try (var store = open();
                var other = Journals.inMemory()) {
            begin(other.journal(), "autumn");
            var before = store.parcels().marks();
            assertThat(store.parcels().replaceAll(before, List.of(unpacked(other, "autumn"))))
                    .isTrue();
            assertThat(store.parcels().replaceAll(before, List.of())).isFalse();
            assertThat(store.parcels().marks()).isEqualTo(other.parcels().marks());
        }
        try (var store = open()) {
            assertThat(store.journal().exercises()).containsExactly("autumn");
            assertThat(store.journal().damage("autumn")).isEmpty();
            assertThat(store.journal().text(Digest.of("rules of winter"))).isEmpty();
        }
    }

    @Test
    void whatFailsInTheMiddleChangesNothing() throws IOException {
        begin();
        try (var store = open()) {
            var before = store.parcels().marks();
            var unpacked = unpacked(store, "winter").renamed("spring", EventSamples.stamp());
            Iterable<Unpacked> failing = () -> new Iterator<>() {
                private int asked = 0;

                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public Unpacked next() {
                    if (asked++ > 0) {
                        throw new IllegalStateException("It cannot be read any more.");
                    }
                    return unpacked;
                }
            };

            assertThatThrownBy(() -> store.parcels().replaceAll(before, failing))
                    .hasMessage("It cannot be read any more.");
            assertThat(store.parcels().marks()).isEqualTo(before);
            assertThat(store.journal().damage("autumn")).isEmpty();
            assertThat(store.journal().text(Digest.of("rules of autumn"))).isPresent();
        }
        assertThat(files(record)).contains("autumn.jsonl", "winter.jsonl").doesNotContain("spring.jsonl");
    }

    @Test
    void whatIsDamagedCanBeTakenAwayAndNotTakenElsewhere() throws IOException {
        begin();
        var file = record.resolve("autumn.jsonl");
        Files.writeString(file, Files.readString(file).replace("\\\"turn\\\":2", "\\\"turn\\\":3"));

        try (var store = open()) {
            var mark = mark(store, "autumn");
            assertThatThrownBy(() -> store.parcels().pack(mark)).isInstanceOf(JournalException.class);
            assertThat(store.parcels().remove(mark)).isTrue();
            assertThat(store.journal().exercises()).containsExactly("winter");
        }
    }

    /** Whatever a kill cuts off, an exercise is there with all that belongs to it or it is gone. */
    @Test
    void isThereOrGoneAfterEveryKill() throws Exception {
        begin();
        var moment = new Random();
        int there = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var taking = OtherProcess.running(TakenAwayTest.class, folder);
            taking.line();
            Thread.sleep(moment.nextInt(200));
            taking.kill();
            try (var store = open()) {
                if (store.journal().exercises().contains("autumn")) {
                    assertThat(store.journal().read("autumn")).hasSize(3);
                    assertThat(store.journal().text(Digest.of("rules of autumn")))
                            .isPresent();
                    there++;
                }
                assertThat(store.journal().damage("autumn")).isEmpty();
                assertThat(store.journal().read("winter")).hasSize(3);
                assertThat(Files.exists(record.resolve("autumn.jsonl")))
                        .isEqualTo(store.journal().exercises().contains("autumn"));
            }
            assertThat(files(record)).noneMatch(name -> name.contains("going"));
        }
        System.out.println("Killed " + KILLS + " times while an exercise came and went: there " + there
                + " times, gone " + (KILLS - there) + " times, by half 0 times.");
    }

    /** A process that takes an exercise away and brings it in again, until it is killed. */
    public static void main(String[] arguments) {
        try (var store = Journals.open(Path.of(arguments[0]))) {
            var autumn = store.journal().exercises().contains("autumn") ? unpacked(store, "autumn") : another();
            Stream.iterate(0, round -> round + 1).forEach(round -> {
                store.journal().exercises().stream().filter("autumn"::equals).forEach(name -> store.parcels()
                        .remove(mark(store, name)));
                store.parcels().bring(autumn);
                System.out.println(round);
                System.out.flush();
            });
        }
    }

    private static Unpacked another() {
        try (var store = Journals.inMemory()) {
            begin(store.journal(), "autumn");
            return unpacked(store, "autumn");
        }
    }

    /** Marks are of one moment, and each exercise is packed up to its mark, whatever is appended meanwhile. */
    @Test
    void whatIsPackedIsOfOneMomentWhileOthersAppend() throws Exception {
        begin();
        int rounds = 100;
        int looked = 0;
        try (var store = open()) {
            var appending = new Thread(() -> {
                for (int turn = 3; turn < rounds + 3; turn++) {
                    for (var name : List.of("autumn", "winter")) {
                        store.journal().append(name, turn, EventSamples.stamp(), List.of(new TurnBegan(turn)));
                    }
                }
            });
            appending.start();
            boolean last = false;
            while (!last) {
                last = !appending.isAlive();
                var marks = store.parcels().marks();
                var packed = marks.stream()
                        .map(mark -> store.parcels().pack(mark).orElseThrow())
                        .toList();
                long ahead = marks.get(0).number() - marks.get(1).number();
                assertThat(ahead).as("autumn is appended to first").isBetween(0L, 1L);
                assertThat(packed).allSatisfy(parcel -> assertThat(parcel.lines())
                        .hasSize((int) parcel.mark().number()));
                looked++;
            }
            assertThat(store.parcels().marks())
                    .allSatisfy(mark -> assertThat(mark.number()).isEqualTo(rounds + 3));
        }
        System.out.println("Packed " + looked + " times while " + 2 * rounds + " events were appended: 0 torn.");
    }
}
