package faultline.journal;

import static faultline.journal.EventSamples.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.event.Event;
import faultline.exercise.event.Event.TurnBegan;
import faultline.journal.JournalException.Kind;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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
    void isFoundAndNamed(String tampering, String what, @Nullable String lastGood) throws SQLException {
        sql(tampering.replace("WHERE", "WHERE exercise = 'demo' AND"));

        try (var store = Journals.open(folder)) {
            var journal = store.journal();
            var sentence = "The journal of exercise (demo) is damaged: event (" + what.replaceFirst(" ", ") ")
                    + (lastGood == null
                            ? ", there is no good event before it."
                            : ", the last good event is (" + lastGood + ").");
            assertThat(journal.damage("demo")).contains(sentence);
            assertThatThrownBy(() -> journal.read("demo"))
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED))
                    .hasMessage(sentence);
            assertThat(journal.damage("other")).isEmpty();
            assertThat(journal.read("other")).hasSize(10);
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

    /** The limit of the chain alone: what was cut off at the end leaves a shorter chain that is whole. */
    @Test
    void isNotFoundWhereTheEndIsMissing() throws SQLException {
        sql("DELETE FROM event WHERE exercise = 'demo' AND number > 8");

        try (var store = Journals.open(folder)) {
            assertThat(store.journal().damage("demo")).isEmpty();
        }
    }

    @Test
    void isFoundInAKeptText() throws SQLException {
        String digest;
        try (var store = Journals.open(folder)) {
            digest = store.journal().keep("rule \"a\"");
        }
        sql("UPDATE kept_text SET body = 'rule \"b\"'");

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
