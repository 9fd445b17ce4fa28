package faultline.fuzz;

import faultline.console.shell.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One scenario, with one or two of its files changed each time, and checked. */
final class MutatedScenarios implements Attempts.Target {
    private final Path folder;
    private final Map<Path, String> sound = new TreeMap<>();
    private final List<Path> changed = new ArrayList<>();

    MutatedScenarios(Path home, Console console) {
        folder = home.resolve("exercises/tutorial");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sound.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.done("scenario check tutorial");
    }

    @Override
    public String prepare(Mutator mutator) throws IOException {
        for (var file : changed) {
            Files.writeString(file, sound.getOrDefault(file, ""));
        }
        changed.clear();
        var files = List.copyOf(sound.keySet());
        for (int count = mutator.once(4) ? 2 : 1; count > 0; count--) {
            var file = mutator.one(files);
            Files.write(file, mutator.file(sound.getOrDefault(file, "")));
            changed.add(file);
        }
        return "scenario check tutorial";
    }

    @Override
    public boolean places(String refusal) {
        return refusal.lines().anyMatch(line -> line.matches(".*\\.(yaml|md|txt|drl)(:\\d+)?(:\\d+)?: .*"));
    }
}
