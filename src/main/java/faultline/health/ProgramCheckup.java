package faultline.health;

import static faultline.health.Finding.Area.PROGRAM;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether what ships beside the program is there. */
record ProgramCheckup(Path home) implements Checkup {

    @Override
    public List<Finding> look() {
        var missing = Stream.of("exercises", "rules")
                .map(home::resolve)
                .filter(folder -> !Files.isDirectory(folder))
                .map(folder -> Finding.fault(
                        PROGRAM,
                        "The folder (" + folder + ") is missing.",
                        "Start Faultline by its launcher, from where it was unpacked, or unpack it again."))
                .toList();
        return missing.isEmpty()
                ? List.of(Finding.sound(PROGRAM, "Scenarios and rules lie in (" + home.toAbsolutePath() + ")."))
                : missing;
    }
}
