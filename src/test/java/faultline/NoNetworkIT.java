package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The running program has no socket at all: nothing listens, and nothing is sent. The system says so. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells of a process's sockets without another program")
class NoNetworkIT {
    private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6");

    @Test
    void aConsoleWithAnExerciseInPlayHasNoSocket(@TempDir Path folder) throws IOException {
        var console = new ProcessBuilder(Program.TOP.resolve("faultline").toString(), "--data", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var typed = console.outputWriter();
                var shown = console.inputReader()) {
            typed.write(
                    "exercise new fracture-points autumn --seed 11\nturn begin --skip-zero\nturn adjudicate\nboard\n");
            typed.flush();
            awaits(shown, "> board");

            assertThat(sockets(console.pid())).isEmpty();
        } finally {
            console.destroyForcibly();
        }
    }

    /** The check can fail: this Java opens a port and is seen to. */
    @Test
    void anOpenPortWouldBeSeen() throws IOException {
        try (var port = new java.net.ServerSocket(0)) {
            assertThat(sockets(ProcessHandle.current().pid()))
                    .as("port " + port.getLocalPort())
                    .isNotEmpty();
        }
    }

    private static void awaits(BufferedReader shown, String line) throws IOException {
        for (var next = shown.readLine(); !line.equals(next); next = shown.readLine()) {
            assertThat(next).as("the program ended").isNotNull();
        }
    }

    /** The rows of the system's tables of sockets that belong to the process. */
    private static List<String> sockets(long process) throws IOException {
        var own = inodes(Path.of("/proc", Long.toString(process), "fd"));
        return TABLES.stream()
                .map(table -> Path.of("/proc/net", table))
                .filter(Files::exists)
                .flatMap(NoNetworkIT::rows)
                .filter(row -> own.contains(row.strip().split("\\s+")[9]))
                .toList();
    }

    private static Stream<String> rows(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> inodes(Path descriptors) throws IOException {
        var inodes = new HashSet<String>();
        try (var open = Files.list(descriptors)) {
            for (var descriptor : open.toList()) {
                if (Files.isSymbolicLink(descriptor)) {
                    var target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                }
            }
        }
        return inodes;
    }
}
