package faultline.journal;

import static faultline.journal.EventSamples.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.event.Event;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Recorded;
import faultline.journal.JournalException.Kind;
import faultline.journal.Restorer.Copy;
import faultline.journal.Restorer.Restored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody has been at the tables with SQL. */
class DamageTest {
    private final Path folder;
    private List<Recorded> written = List.of();

    DamageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void storeTenEventsOfTwoExercises() {
        try (var store = Journals.open(folder)) {
            var events =
                    IntStream.rangeClosed(1, 10).<Event>mapToObj(TurnBegan::new).toList();
            store.journal().append("demo", 0, stamp(), events);
            store.journal().append("other", 0, stamp(), events);
            written = store.journal().read("demo");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UPDATE event SET body = '{"turn":7}' WHERE number = 5                         | 5 is not what was written | 4
        UPDATE event SET type = 'adjudication-accepted' WHERE number = 5              | 5 is not what was written | 4
        UPDATE event SET version = 2 WHERE number = 5                                 | 5 is not what was written | 4
        UPDATE event SET at = '2026-11-22T09:30:00.121Z' WHERE number = 5             | 5 is not what was written | 4
        UPDATE event SET seat = 'white' WHERE number = 5                              | 5 is not what was written | 4
        UPDATE event SET seat = 'cell kremlinA', person = 'nna Ö.' WHERE number = 5   | 5 is not what was written | 4
        UPDATE event SET person = 'Boris' WHERE number = 5                            | 5 is not what was written | 4
        UPDATE event SET command = RANDOM_UUID() WHERE number = 5                     | 5 is not what was written | 4
        UPDATE event SET previous_hash = hash WHERE number = 5                        | 5 is not what was written | 4
        UPDATE event SET hash = previous_hash WHERE number = 10                       | 10 is not what was written | 9
        DELETE FROM event WHERE number = 5                                            | 5 is missing | 4
        DELETE FROM event WHERE number BETWEEN 3 AND 7                                | 3 is missing | 2
        DELETE FROM event WHERE number = 1                                            | 1 is missing |
        UPDATE event SET number = 0 WHERE number = 5; UPDATE event SET number = 5 WHERE number = 6; UPDATE event SET number = 6 WHERE number = 0 | 5 is not what was written | 4
        DELETE FROM event WHERE number = 5; UPDATE event SET number = number - 1 WHERE number > 5 | 5 is not what was written | 4
        """)
    void isFoundAndNamedAndMendedFromTheRecord(String tampering, String what, @Nullable String lastGood)
            throws SQLException {
        sql(tampering.replace("WHERE", "WHERE exercise = 'demo' AND"));

        try (var store = Journals.open(folder)) {
            var journal = store.journal();
            var sentence = "The journal of exercise (demo) is damaged in the database (" + folder
                    + "/faultline.mv.db): event (" + what.replaceFirst(" ", ") ")
                    + (lastGood == null
                            ? ", there is no good event before it"
                            : ", the last good event is (" + lastGood + ")")
                    + "; `record restore demo --from record` brings it back from the record.";
            assertThat(journal.damage("demo")).contains(sentence);
            assertThatThrownBy(() -> journal.read("demo"))
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED))
                    .hasMessage(sentence);
            assertThat(journal.damage("other")).isEmpty();
            assertThat(journal.read("other")).hasSize(10);

            assertThat(store.restorer().restore(Optional.of("demo"), Copy.RECORD))
                    .isInstanceOf(Restored.Done.class);
            assertThat(journal.damage("demo")).isEmpty();
            assertThat(journal.read("demo")).isEqualTo(written);
        }
    }

    @Test
    void isFoundWhereEventsOfAnotherExerciseWereBroughtIn() throws SQLException {
        sql("DELETE FROM event WHERE exercise = 'demo'");
        sql("UPDATE event SET exercise = 'demo' WHERE exercise = 'other'");

        try (var store = Journals.open(folder)) {
            assertThat(store.journal().damage("demo")).isPresent();
        }
    }

    /** The chain alone could not tell: what was cut off at its end leaves a shorter chain that is whole. */
    @Test
    void isFilledUpFromTheRecordWhereTheEndIsMissing() throws SQLException {
        sql("DELETE FROM event WHERE exercise = 'demo' AND number > 8");

        var notices = new ArrayList<String>();
        try (var store = Journals.open(folder, "", notices::add)) {
            assertThat(store.journal().damage("demo")).isEmpty();
            assertThat(store.journal().read("demo")).isEqualTo(written);
        }
        assertThat(notices)
                .containsExactly("Events (9) to (10) of exercise (demo) were missing in the database and filled up from"
                        + " the record.");
    }

    @Test
    void isMendedInAKeptTextAndWhatWasThereIsKeptBesideIt() throws SQLException {
        String digest;
        try (var store = Journals.open(folder)) {
            digest = store.journal().keep("rule \"a\"");
        }
        sql("UPDATE kept_text SET body = 'rule \"b\"'");

        var notices = new ArrayList<String>();
        try (var store = Journals.open(folder, "", notices::add)) {
            assertThat(store.journal().text(digest)).contains("rule \"a\"");
            assertThat(store.journal().text(digest)).contains("rule \"a\"");
        }
        assertThat(notices)
                .containsExactly("The text (" + digest
                        + ") was missing or damaged in the database and was written anew from the record.");
        assertThat(folder.resolve("record/texts/" + digest + ".txt.damaged-1")).hasContent("rule \"b\"");
    }

    @Test
    void isFoundInAKeptTextThatIsWrongInBoth() throws SQLException, IOException {
        String digest;
        try (var store = Journals.open(folder)) {
            digest = store.journal().keep("rule \"a\"");
        }
        sql("UPDATE kept_text SET body = 'rule \"b\"'");
        Files.writeString(folder.resolve("record/texts/" + digest + ".txt"), "rule \"c\"");

        try (var store = Journals.open(folder)) {
            assertThatThrownBy(() -> store.journal().text(digest))
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED))
                    .hasMessage("The kept text (" + digest + ") is not what was written.");
        }
    }

    private void sql(String statements) throws SQLException {
        var url = "jdbc:h2:file:" + folder + "/faultline";
        try (var connection = DriverManager.getConnection(url, "faultline", "");
                var open = connection.createStatement()) {
            assertThat(open.executeUpdate(statements)).isPositive();
        }
    }
}
