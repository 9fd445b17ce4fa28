package faultline.journal;

import static faultline.journal.EventSamples.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.event.Event;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.journal.JournalException.Kind;
import faultline.journal.Restorer.Copy;
import faultline.journal.Restorer.Restored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record beside the database: whichever of the two is behind is filled up, and what disagrees stops its exercise. */
class RecordTest {
    private static final String LONG_NAME = "Ü".repeat(80);

    private final Path folder;
    private final Path record;
    private final List<String> notices = new ArrayList<>();
    private List<Recorded> written = List.of();
    private String text = "";

    RecordTest(@TempDir Path folder) {
        this.folder = folder;
        this.record = folder.resolve("record/demo.jsonl");
    }

    @BeforeEach
    void appendThreeTimesTwoEvents() {
        try (var store = open()) {
            for (int i = 0; i < 3; i++) {
                store.journal().append("demo", 2 * i, stamp(), List.of(new TurnBegan(2 * i), new TurnBegan(2 * i + 1)));
            }
            store.journal().append(LONG_NAME, 0, stamp(), List.of(new TurnBegan(1)));
            text = store.journal().keep("Größe");
            store.desk().open("demo");
            store.desk().sit(new Seat.Cell("moscow"));
            store.desk().keep(new KeptPin("0a", 3, "ff"));
            store.desk().putUp(new Wall("demo", folder));
            written = store.journal().read("demo");
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void holdsEachEventOnALineThatNamesTheLastOfItsAppend() throws IOException {
        assertThat(Files.readAllLines(record))
                .extracting(line -> line.replaceAll("(\"last\":\\d+).*(\"number\":\\d+).*", "$1,$2"))
                .containsExactly(
                        "{\"last\":2,\"number\":1", "{\"last\":2,\"number\":2",
                        "{\"last\":4,\"number\":3", "{\"last\":4,\"number\":4",
                        "{\"last\":6,\"number\":5", "{\"last\":6,\"number\":6");
        assertThat(folder.resolve("record/texts/" + text + ".txt")).hasContent("Größe");
    }

    @Test
    void bringsEverythingBackWhereTheDatabaseIsGoneOrEmpty() throws IOException {
        for (boolean gone : List.of(true, false)) {
            Files.delete(database());
            if (!gone) {
                Files.createFile(database());
            }
            notices.clear();
            assertThat(Journals.isIn(folder)).isTrue();

            try (var store = open()) {
                assertIsWhole(store);
            }
            assertThat(notices)
                    .containsExactly(
                            "The database (" + database() + ") was gone or empty; exercises (demo), (" + LONG_NAME
                                    + ") came back from the record.",
                            "The desk (open exercise, seat, PIN) was filled up in the database from the record.");
        }
    }

    @Test
    void isWrittenFromADatabaseThatHasNoneYet() throws IOException {
        deleteRecord();

        try (var store = open()) {
            assertIsWhole(store);
        }
        assertThat(notices)
                .contains("Events (1) to (6) of exercise (demo) were missing in the record and filled up from the"
                        + " database.");
        notices.clear();

        try (var store = open()) {
            assertIsWhole(store);
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void isFilledUpFromWhereverItWasCut() throws IOException {
        var whole = Files.readAllBytes(record);
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(record, whole);
            try (var file = Files.newByteChannel(record, StandardOpenOption.WRITE)) {
                file.truncate(length);
            }
            notices.clear();

            try (var store = open()) {
                assertThat(store.journal().read("demo")).isEqualTo(written);
            }
            assertThat(notices)
                    .as("cut at (%d)", length)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("in the record");
        }
    }

    /** It was being written when the program was killed: the database has none of it. */
    @Test
    void losesAnAppendThatWasNotWrittenToItsEnd() throws IOException, SQLException {
        var lines = Files.readAllLines(record);
        sql("DELETE FROM event WHERE exercise = 'demo' AND number > 4");
        for (var torn : List.of("{", lines.get(4), lines.get(4) + "\n", lines.get(4) + "\n" + lines.get(5), "\0\0\0")) {
            Files.writeString(record, String.join("\n", lines.subList(0, 4)) + "\n" + torn);
            notices.clear();

            try (var store = open()) {
                assertThat(store.journal().read("demo")).isEqualTo(written.subList(0, 4));
            }
            assertThat(notices)
                    .containsExactly("The record of exercise (demo) ended in the middle of something that was never"
                            + " acknowledged; that was taken off.");
            assertThat(Files.readAllLines(record)).isEqualTo(lines.subList(0, 4));
        }
    }

    @Test
    void fillsTheDatabaseUpAndIsAppendedTo() throws SQLException {
        sql("DELETE FROM event WHERE exercise = 'demo' AND number > 3");

        try (var store = open()) {
            store.journal().append("demo", 6, stamp(), List.of(new TurnBegan(7)));
            assertThat(store.journal().read("demo").subList(0, 6)).isEqualTo(written);
        }
        assertThat(notices)
                .containsExactly("Events (4) to (6) of exercise (demo) were missing in the database and filled up from"
                        + " the record.");
    }

    @Test
    void stopsOneExerciseAloneWhereItIsNotWhatWasWritten() throws IOException {
        var lines = Files.readAllLines(record);
        lines.set(4, lines.get(4).replace("\"person\":\"", "\"person\":\"X"));
        Files.write(record, lines);

        try (var store = open()) {
            assertDamaged(
                    store,
                    "in its record (" + record + "): event (5) is not what was written, the last good event is (4);"
                            + " `record restore demo --from database` brings it back from the database.");
            assertThat(store.journal().read(LONG_NAME)).hasSize(1);
            assertThatThrownBy(() -> store.journal().append("demo", 6, stamp(), List.of(new TurnBegan(9))))
                    .isInstanceOf(JournalException.class);

            assertThat(store.restorer().restore(Optional.of("demo"), Copy.RECORD))
                    .isInstanceOf(Restored.Not.class);
            assertThat(store.restorer().restore(Optional.of("demo"), Copy.DATABASE))
                    .isEqualTo(
                            new Restored.Done("The record of exercise (demo) was written anew from the database; what"
                                    + " was there before is kept as (" + record + ".damaged-1)."));
            assertIsWhole(store);
        }
        assertThat(Files.readAllLines(Path.of(record + ".damaged-1"))).isEqualTo(lines);
    }

    @Test
    void stopsAnExerciseOfWhichTheTwoHaveDifferentHistories() throws IOException {
        var own = Files.readAllBytes(record);
        deleteRecord();
        Files.delete(database());
        try (var store = open()) {
            store.journal().append("demo", 0, stamp(), List.<Event>of(new TurnBegan(0), new TurnBegan(1)));
        }
        Files.write(record, own);

        try (var store = open()) {
            assertDamaged(
                    store,
                    "in its record (" + record + ") or in the database (" + database()
                            + "): event (1) is not the same in both, the last good event is (0);"
                            + " `record restore demo --from database` brings it back from the database,"
                            + " `record restore demo --from record` brings it back from the record.");
            assertThat(store.restorer().restore(Optional.of("demo"), Copy.RECORD))
                    .isInstanceOf(Restored.Done.class);
            assertThat(store.journal().read("demo")).isEqualTo(written);
        }
        assertThat(Files.readAllLines(Path.of(record + ".damaged-1"))).hasSize(2);
    }

    @Test
    void buildsADatabaseAnewThatCannotBeOpened() throws IOException {
        Files.writeString(database(), "This is my diary. ".repeat(1_000));

        try (var store = open()) {
            assertThatThrownBy(() -> store.journal().exercises())
                    .hasMessageContaining("`record restore --from record` builds it anew");
            assertThat(store.desk().seat()).isEqualTo(new Seat.Cell("moscow"));

            assertThat(store.restorer().restore(Optional.empty(), Copy.RECORD))
                    .isEqualTo(new Restored.Done(
                            "Exercises (demo), (" + LONG_NAME + ") came back from the record; what was"
                                    + " there before is kept as (" + database() + ".damaged-1)."));
            assertIsWhole(store);
        }
        assertThat(Path.of(database() + ".damaged-1")).content().startsWith("This is my diary.");
        notices.clear();
        try (var store = open()) {
            assertIsWhole(store);
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void isWrittenAnewForAllExercisesThatItIsDamagedFor() throws IOException {
        Files.writeString(record, "nothing of the kind\n");

        try (var store = open()) {
            assertThat(store.restorer().restore(Optional.empty(), Copy.DATABASE))
                    .isEqualTo(new Restored.Done("The record of exercise (demo) was written anew from the database; the"
                            + " files of before are kept beside it."));
            assertIsWhole(store);
        }
    }

    @Test
    void changesNothingWhereBothAreTheSameOrThereIsNothing() {
        try (var store = open()) {
            for (var copy : Copy.values()) {
                assertThat(store.restorer().restore(Optional.of("demo"), copy))
                        .isEqualTo(new Restored.Done("Exercise (demo) is the same in both; nothing was changed."));
                assertThat(store.restorer().restore(Optional.of("nobody"), copy))
                        .isInstanceOf(Restored.Not.class);
            }
            assertIsWhole(store);
        }
    }

    @Test
    void keepsTheDeskWhereOneOfTheTwoIsDamaged() throws IOException, SQLException {
        sql("UPDATE desk SET seat = 'sofa'");
        try (var store = open()) {
            assertIsWhole(store);
        }
        var desk = folder.resolve("record/desk.json");
        Files.writeString(desk, Files.readString(desk).replace("moscow", "moscov"));
        try (var store = open()) {
            assertIsWhole(store);
        }
        assertThat(notices)
                .containsExactly(
                        "The desk (open exercise, seat, PIN) was filled up in the database from the record.",
                        "The desk was damaged in the record and was written anew from the database.");
    }

    private Store open() {
        return Journals.open(folder, "", notices::add);
    }

    private Path database() {
        return folder.resolve("faultline.mv.db");
    }

    private void assertIsWhole(Store store) {
        assertThat(store.journal().exercises()).containsExactly("demo", LONG_NAME);
        assertThat(store.journal().read("demo")).isEqualTo(written);
        assertThat(store.journal().read(LONG_NAME)).hasSize(1);
        assertThat(store.journal().text(text)).contains("Größe");
        assertThat(store.desk().openExercise()).contains("demo");
        assertThat(store.desk().seat()).isEqualTo(new Seat.Cell("moscow"));
        assertThat(store.desk().pin()).contains(new KeptPin("0a", 3, "ff"));
        assertThat(store.desk().wall()).contains(new Wall("demo", folder));
    }

    private static void assertDamaged(Store store, String sentence) {
        assertThatThrownBy(() -> store.journal().read("demo"))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED))
                .hasMessage("The journal of exercise (demo) is damaged " + sentence);
    }

    private void deleteRecord() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("record"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private void sql(String statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder + "/faultline", "faultline", "");
                var open = connection.createStatement()) {
            assertThat(open.executeUpdate(statements)).isPositive();
        }
    }
}
