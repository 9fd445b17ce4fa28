package faultline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of mutants in a process with little memory: each is carried out or refused with a place, within two seconds of
 * processor time, and no file is written but below the data folder.
 */
class FuzzTest {
    private static final boolean ALL = Boolean.getBoolean("faultline.endurance");
    private static final Path TOP = Path.of("").toAbsolutePath();

    private final Path folder;

    FuzzTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void furnishes() throws IOException {
        for (var part : new String[] {"exercises/tutorial", "rules/tutorial"}) {
            Fuzz.copy(TOP.resolve(part), folder.resolve("home").resolve(part));
        }
        for (var empty : new String[] {"temporary", "user", "working"}) {
            Files.createDirectory(folder.resolve(empty));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        scenarios, 10000, 20
        rules, 2000, 4
        exports, 2000, 40
        lines, 100000, 200
        """)
    void findsNothing(String target, int all, int some) throws Exception {
        long seed = Long.getLong("faultline.seed", ALL ? 0 : System.nanoTime() & 0xFFFFFFFL);
        var said = Files.createFile(folder.resolve("said"));
        var before = besidesTheData();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                        "-Duser.home=" + folder.resolve("user"),
                        "-cp",
                        classPath(),
                        Fuzz.class.getName(),
                        target,
                        Long.toString(seed),
                        Integer.toString(Integer.getInteger("faultline.mutants", ALL ? all : some)),
                        folder.toString())
                .directory(folder.resolve("working").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(ALL ? 6 * 3600 : 300, TimeUnit.SECONDS))
                .as("it ends")
                .isTrue();

        System.out.print(Files.readString(said));
        assertThat(Files.readString(said)).contains(": 0 faults");
        assertThat(besidesTheData()).isEqualTo(before);
    }

    /** All files there are, but what the program keeps and the mutants themselves. */
    private Set<String> besidesTheData() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> !file.startsWith("data") && !file.startsWith("home/visitors"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** As it is from any folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
