package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For tests: folders that cannot be written, and programs that respect it even where the tests are run by root. */
final class Permissions {
    private static final List<List<String>> WAYS =
            List.of(List.of(), List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));

    private Permissions() {}

    /** The words before a program's under which permissions hold for it; empty if there are none here. */
    static Optional<List<String>> respected(Path folder) throws IOException {
        if (Installed.program("touch").isEmpty()) {
            return Optional.empty();
        }
        var closed = Files.createDirectory(folder.resolve("closed"));
        readOnly(closed);
        for (var way : WAYS) {
            if (way.isEmpty() || Installed.program(way.get(0)).isPresent()) {
                var command = Stream.concat(
                                way.stream(),
                                Stream.of("touch", closed.resolve("file").toString()))
                        .toList();
                boolean done = OwnProcess.started(command).exit() == 0;
                Files.deleteIfExists(closed.resolve("file"));
                if (!done) {
                    return Optional.of(way);
                }
            }
        }
        return Optional.empty();
    }

    /** Takes the right to write away from everybody, for a folder and all that is in it. */
    static void readOnly(Path folder) throws IOException {
        set(folder, "r-xr-xr-x", "r--r--r--");
    }

    /** Gives the owner all rights back. */
    static void writable(Path folder) throws IOException {
        set(folder, "rwx------", "rw-------");
    }

    private static void set(Path folder, String folders, String files) throws IOException {
        try (var all = Files.walk(folder)) {
            var paths = all.toList();
            assertThat(paths).isNotEmpty();
            for (var path : paths) {
                var rights = Files.isDirectory(path) ? folders : files;
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
            }
        }
    }
}
