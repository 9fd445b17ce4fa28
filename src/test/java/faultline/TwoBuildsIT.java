package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the same sources, in whatever folder, gets the same jar. */
@EnabledIfSystemProperty(
        named = "faultline.endurance",
        matches = "true",
        disabledReason = "two builds take minutes: mvn -Pendurance verify")
class TwoBuildsIT {
    private static final List<String> SOURCES =
            List.of("pom.xml", "src", "rules", "exercises", "docs", "README.md", ".mvn");

    @Test
    void inTwoFoldersGiveEqualJars(@TempDir Path folder) throws Exception {
        var one = built(folder.resolve("one"));
        var other = built(folder.resolve("another folder"));

        assertThat(Files.mismatch(one, other)).as("first byte that differs").isEqualTo(-1);
    }

    private static Path built(Path folder) throws IOException, InterruptedException {
        for (var source : SOURCES) {
            if (Files.exists(Path.of(source))) {
                copy(Path.of(source), folder.resolve(source));
            }
        }
        var log = folder.resolve("build.log").toFile();
        var build = new ProcessBuilder("mvn", "-B", "-q", "-ntp", "-DskipTests", "-Dspotless.check.skip", "package")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(build.waitFor()).as(Files.readString(log.toPath())).isZero();
        return folder.resolve("target/faultline.jar");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var copy = to.resolve(from.relativize(path).toString()).normalize();
                Files.createDirectories(Files.isDirectory(path) ? copy : copy.getParent());
                if (!Files.isDirectory(path)) {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
