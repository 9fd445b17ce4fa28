package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in the data folder has got damaged: what the facilitator is told, and what brings the exercise back. */
class RecordCommandsTest {
    private static final Path SHIPPED = Path.of("").toAbsolutePath();

    private final Path folder;

    RecordCommandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void beginAnExercise() {
        try (var console = new Console(SHIPPED, folder)) {
            console.done("exercise new tutorial autumn --seed 1");
            console.done("exercise close");
        }
    }

    @Test
    void theRecordIsWrittenAnewFromTheDatabase() throws IOException {
        var record = folder.resolve("record/autumn.jsonl");
        Files.writeString(record, Files.readString(record).replace("\"seat\":\"white\"", "\"seat\":\"black\""));

        try (var console = new Console(SHIPPED, folder)) {
            var damage = "The journal of exercise (autumn) is damaged in its record (" + record
                    + "): event (1) is not what was written, there is no good event before it; `record restore autumn"
                    + " --from database` brings it back from the database.";
            console.assertRefused("exercise verify", 65, damage);
            console.assertRefused("board", 74, damage);
            console.assertRefused(
                    "record restore autumn --from record",
                    64,
                    "The record of exercise (autumn) is damaged itself: event (1) is not what was written, there is no"
                            + " good event before it. `record restore autumn --from database` takes the other one.");

            assertThat(console.done("record restore autumn --from database").replace('\n', ' '))
                    .contains("was written anew from the database", record + ".damaged-1");
            assertThat(console.done("exercise verify")).startsWith("Identical");
        }
    }

    @Test
    void aBackupComesBackWhereNothingElseIsLeft() throws IOException {
        var backup = folder.resolve("all.faultline");
        try (var console = new Console(SHIPPED, folder)) {
            console.done("backup --out " + backup);
        }
        var database = folder.resolve("faultline.mv.db");
        Files.writeString(database, "no database");
        Files.delete(folder.resolve("record/autumn.jsonl"));

        try (var console = new Console(SHIPPED, folder)) {
            console.assertRefused("restore " + backup, 74, "The data folder (" + folder + ") has a damaged database (");
            assertThat(console.done("record restore --from record").replace('\n', ' '))
                    .contains("an empty database was begun, into which `restore FILE`", database + ".damaged-1");
            assertThat(console.done("restore " + backup)).contains("Restored: 1 exercise.");
            assertThat(console.done("exercise verify --all")).contains("identical");
        }
    }

    @Test
    void theDatabaseIsBuiltAnewFromTheRecord() throws IOException {
        var database = folder.resolve("faultline.mv.db");
        Files.writeString(database, "no database");

        try (var console = new Console(SHIPPED, folder)) {
            console.assertRefused(
                    "exercise list",
                    74,
                    "The data folder (" + folder
                            + ") has a damaged database (faultline.mv.db); `record restore --from record` builds it"
                            + " anew.");

            assertThat(console.done("record restore --from record").replace('\n', ' '))
                    .contains("Exercise (autumn) came back from the record", database + ".damaged-1");
            assertThat(console.done("exercise verify")).startsWith("Identical");
        }
    }

    @Test
    void anEmptyDatabaseIsFilledAndSaysSo() throws IOException {
        Files.write(folder.resolve("faultline.mv.db"), new byte[0]);

        try (var console = new Console(SHIPPED, folder)) {
            var ran = console.run("exercise list");
            assertThat(ran.out()).contains("autumn");
            assertThat(ran.err()).contains("was gone or empty; exercise (autumn) came back from the record.");
        }
    }

    @Test
    void theCopyThatIsRightMustBeNamed() {
        try (var console = new Console(SHIPPED, folder)) {
            console.assertRefused(
                    "record restore --from backup",
                    64,
                    "Option (--from) takes (record) or (database), not (backup). Name the copy that is right.");
            assertThat(console.proposals("record restore --from ")).containsExactly("record", "database");
        }
    }
}
