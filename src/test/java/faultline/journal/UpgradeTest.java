package faultline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.Exercise;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.journal.StoredEvent.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Databases as earlier Faultlines wrote them, with the tables and the events of then: they are copied, brought up to date
 * and lead to the same state.
 */
class UpgradeTest {
    private static final String NAME = "Northern Test 1";

    /** Those of the golden lines that tell one story. */
    private static final int STORY = 10;

    private final Path folder;
    private final Path data;

    UpgradeTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void anEarlierDatabaseIsCopiedAndLeadsToTheSameState(String version) throws Exception {
        var stored = written(version);

        try (var store = Journals.open(data)) {
            var read = store.journal().read(NAME);
            assertThat(read.stream().map(Recorded::event)).containsExactlyElementsOf(story());
            assertThat(Exercise.fold(read)).isEqualTo(Exercise.fold(inMemory()));
            assertThat(store.journal().damage(NAME)).isEmpty();
            assertThat(store.desk().openExercise()).contains(NAME);
            store.journal().append(NAME, read.size(), EventSamples.stamp(), List.of(new Event.Undone(3)));
        }
        Journals.open(data).close();

        assertThat(copies()).containsExactly("before-upgrade-from-" + version + ".zip");
        assertThat(rowsOfTheCopy("before-upgrade-from-" + version + ".zip")).isEqualTo(stored);
        System.out.println("Schema V" + version + " opened: " + stored.size() + " events, the same state.");
    }

    @Test
    void nothingIsCopiedWhereNothingChanges() throws IOException {
        Journals.open(data).close();
        Journals.open(data).close();

        assertThat(copies()).isEmpty();
    }

    /** An upgrade that failed may be tried again: what the first try copied stays. */
    @Test
    void aCopyThatIsThereIsKept() throws Exception {
        written("1");
        Files.createDirectories(data.resolve("backups"));
        Files.writeString(data.resolve("backups/before-upgrade-from-1.zip"), "mine");

        Journals.open(data).close();

        assertThat(copies()).containsExactly("before-upgrade-from-1-2.zip", "before-upgrade-from-1.zip");
        assertThat(data.resolve("backups/before-upgrade-from-1.zip")).hasContent("mine");
    }

    @Test
    void whatCannotBeCopiedIsNotChanged() throws Exception {
        var stored = written("1");
        Files.writeString(data.resolve("backups"), "in the way");

        assertThatThrownBy(() -> Journals.open(data))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("was written by an earlier Faultline and has to be copied before it is changed");

        Files.delete(data.resolve("backups"));
        assertThat(rows(data)).isEqualTo(stored);
        try (var store = Journals.open(data)) {
            assertThat(store.journal().read(NAME)).hasSize(STORY);
        }
    }

    private List<String> copies() throws IOException {
        if (Files.notExists(data.resolve("backups"))) {
            return List.of();
        }
        try (var files = Files.list(data.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Event> story() {
        return EventSamples.all().subList(0, STORY);
    }

    private static List<Recorded> inMemory() {
        try (var store = Journals.inMemory()) {
            store.journal().append(NAME, 0, EventSamples.stamp(), story());
            return store.journal().read(NAME);
        }
    }

    /** Writes a database of that version, and gives its rows. */
    private List<StoredEvent> written(String version) throws Exception {
        Files.createDirectories(data);
        var source = source(data);
        try (var connection = source.getConnection()) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:faultline/journal/migration")
                    .target(version)
                    .loggers()
                    .load()
                    .migrate();
            var stored = stored();
            try (var insert =
                    connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (var event : stored) {
                    insert.setString(1, event.exercise());
                    insert.setLong(2, event.number());
                    insert.setString(3, event.type());
                    insert.setInt(4, event.version());
                    insert.setString(5, event.body());
                    insert.setString(6, event.at());
                    insert.setString(7, event.seat());
                    insert.setString(8, event.person());
                    insert.setString(9, event.command());
                    insert.setString(10, event.previousHash());
                    insert.setString(11, event.hash());
                    insert.executeUpdate();
                }
            }
            try (var open = connection.prepareStatement("UPDATE desk SET open_exercise = ?")) {
                open.setString(1, NAME);
                open.executeUpdate();
            }
            return stored;
        }
    }

    /** The golden lines of the first version, in a chain. */
    private static List<StoredEvent> stored() throws Exception {
        var lines = Files.readAllLines(Path.of(Objects.requireNonNull(UpgradeTest.class.getResource("events-v1.txt"))
                .toURI()));
        var stored = new ArrayList<StoredEvent>();
        var head = Head.NONE;
        for (var line : lines.subList(0, STORY)) {
            var parts = line.split(" ", 3);
            var event = new StoredEvent(
                            NAME,
                            head.number() + 1,
                            parts[0],
                            Integer.parseInt(parts[1]),
                            parts[2],
                            "2026-11-22T09:30:00.123Z",
                            "white",
                            "ann",
                            "0d9c2f8a-2f59-4d51-9f0a-c0d1c2f8a2f5",
                            head.hash(),
                            "")
                    .hashed();
            stored.add(event);
            head = event.head();
        }
        return stored;
    }

    private List<StoredEvent> rowsOfTheCopy(String name) throws Exception {
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        try (var zip = new ZipFile(data.resolve("backups").resolve(name).toFile())) {
            var entry = zip.getEntry("faultline.mv.db");
            Files.write(
                    elsewhere.resolve("faultline.mv.db"),
                    zip.getInputStream(entry).readAllBytes());
        }
        return rows(elsewhere);
    }

    private static List<StoredEvent> rows(Path in) throws SQLException {
        try (var connection = source(in).getConnection();
                var rows = connection.createStatement().executeQuery("SELECT * FROM event ORDER BY number")) {
            var events = new ArrayList<StoredEvent>();
            while (rows.next()) {
                events.add(new StoredEvent(
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getString(3),
                        rows.getInt(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getString(9),
                        rows.getString(10),
                        rows.getString(11)));
            }
            return events;
        }
    }

    private static JdbcDataSource source(Path in) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + in.toAbsolutePath() + "/faultline");
        source.setUser("faultline");
        return source;
    }
}
