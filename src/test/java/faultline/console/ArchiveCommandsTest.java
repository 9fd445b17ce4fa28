package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exercises as files: taken elsewhere, taken in, backed up, restored and deleted. */
class ArchiveCommandsTest {
    private final Path folder;
    private final Path file;
    private Console console;

    ArchiveCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("autumn.faultline");
        this.console = at("data");
    }

    private Console at(String data) {
        return new Console(folder.resolve("home"), folder.resolve(data));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var text : SmallWorld.files().entrySet()) {
            var path = folder.resolve("home/exercises/small-world").resolve(text.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, text.getValue());
        }
        console.done("exercise new small-world autumn --seed 7");
        console.done("cell assign moscow red");
        console.done("turn begin");
        console.done("move submit threaten --target blue");
        console.done("turn adjudicate");
        console.done("turn accept");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    private void goTo(String data) {
        console.close();
        console = at(data);
    }

    @Test
    void isTakenInElsewhereAndGoesOnThere() {
        var board = console.done("board");
        assertThat(console.done("exercise export --out " + file)).contains("Exercise (autumn) with ", file.toString());

        goTo("elsewhere");
        assertThat(console.done("exercise import " + file + " --dry-run")).contains("(autumn) can be taken in with ");
        assertThat(console.done("exercise list")).contains("There are no exercises yet.");
        assertThat(console.done("exercise import " + file)).contains("Exercise (autumn) is taken in with ");
        console.done("exercise open autumn");
        assertThat(console.done("board")).isEqualTo(board);
        assertThat(console.done("exercise verify")).startsWith("Identical: 1 turn");
        console.done("turn begin");

        console.assertRefused(
                "exercise import " + file,
                64,
                "There is an exercise (autumn) already. The one here has 8 events, the file's has 6, and");
        console.done("undo");
        assertThat(console.done("exercise export autumn --out " + file + " --force"))
                .contains("9 events");
        assertThat(console.done("exercise import " + file))
                .contains("(autumn) is here already, with the same 9 events");
    }

    @Test
    void getsAnotherNameWhereItsOwnIsTaken() throws IOException {
        console.done("exercise export --out " + file);
        console.done("turn begin");

        assertThat(console.done("exercise import " + file + " --as winter")).contains("was (autumn) where it comes");
        console.done("exercise open winter");
        assertThat(console.done("log --all")).contains("Taken in from a file, where it was exercise (autumn) with 6");
        assertThat(console.done("exercise verify")).startsWith("Identical: 1 turn");
        console.done("turn begin");

        console.assertRefused("exercise import " + file + " --as Winter", 64, "An exercise cannot be named (Winter).");
        Files.write(file, new byte[] {'P', 'K'});
        console.assertRefused("exercise import " + file, 65, "File (" + file + ") is none that Faultline exports");
    }

    @Test
    void goesIntoTheDataFolderWhereNoFileIsNamed() throws IOException {
        assertThat(console.done("exercise export")).contains("exports", "autumn-");
        console.done("exercise export autumn");

        try (var files = Files.list(folder.resolve("data/exports"))) {
            assertThat(files).hasSize(2).allMatch(name -> name.toString().endsWith(".faultline"));
        }
    }

    @Test
    void writesNoFileOverAnotherAndLetsNobodyElseReadIt() throws IOException {
        Files.writeString(file, "mine");
        console.assertRefused("exercise export --out " + file, 64, "There is a file (" + file + ") already.");
        console.assertRefused("backup --out " + file, 64, "There is a file (" + file + ") already.");
        console.assertRefused("backup --out " + folder.resolve("no/file"), 66, "There is no folder for the file (");
        console.assertRefused("exercise export winter --out " + file, 66, "There is no exercise (winter).");
        assertThat(file).hasContent("mine");

        console.done("exercise export --force --out " + file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(names(folder)).containsExactly("autumn.faultline", "data", "home");
    }

    @Test
    void isDeletedByItsNameAloneAndComesBackFromTheFile() throws IOException {
        console.done("exercise fork winter");
        console.done("exercise open autumn");
        assertThat(console.done("exercise delete autumn --dry-run"))
                .contains("exercise (autumn) with 6 events, which is the open one.", "Its forks stay", "winter");
        console.assertRefused("exercise delete autumn", 64, "Deleting exercise (autumn) takes its name once more.");
        console.assertRefused(
                "exercise delete autumn --confirm yes", 64, "(yes) is not the name of exercise (autumn).");
        console.assertRefused("exercise delete autum --confirm autum", 66, "There is no exercise (autum).");
        assertThat(console.done("exercise list")).contains("autumn", "winter");

        assertThat(console.done("exercise delete autumn --confirm autumn")).contains("Exercise (autumn) is deleted.");
        assertThat(console.done("exercise list")).contains("winter").doesNotContain("*");
        console.done("exercise open winter");
        assertThat(console.done("exercise verify")).startsWith("Identical: 1 turn");

        var kept = names(folder.resolve("data/deleted"));
        assertThat(kept).hasSize(1);
        console.done("exercise import " + folder.resolve("data/deleted").resolve(kept.get(0)));
        console.done("exercise open autumn");
        assertThat(console.done("exercise delete autumn --confirm autumn --forever"))
                .doesNotContain("kept");
        assertThat(names(folder.resolve("data/deleted"))).isEqualTo(kept);
    }

    @Test
    void aBackupBringsAllBackAndKeepsWhatWasThereAside() throws IOException {
        console.done("exercise fork winter");
        assertThat(console.done("backup --out " + file)).contains("It holds 2 exercises with 13 events");
        var board = console.done("board");
        console.done("turn begin");
        console.done("exercise delete autumn --confirm autumn");

        assertThat(console.done("restore " + file))
                .contains("Restored: 2 exercises.", "autumn: 6 events, all hashes right", "before-restore-");
        assertThat(console.done("board")).isEqualTo(board);
        assertThat(console.done("exercise verify")).startsWith("Identical: 1 turn");
        var aside = names(folder.resolve("data/backups"));

        goTo("elsewhere");
        assertThat(console.done("restore " + file)).doesNotContain("before-restore");
        assertThat(console.done("board")).isEqualTo(board);
        assertThat(console.done("restore " + folder.resolve("data/backups").resolve(aside.get(0))))
                .contains("Restored: 1 exercise.", "winter: 9 events");
        console.assertRefused("exercise import " + file, 64, "File (" + file + ") is a backup of 2 exercises.");
        console.assertRefused("exercise import " + file + " --exercise autum", 66, "There is no exercise (autum) in");
        assertThat(console.done("exercise import " + file + " --exercise autumn"))
                .contains("taken in with 6 events");
    }

    @Test
    void oneExerciseDoesNotTakeThePlaceOfAll() {
        console.done("exercise export --out " + file);
        console.done("exercise fork winter");

        console.assertRefused("restore " + file, 64, "File (" + file + ") is one exercise, and no backup of all.");
        assertThat(console.done("exercise list")).contains("autumn", "winter");
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        console.done("backup --out " + file);
        console.done("turn begin");
        var board = console.done("board");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        console.assertRefused("restore " + file, 65, "File (" + file + ") is damaged: it is not as it was written.");
        assertThat(console.done("board")).isEqualTo(board);
        assertThat(folder.resolve("data/backups")).doesNotExist();
    }

    @Test
    void restoresOverWhatIsDamagedAndKeepsThatAsItWas() throws IOException {
        console.done("exercise fork winter");
        console.done("backup --out " + file);
        console.done("turn begin");
        goTo("data");
        var record = folder.resolve("data/record");
        var damaged =
                Files.readString(record.resolve("autumn.jsonl")).replace("\"seat\":\"white\"", "\"seat\":\"White\"");
        Files.writeString(record.resolve("autumn.jsonl"), damaged);

        assertThat(console.run("backup --out " + folder.resolve("other.faultline"))
                        .err())
                .startsWith("Not in it: The journal of exercise (autumn) is damaged in its record (");
        assertThat(console.done("restore " + file))
                .contains(
                        "Restored: 2 exercises.",
                        "What was here before is kept in " + folder.resolve("data/backups/before-restore-"),
                        "Exercise (autumn) was damaged. What was left of it is kept as it was:\n  "
                                + record.resolve("autumn.jsonl.damaged-1") + "\n  "
                                + record.resolve("autumn.jsonl.damaged-2") + "\n");
        assertThat(record.resolve("autumn.jsonl.damaged-1")).hasContent(damaged);
        assertThat(record.resolve("autumn.jsonl.damaged-2")).content().contains("exercise-created");
        console.done("exercise open autumn");
        assertThat(console.done("exercise verify")).startsWith("Identical: 1 turn");

        goTo("elsewhere");
        var aside = names(folder.resolve("data/backups"));
        assertThat(console.done("restore " + folder.resolve("data/backups").resolve(aside.get(0))))
                .contains("Restored: 1 exercise.", "winter: 9 events");
    }

    @Test
    void restoresWhereNothingButDamageIs() throws IOException {
        console.done("backup --out " + file);
        goTo("data");
        Files.writeString(folder.resolve("data/record/autumn.jsonl"), "nothing\n");

        assertThat(console.done("restore " + file))
                .contains("Restored: 1 exercise.", "Exercise (autumn) was damaged")
                .doesNotContain("before-restore");
        assertThat(names(folder.resolve("data/backups"))).isEmpty();
        assertThat(console.done("exercise list")).contains("autumn");
    }

    @Test
    void onlyTheWhiteCellKeepsAndDeletes() {
        console.done("seat observer --no-pin");
        for (var line : List.of(
                "exercise export autumn --out " + file,
                "exercise import " + file,
                "exercise delete autumn --confirm autumn",
                "backup --out " + file,
                "restore " + file)) {
            assertThat(console.run(line).exit()).as(line).isEqualTo(64);
        }
        assertThat(file).doesNotExist();
        console.done("seat white");
        assertThat(console.done("exercise list")).contains("autumn");
    }

    private static List<String> names(Path in) throws IOException {
        try (var files = Files.list(in)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
