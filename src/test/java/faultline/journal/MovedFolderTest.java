package faultline.journal;

import static faultline.journal.EventSamples.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.event.Event.TurnBegan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What lies in the data folder is moved, replaced or changed while it is open. */
class MovedFolderTest {
    private static final String AUTUMN = "autumn";

    /** In milliseconds: what is written later than that, a file system can tell. */
    private static final int TICK = 20;

    private final Path folder;
    private final Path away;
    private final Path database;
    private final Path record;
    private final List<String> notices = new ArrayList<>();

    MovedFolderTest(@TempDir Path top) {
        this.folder = top.resolve("data");
        this.away = top.resolve("away");
        this.database = folder.resolve("faultline.mv.db");
        this.record = folder.resolve("record/autumn.jsonl");
    }

    private Store open() {
        return Journals.open(folder, "", notices::add);
    }

    private static void append(Store store, int turn) {
        store.journal().append(AUTUMN, turn - 1, stamp(), List.of(new TurnBegan(turn)));
    }

    private static void refuses(Store store, String sentence) {
        assertThatThrownBy(() -> append(store, 2))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(sentence);
        assertThatThrownBy(() -> store.journal().read(AUTUMN)).hasMessageContaining(sentence);
        assertThatThrownBy(() -> store.journal().keep("a text")).hasMessageContaining(sentence);
        assertThatThrownBy(() -> store.desk().open(AUTUMN)).hasMessageContaining(sentence);
    }

    @Test
    void isMissedWhileItIsGoneAndUsedOnceItIsBack() throws IOException {
        try (var store = open()) {
            append(store, 1);
            Files.move(folder, away);
            refuses(store, "is gone; put it back where it was");
            assertThat(folder).doesNotExist();

            Files.move(away, folder);
            append(store, 2);
            assertThat(store.journal().damage(AUTUMN)).isEmpty();
        }
        holds(2);
        assertThat(notices).isEmpty();
    }

    /** What it would go on in is a file that nobody else could open any more. */
    @Test
    void anotherOneInItsPlaceIsNotTakenForIt() throws IOException {
        try (var store = open()) {
            append(store, 1);
            FileSystemUtils.copyRecursively(folder, away);
            append(store, 2);
            Files.delete(database);
            Files.copy(away.resolve("faultline.mv.db"), database);
            refuses(store, "has another database (faultline.mv.db) than the one that was opened");
        }
        holds(2);
        assertThat(notices).hasSize(1);
    }

    @Test
    void aDatabaseThatWasDeletedComesBackFromTheRecord() throws IOException {
        try (var store = open()) {
            append(store, 1);
            Files.delete(database);
            refuses(store, "start again, which builds it anew from the record");
            assertThat(database).doesNotExist();
        }
        holds(1);
    }

    @Test
    void aRecordThatWasDeletedIsWrittenAnew() throws IOException {
        try (var store = open()) {
            append(store, 1);
            Files.delete(record);
            append(store, 2);
            assertThat(store.journal().damage(AUTUMN)).isEmpty();
            assertThat(notices).hasSize(1);
        }
        holds(2);
    }

    @Test
    void aRecordThatWasChangedIsNotAppendedToEvenIfItIsAsLong() throws Exception {
        try (var store = open()) {
            append(store, 1);
            var text = Files.readString(record);
            Thread.sleep(TICK);
            Files.writeString(record, text.replace("\\\"turn\\\":1", "\\\"turn\\\":7"));
            assertThat(Files.readString(record)).isNotEqualTo(text).hasSameSizeAs(text);
            assertThatThrownBy(() -> append(store, 2)).hasMessageContaining("record restore autumn");

            Files.writeString(record, text);
            append(store, 2);
        }
        holds(2);
    }

    private void holds(int turns) {
        try (var store = open()) {
            assertThat(store.journal().read(AUTUMN)).hasSize(turns);
            assertThat(store.journal().damage(AUTUMN)).isEmpty();
        }
    }
}
