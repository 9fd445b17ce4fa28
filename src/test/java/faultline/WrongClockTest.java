package faultline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program under a system clock that is set back, which faketime(1) pretends where it is installed. */
class WrongClockTest {
    private final Path folder;

    WrongClockTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void playsOnAndKeepsTheOrder() throws IOException {
        assumeTrue(Boolean.getBoolean("faultline.endurance"), "Skipped: only with mvn -Pendurance verify.");
        assumeTrue(Installed.program("faketime").isPresent(), "Skipped: faketime(1) is missing.");
        at("2026-11-28 12:00:00", """
            exercise new tutorial autumn --seed 3
            clock start 10
            observe first
            backup
            """);

        var said = at("2024-02-29 12:00:00", """
            clock
            observe second
            backup
            backup
            turn begin
            turn adjudicate
            turn accept
            report sitrep
            exercise verify
            log --output csv
            """);

        assertThat(said).contains("Timer      10 min left", "Elapsed    0 s of 10 min", "Identical: 1 turn");
        assertThat(said.lines().filter(line -> line.matches("\\d+,.*")).map(line -> line.replaceAll("T.*", "")))
                .containsExactly(
                        "1,0,2026-11-28",
                        "2,0,2026-11-28",
                        "3,0,2026-11-28",
                        "4,0,2024-02-29",
                        "5,1,2024-02-29",
                        "6,1,2024-02-29",
                        "7,1,2024-02-29");
        try (var backups = Files.list(folder.resolve("data/backups"))) {
            assertThat(backups).hasSize(3);
        }
    }

    private String at(String time, String commands) throws IOException {
        var script = Files.writeString(folder.resolve("script"), commands);
        var command = new ArrayList<>(List.of("faketime", "-f", "@" + time));
        command.addAll(OwnProcess.command(folder.resolve("data"), "--script", script.toString()));
        command.add(4, "-Duser.timezone=UTC");
        try (var program = OwnProcess.started(command)) {
            assertThat(program.exit()).as(program.out() + program.err()).isZero();
            return program.out();
        }
    }
}
