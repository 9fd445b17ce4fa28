package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries the launcher where it lies, through links, and in a copy of the top folder with a stand-in for Maven. */
class LauncherIT {
    private static final String ECHO_JAVA = "#!/bin/sh\nprintf '[%s]' \"$@\"\n";

    /** Notes each archive that it is to make, and makes an empty one. */
    private static final String ARCHIVING_JAVA = """
        #!/bin/sh
        for word; do
          case $word in *AtExit=* | *CacheOutput=*) echo "$word" >>'ARCHIVES'; : >"${word#*=}" ;; esac
        done
        printf '[%s]' "$@"
        """;

    private final Path folder;

    LauncherIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void findsItsFolderThroughLinksAndFromAnywhere() throws Exception {
        var first = Files.createSymbolicLink(folder.resolve("first"), Program.TOP.resolve("faultline"));
        Files.createDirectory(folder.resolve("a b"));
        var second = Files.createSymbolicLink(folder.resolve("a b/second"), Path.of("../first"));

        assertThat(new Program(folder).launchedAs(second).run("version").exit()).isZero();
        Files.delete(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "Moscow's", "a \"b\" c", "--", "", "$HOME *", "a\\b", "-- c"})
    void passesArgumentsOnAsTheyAre(String argument) throws Exception {
        executable("java/bin/java", ECHO_JAVA);
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"21.0.1\"\n");

        var ran = new Program(folder)
                .with("JAVA_HOME", folder.resolve("java").toString())
                .run("version", argument, "x");

        assertThat(ran.out()).endsWith("[version][" + argument + "][x]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        java version "1.8.0_392" | 8
        openjdk version "11.0.2" | 11
        none of your business    | unknown
        """)
    void refusesAJavaThatIsTooOld(String told, String version) throws Exception {
        executable("bin/java", "#!/bin/sh\necho '" + told + "' >&2\n");

        var ran = new Program(folder)
                .without("JAVA_HOME")
                .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"))
                .run("version");

        assertThat(ran.exit()).isEqualTo(69);
        assertThat(ran.err())
                .startsWith("Faultline needs Java 17 or later, and (")
                .contains("version (" + version + ")");
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void refusesToStartWithoutJava() throws Exception {
        var ran = new Program(folder).with("JAVA_HOME", "/nowhere").run("version");

        assertThat(ran.exit()).isEqualTo(69);
        assertThat(ran.err())
                .isEqualTo("Faultline needs Java 17 or later, and (/nowhere/bin/java) is not there. "
                        + "Install a JDK, or set JAVA_HOME.\n");
    }

    @Test
    void saysWhatMavenSaidWhenTheBuildFails() throws Exception {
        var copy = copyOfTop("#!/bin/sh\nseq 1 40\necho 'the reason'\nexit 1\n");

        var ran = copy.run("version");

        assertThat(ran.exit()).isEqualTo(70);
        assertThat(ran.err())
                .startsWith("Building Faultline, once …\nFaultline could not be built;")
                .endsWith("the reason\n");
        assertThat(ran.err().lines()).hasSize(17);
    }

    @Test
    void buildsOnceForTwoStartsAtATimeAndAgainAfterAChange() throws Exception {
        var jar = Program.TOP.resolve("target/faultline.jar");
        var copy = copyOfTop("#!/bin/sh\necho built >>builds\nsleep 2\ncp '" + jar + "' target/faultline.jar\n"
                + "touch target/faultline.jar.original\n");
        var threads = Executors.newFixedThreadPool(2);
        var starts = IntStream.range(0, 2)
                .mapToObj(i -> threads.submit(() -> copy.run("version").exit()))
                .toList();

        for (Future<Integer> exit : starts) {
            assertThat(exit.get()).isZero();
        }
        threads.shutdown();
        assertThat(builds()).isEqualTo(1);

        assertThat(copy.run("version").exit()).isZero();
        assertThat(builds()).isEqualTo(1);

        Files.writeString(folder.resolve("top/src/main/New.java"), "");
        assertThat(copy.run("version").exit()).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void makesAnArchiveOnceForEachJava() throws Exception {
        var copy = builtCopyOfTop(ARCHIVING_JAVA);
        java("21.0.1", "21.0.1+12");
        for (int starts = 0; starts < 2; starts++) {
            var ran = copy.run("version");
            assertThat(ran.out()).contains("[-XX:SharedArchiveFile=").contains("/faultline-21.jsa]");
            assertThat(ran.err()).isEmpty();
        }
        assertThat(archives()).hasSize(1);

        java("21.0.1", "21.0.1+13");
        assertThat(copy.run("version").err()).isEmpty();
        java("25.0.1", "25.0.1+8");
        for (int starts = 0; starts < 2; starts++) {
            assertThat(copy.run("version").out()).contains("[-XX:AOTCache=").contains("/faultline-25.aot]");
        }

        assertThat(archives())
                .extracting(flag -> flag.substring(0, flag.indexOf('=')))
                .containsExactly("-XX:ArchiveClassesAtExit", "-XX:ArchiveClassesAtExit", "-XX:AOTCacheOutput");
    }

    @Test
    void goesOnWithoutAnArchiveThatCannotBeMade() throws Exception {
        var copy = builtCopyOfTop(ARCHIVING_JAVA.replace("; : >\"${word#*=}\"", ""));
        java("21.0.1", "21.0.1+12");

        for (int starts = 0; starts < 2; starts++) {
            var ran = copy.run("version");
            assertThat(ran.out()).doesNotContain("Archive").endsWith("[version]");
            assertThat(ran.err()).isEmpty();
        }
        assertThat(archives()).hasSize(1);
    }

    private void java(String version, String runtime) throws IOException {
        Files.writeString(
                folder.resolve("java/release"),
                "JAVA_VERSION=\"" + version + "\"\nJAVA_RUNTIME_VERSION=\"" + runtime + "\"\n");
    }

    /** The flags with which archives were made. */
    private List<String> archives() throws IOException {
        return Files.readAllLines(folder.resolve("archives"));
    }

    private Program builtCopyOfTop(String java) throws IOException {
        var copy = copyOfTop("#!/bin/sh\nexit 1\n");
        executable(
                "java/bin/java",
                java.replace("ARCHIVES", folder.resolve("archives").toString()));
        Files.createDirectories(folder.resolve("top/target/app"));
        Files.writeString(folder.resolve("top/target/app/.built"), "");
        return copy.with("JAVA_HOME", folder.resolve("java").toString());
    }

    private long builds() throws IOException {
        return Files.readAllLines(folder.resolve("top/builds")).size();
    }

    private Program copyOfTop(String maven) throws IOException {
        var top = Files.createDirectories(folder.resolve("top"));
        Files.createDirectories(top.resolve("src/main"));
        Files.writeString(top.resolve("pom.xml"), "");
        var launcher = Files.copy(Program.TOP.resolve("faultline"), top.resolve("faultline"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        executable("bin/mvn", maven);
        return new Program(folder)
                .launchedAs(launcher)
                .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    }

    private void executable(String name, String script) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
