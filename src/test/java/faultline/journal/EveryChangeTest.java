package faultline.journal;

import static faultline.journal.EventSamples.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.Effort;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Any one event that was changed, swapped with the next, dropped or cut off with all behind it, in either copy, is found by
 * whoever looks for damage, as `exercise verify` does: either it is damage, or it was filled up from the other copy.
 */
class EveryChangeTest {
    private static final int EVENTS = 9;

    private final Path folder;
    private final Path record;
    private final List<String> notices = new ArrayList<>();
    private List<Recorded> written = List.of();

    EveryChangeTest(@TempDir Path folder) {
        this.folder = folder;
        this.record = folder.resolve("record/demo.jsonl");
    }

    /** What is done to the lines of the record; the row of that number, and none behind it, is what SQL does it to. */
    private enum Change {
        CHANGED("UPDATE event SET person = 'Boris' WHERE number = %1$d") {
            @Override
            void on(List<String> lines, int at) {
                lines.set(at, lines.get(at).replace("\"person\":\"", "\"person\":\"B"));
            }
        },
        SWAPPED("UPDATE event SET number = CASE number WHEN %1$d THEN %1$d + 1 ELSE %1$d END"
                + " WHERE number IN (%1$d, %1$d + 1)") {
            @Override
            void on(List<String> lines, int at) {
                if (at + 1 < lines.size()) {
                    Collections.swap(lines, at, at + 1);
                } else {
                    lines.add(0, lines.remove(at));
                }
            }
        },
        DROPPED("DELETE FROM event WHERE number = %1$d") {
            @Override
            void on(List<String> lines, int at) {
                lines.remove(at);
            }
        },
        CUT("DELETE FROM event WHERE number >= %1$d") {
            @Override
            void on(List<String> lines, int at) {
                lines.subList(at, lines.size()).clear();
            }
        };

        private final String sql;

        Change(String sql) {
            this.sql = sql;
        }

        abstract void on(List<String> lines, int at);
    }

    @BeforeEach
    void storeEvents() {
        try (var store = Journals.open(folder)) {
            for (int i = 0; i < EVENTS; i += 3) {
                store.journal().append("demo", i, stamp(), turns(i + 1, i + 3));
            }
            written = store.journal().read("demo");
        }
    }

    private static List<Event> turns(int from, int to) {
        return IntStream.rangeClosed(from, to).<Event>mapToObj(TurnBegan::new).toList();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundInTheRecord(Change change) throws IOException {
        var whole = Files.readAllLines(record);
        for (int at : positions(change)) {
            var lines = new ArrayList<>(whole);
            change.on(lines, at);
            Files.write(record, lines);

            assertIsFound(change, at);
            Files.write(record, whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundInTheDatabase(Change change) throws IOException, SQLException {
        var database = folder.resolve("faultline.mv.db");
        var whole = Files.readAllBytes(database);
        for (int at : positions(change)) {
            sql(change.sql.formatted(at + 1));

            assertIsFound(change, at);
            Files.write(database, whole);
        }
    }

    /** What nobody can know: the two copies agree, and nothing else holds how long the exercise was. */
    @Test
    void isNotFoundWhereBothLackTheSameEnd() throws IOException, SQLException {
        sql(Change.CUT.sql.formatted(7));
        var lines = Files.readAllLines(record);
        Change.CUT.on(lines, 6);
        Files.write(record, lines);

        try (var store = Journals.open(folder, "", notices::add)) {
            assertThat(store.journal().damage("demo")).isEmpty();
            assertThat(store.journal().read("demo")).isEqualTo(written.subList(0, 6));
        }
        assertThat(notices).isEmpty();
    }

    private static List<Integer> positions(Change change) {
        return Effort.of(IntStream.range(0, EVENTS).boxed().toList(), 3, change.ordinal());
    }

    private void assertIsFound(Change change, int at) {
        notices.clear();
        try (var store = Journals.open(folder, "", notices::add)) {
            var damage = store.journal().damage("demo");
            assertThat(damage.isPresent() || !notices.isEmpty())
                    .as("%s at (%d): %s", change, at + 1, notices)
                    .isTrue();
            if (damage.isEmpty()) {
                assertThat(store.journal().read("demo")).isEqualTo(written);
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
