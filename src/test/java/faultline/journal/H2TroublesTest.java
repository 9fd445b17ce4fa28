package faultline.journal;

import static faultline.journal.EventSamples.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Seat;
import faultline.journal.JournalException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of a journal in a folder is told in one sentence, never as an error of the database. */
class H2TroublesTest {
    private final Path home;

    H2TroublesTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void makesTheFolderForItsOwnerOnly() throws IOException {
        var folder = home.resolve("new/data");

        Journals.open(folder).close();

        assertThat(folder).isDirectoryContaining("glob:**.mv.db");
        if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
            for (var made : List.of(folder, folder.getParent())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void keepsEverythingWhenOpenedAgain() {
        var digest = "";
        try (var store = Journals.open(home)) {
            store.journal().append("demo", 0, stamp(), EventSamples.all());
            store.desk().open("demo");
            digest = store.journal().keep("the rules");
        }
        try (var store = Journals.open(home)) {
            assertThat(store.journal().read("demo")).extracting("event").containsExactlyElementsOf(EventSamples.all());
            assertThat(store.desk().openExercise()).contains("demo");
            assertThat(store.journal().text(digest)).contains("the rules");
        }
    }

    @Test
    void saysWhoHasTheFolderOpen() throws Exception {
        try (var store = Journals.open(home, "Anna Ö.")) {
            assertThat(store.journal().exercises()).isEmpty();

            assertThat(OtherProcess.appendingTo(home).lines())
                    .first()
                    .asString()
                    .matches(inUseBy("Anna Ö\\."));
        }
    }

    @Test
    void aNoteThatWasLeftBehindKeepsNobodyOut() throws IOException {
        Files.writeString(home.resolve("in-use"), "Anna\n1\n2026-11-28T06:00:00Z\n");

        Journals.open(home, "Ben").close();

        assertThat(home.resolve("in-use")).doesNotExist();
    }

    @Test
    void anEmptyFileOfItsOwnerUnsetsAForgottenPin() throws IOException {
        try (var store = Journals.open(home)) {
            store.desk().keep(new KeptPin("00", 1, "00"));
            store.desk().sit(new Seat.Cell("moscow"));
        }
        Files.createFile(home.resolve("forgotten-pin"));

        try (var store = Journals.open(home)) {
            assertThat(store.desk().pin()).isEmpty();
            assertThat(store.desk().seat()).isEqualTo(new Seat.White());
        }
        assertThat(home.resolve("forgotten-pin")).doesNotExist();
    }

    @Test
    void whoSitsAtTheKeyboardIsKept() {
        var wrong = new WrongPins(2, Instant.parse("2026-11-28T06:00:00Z"));
        try (var store = Journals.open(home)) {
            assertThat(store.desk().seat()).isEqualTo(new Seat.White());
            assertThat(store.desk().wrongPins()).isEqualTo(WrongPins.NONE);
            store.desk().sit(new Seat.Cell("moscow"));
            store.desk().keep(new KeptPin("0a", 3, "ff"));
            store.desk().note(wrong);
        }
        try (var store = Journals.open(home)) {
            assertThat(store.desk().seat()).isEqualTo(new Seat.Cell("moscow"));
            assertThat(store.desk().pin()).contains(new KeptPin("0a", 3, "ff"));
            assertThat(store.desk().wrongPins()).isEqualTo(wrong);
        }
    }

    private String inUseBy(String person) {
        return "LOCKED The data folder \\(" + home + "\\) is in use by " + person
                + " since \\d+ [A-Z][a-z]{2} \\d\\d:\\d\\d \\(process \\d+\\);"
                + " leave that one with `exit`, or choose another folder with --data\\.";
    }

    @Test
    void refusesAFolderThatAnotherProcessHasOpen() throws Exception {
        try (var store = Journals.open(home)) {
            store.journal().append("demo", 0, stamp(), List.of(new TurnBegan(1)));
            var other = OtherProcess.appendingTo(home);

            assertThat(other.lines()).hasSize(1).first().asString().matches(inUseBy("another Faultline"));
        }
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        var file = Files.writeString(home.resolve("file"), "");

        assertUnusable(file, "The data folder (" + file + ") is a file; choose another one with --data.");
        assertUnusable(file.resolve("data"), "The data folder (" + file + "/data) cannot be made");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAFolderThatCannotBeWritten() {
        assertUnusable(Path.of("/proc/faultline"), "The data folder (/proc/faultline) cannot be made");
        assertUnusable(Path.of("/proc"), "The data folder (/proc) cannot be read or written");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAFolderWhoseNameWouldBeTakenForASetting() {
        assertUnusable(home.resolve("a;INIT=DROP"), "has a semicolon or backslash in its name; choose another one");
        assertUnusable(home.resolve("a\\b"), "has a semicolon or backslash in its name; choose another one");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNoDatabase() throws IOException {
        Files.writeString(home.resolve("faultline.mv.db"), "This is my diary. ".repeat(1_000));

        assertSays(
                Kind.DAMAGED,
                "The data folder (" + home + ") has a damaged database (faultline.mv.db);"
                        + " `record restore --from record` builds it anew.");
    }

    @Test
    void refusesADatabaseOfAnotherProgram() throws SQLException {
        DriverManager.getConnection("jdbc:h2:file:" + home + "/faultline", "somebody", "else")
                .close();

        assertSays(
                Kind.FOREIGN,
                "The data folder (" + home + ") has a database of another program; choose another one with --data.");
    }

    @Test
    void refusesDataOfANewerVersion() throws SQLException {
        Journals.open(home).close();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + home + "/faultline", "faultline", "");
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO \"flyway_schema_history\" VALUES"
                    + " (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'faultline', NOW(), 1, TRUE)");
        }

        assertSays(
                Kind.FOREIGN,
                "The data folder (" + home
                        + ") was written by a newer Faultline or by another program; open it with that one.");
    }

    @Test
    void saysThatItWasClosed() {
        var store = Journals.open(home);
        store.close();

        assertThatThrownBy(() -> store.journal().read("demo"))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNUSABLE))
                .hasMessage("The data folder (" + home + ") was closed already; open it again.");
    }

    /** It is opened all the same, so that it can be built anew; whoever asks for an exercise is answered so. */
    private void assertSays(Kind kind, String sentence) {
        try (var store = Journals.open(home)) {
            assertThatThrownBy(() -> store.journal().exercises())
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                    .hasMessage(sentence);
            assertThat(store.desk().seat()).isEqualTo(new Seat.White());
        }
    }

    private static void assertUnusable(Path folder, String sentence) {
        assertThatThrownBy(() -> Journals.open(folder))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNUSABLE))
                .hasMessageContaining(sentence);
    }
}
