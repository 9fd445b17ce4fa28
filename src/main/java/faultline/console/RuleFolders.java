package faultline.console;

import faultline.console.shell.ValueSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** What TAB can propose for a folder of rules: those in the folder where the program runs. */
@Component
final class RuleFolders implements ValueSource {
    private static final int MOST_LOOKED_AT = 500;

    @Override
    public List<String> values(Typed typed) {
        return inside(Path.of("")).stream()
                .filter(folder -> holdsRules(folder) || inside(folder).stream().anyMatch(RuleFolders::holdsRules))
                .map(Path::toString)
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    private static boolean holdsRules(Path folder) {
        return Files.isDirectory(folder)
                && inside(folder).stream().anyMatch(path -> path.toString().endsWith(".drl"));
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.limit(MOST_LOOKED_AT).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
