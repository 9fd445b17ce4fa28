package faultline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** For tests: programs that are on the machine, or not; nothing is installed for a test. */
public final class Installed {
    private static final int MOST_SECONDS = 60;

    private Installed() {}

    /** Where the program is that the shell would start. */
    public static Optional<Path> program(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What the program says; the test is skipped where there is none. */
    public static String output(String program, String... arguments) throws IOException, InterruptedException {
        var found = program(program);
        assumeTrue(found.isPresent(), "Skipped: " + program + " is missing.");
        var command = Stream.concat(found.stream().map(Path::toString), Arrays.stream(arguments));
        var process =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
    }
}
