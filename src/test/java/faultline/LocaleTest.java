package faultline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever the machine stands: other digits, calendars and ways to write a capital I change nothing that is said. */
class LocaleTest {
    private static final String GAME = """
        exercise new tutorial trial --seed 1
        cell assign upstream damhead
        turn begin
        turn adjudicate
        turn accept
        observe "İstanbul ist schön"
        board
        msel list
        why water
        observation list
        """;

    private final Path folder;

    LocaleTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anExerciseReadsTheSame() throws IOException {
        assumeTrue(Boolean.getBoolean("faultline.endurance"), "Skipped: only with mvn -Pendurance verify.");
        var plain = played("en", "US", "", "UTC");

        assertThat(plain).contains("Written O1");
        assertThat(played("tr", "TR", "", "Europe/Istanbul")).isEqualTo(plain);
        assertThat(played("de", "DE", "", "Pacific/Kiritimati")).isEqualTo(plain);
        assertThat(played("th", "TH", "TH", "Asia/Bangkok")).isEqualTo(plain);
        assertThat(played("ar", "EG", "", "America/St_Johns")).isEqualTo(plain);
        assertThat(played("hi", "IN", "", "Asia/Kolkata")).isEqualTo(plain);
        System.out.println("One exercise in 6 locales and time zones: the same text.");
    }

    private String played(String language, String country, String variant, String zone) throws IOException {
        var data = Files.createTempDirectory(folder, language);
        var command = OwnProcess.command(data);
        command.add(1, "-Duser.language=" + language);
        command.add(1, "-Duser.country=" + country);
        command.add(1, "-Duser.variant=" + variant);
        command.add(1, "-Duser.timezone=" + zone);
        var script = Files.writeString(folder.resolve("game"), GAME);
        command.add("--script");
        command.add(script.toString());
        try (var program = OwnProcess.started(command)) {
            program.exit();
            return program.out() + program.err();
        }
    }
}
