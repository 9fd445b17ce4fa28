package faultline.health;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.adjudication.rules.RuleLibrary;
import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import faultline.health.Finding.Area;
import faultline.health.Finding.Grade;
import faultline.journal.Journals;
import faultline.journal.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What is planted is found, told of the right thing and of nothing else; what is said to mend it does mend it. */
class PlantedFaultsTest {
    private static final RuleLibrary RULES = new RuleLibrary();

    private final Path home;
    private final Path data;

    PlantedFaultsTest(@TempDir Path folder) {
        home = folder.resolve("home");
        data = folder.resolve("data");
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            write("exercises/small-world/" + file.getKey(), file.getValue());
        }
        write("rules/small/small.drl", SmallRules.TEXT);
        try (var console = new Console(home, data)) {
            console.done("exercise new small-world autumn --seed 7");
        }
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        assertSound();
    }

    @Test
    void aMissingFolderOfScenarios() throws IOException {
        Files.move(home.resolve("exercises"), home.resolve("exercise"));

        assertFound(Area.PROGRAM, "exercises) is missing.", "unpack it again");

        Files.move(home.resolve("exercise"), home.resolve("exercises"));
        assertSound();
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        var file = Files.writeString(home.resolve("file"), "");

        assertThat(new FolderCheckup(file).look()).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.FAULT);
            assertThat(finding.says()).isEqualTo("The data folder (" + file + ") is a file.");
        });
    }

    @Test
    void aDataFolderThatOthersCanRead() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));

        assertFound(Area.FOLDER, "Other people can read or write", "chmod 700 " + data);

        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        assertSound();
    }

    @Test
    void aDatabaseOfAnotherProgram() throws IOException {
        Files.writeString(data.resolve("faultline.mv.db"), "This is no database.");

        assertFound(Area.DATABASE, "damaged", "record restore");
    }

    @Test
    void anEventThatWasChanged() throws SQLException {
        inDatabase("UPDATE event SET body = REPLACE(body, '7', '8') WHERE number = 1");

        assertFound(Area.EXERCISES, "event (1) is not what was written", "record restore autumn --from record");
    }

    @Test
    void aLineOfTheRecordThatWasChanged() throws IOException {
        var record = recordOf("autumn");
        Files.writeString(record, Files.readString(record).replace("small-world", "smell-world"));

        assertFound(Area.EXERCISES, record.toString(), "record restore autumn --from database");
    }

    @Test
    void aTextThatWasLostInBothPlaces() throws IOException, SQLException {
        inDatabase("DELETE FROM kept_text");
        FileSystemUtils.deleteRecursively(data.resolve("record/texts"));

        assertFound(Area.EXERCISES, "Exercise (autumn) has lost the text (", "from a backup");
    }

    @Test
    void aSlipInAScenario() throws IOException {
        var file = home.resolve("exercises/small-world/scenario.yaml");
        var sound = Files.readString(file);
        Files.writeString(file, sound.replace("depth: 3", "dephth: 3"));

        assertFound(Area.SCENARIOS, "small-world: scenario.yaml:4", "scenario check small-world");

        Files.writeString(file, sound);
        assertSound();
    }

    @Test
    void aRuleThatWouldRunAProgram() throws IOException {
        write("rules/small/small.drl", SmallRules.TEXT.replace("TurnBegun()", "TurnBegun(System.exit(1) == null)"));

        assertFound(Area.RULES, "small/small.drl:4", "Mend that line");

        write("rules/small/small.drl", SmallRules.TEXT);
        assertSound();
    }

    private void assertFound(Area area, String words, String mend) {
        var troubles = look().stream()
                .filter(finding -> finding.grade() != Grade.SOUND)
                .toList();

        assertThat(troubles).isNotEmpty().allMatch(finding -> finding.area() == area);
        assertThat(troubles)
                .anyMatch(finding ->
                        finding.says().contains(words) && finding.mend().contains(mend));
    }

    private void assertSound() {
        assertThat(look()).isNotEmpty().allMatch(finding -> finding.grade() == Grade.SOUND);
    }

    private List<Finding> look() {
        var opened = new ArrayList<Store>();
        try {
            return Examination.of(home, data, () -> opened(opened), RULES)
                    .look()
                    .toList();
        } finally {
            opened.forEach(Store::close);
        }
    }

    private Store opened(List<Store> opened) {
        opened.add(Journals.open(data));
        return opened.get(0);
    }

    private Path recordOf(String exercise) throws IOException {
        try (var files = Files.list(data.resolve("record"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(exercise))
                    .findFirst()
                    .orElseThrow();
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
