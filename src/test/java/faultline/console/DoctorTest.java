package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import faultline.console.shell.Console.Ran;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is planted is found, told of the right thing and of nothing else, and what is said to mend it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoctorTest {
    private final Path top;
    private int planted;
    private int found;
    private Path home = Path.of("");
    private Path data = Path.of("");

    DoctorTest(@TempDir Path top) {
        this.top = top;
    }

    @BeforeEach
    void begins() throws IOException {
        var folder = Files.createDirectory(top.resolve("case" + planted));
        home = folder.resolve("home");
        data = folder.resolve("data");
        var scenario = SmallWorld.files();
        for (var file : scenario.entrySet()) {
            write("exercises/small-world/" + file.getKey(), file.getValue());
        }
        write("rules/small/small.drl", SmallRules.TEXT);
        try (var console = new Console(home, data)) {
            console.done("exercise new small-world autumn --seed 7");
        }
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        planted++;
    }

    @AfterAll
    void says() {
        System.out.println(found + " of " + planted + " planted faults found by the doctor");
    }

    @Test
    void aMissingFolderOfScenarios() throws IOException {
        Files.move(home.resolve("exercises"), home.resolve("exercise"));

        assertFound("Program", "exercises) is missing.", 74);

        Files.move(home.resolve("exercise"), home.resolve("exercises"));
        assertSound();
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        var kept = data;
        data = Files.writeString(home.resolve("file"), "");

        assertFound("Data folder", "is a file. Name a folder with --data", 74);

        data = kept;
        assertSound();
    }

    @Test
    void aDataFolderThatOthersCanRead() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));

        assertFound("Data folder", "Keep them out: chmod 700 " + data, 0);

        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        assertSound();
    }

    @Test
    void aDatabaseOfAnotherProgram() throws IOException {
        Files.writeString(data.resolve("faultline.mv.db"), "This is no database.");

        assertFound("Database", "damaged database", 74);
    }

    @Test
    void anEventThatWasChanged() throws SQLException {
        inDatabase("UPDATE event SET body = REPLACE(body, '7', '8') WHERE number = 1");

        assertFound("Exercises", "exercise (autumn) is damaged: event (1) is not what was written", 74);
    }

    @Test
    void aTextThatWasLost() throws SQLException {
        inDatabase("DELETE FROM kept_text");

        assertFound("Exercises", "Exercise (autumn) has lost the text (", 74);
    }

    @Test
    void aSlipInAScenario() throws IOException {
        var file = home.resolve("exercises/small-world/scenario.yaml");
        var sound = Files.readString(file);
        Files.writeString(file, sound.replace("depth: 3", "dephth: 3"));

        assertFound("Scenarios", "small-world: scenario.yaml:4", 65);

        Files.writeString(file, sound);
        assertSound();
    }

    @Test
    void aRuleThatWouldRunAProgram() throws IOException {
        write("rules/small/small.drl", SmallRules.TEXT.replace("TurnBegun()", "TurnBegun(System.exit(1) == null)"));

        assertFound("Rules", "small/small.drl:4", 65);

        write("rules/small/small.drl", SmallRules.TEXT);
        assertSound();
    }

    private void assertFound(String area, String words, int exit) {
        var ran = doctor();
        var troubles = ran.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.contains("FAULT: ") || line.contains("Advice: "))
                .toList();
        assertThat(troubles).as(ran.out()).isNotEmpty().allMatch(line -> line.startsWith(area + "  "));
        assertThat(troubles).as(ran.out()).anyMatch(line -> line.contains(words));
        assertThat(ran.exit()).isEqualTo(exit);
        found++;
    }

    private void assertSound() {
        var ran = doctor();
        assertThat(ran.out()).doesNotContain("FAULT", "Advice");
        assertThat(ran.exit()).isZero();
    }

    private Ran doctor() {
        try (var console = new Console(home, data, 2000)) {
            return console.run("doctor");
        }
    }

    private void inDatabase(String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("faultline"), "faultline", "");
                var doing = connection.createStatement()) {
            assertThat(doing.executeUpdate(statement)).isPositive();
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
    }
}
