package faultline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged program, run through its launcher as people run it: a process of its own. */
final class Program {
    static final Path TOP = Path.of("").toAbsolutePath();

    private static final int MOST_SECONDS = 120;

    private final Path folder;
    private final Map<String, Optional<String>> environment = new LinkedHashMap<>();
    private String launcher = TOP.resolve("faultline").toString();
    private String input = "";

    /** A program that is started in that folder, and keeps its data there. */
    Program(Path folder) {
        this.folder = folder;
        with("FAULTLINE_DATA", folder.resolve("data").toString());
    }

    /** What came of a run. */
    record Ran(int exit, String out, String err) {}

    Program launchedAs(Path file) {
        launcher = file.toString();
        return this;
    }

    Program with(String variable, String value) {
        environment.put(variable, Optional.of(value));
        return this;
    }

    Program without(String variable) {
        environment.put(variable, Optional.empty());
        return this;
    }

    Program input(String text) {
        input = text;
        return this;
    }

    Ran run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher));
        command.addAll(Arrays.asList(arguments));
        var out = Files.createTempFile(folder, "out", "");
        var err = Files.createTempFile(folder, "err", "");
        var process = start(command, out, err);
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("The program did not end: " + command);
        }
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Process start(List<String> command, Path out, Path err) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        environment.forEach((name, value) ->
                value.ifPresentOrElse(text -> builder.environment().put(name, text), () -> builder.environment()
                        .remove(name)));
        return builder.start();
    }
}
