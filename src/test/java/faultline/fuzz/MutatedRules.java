package faultline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rules from a stranger: a folder of one file, which is a changed file of the product's, used with its scenario. */
final class MutatedRules implements Attempts.Target {
    private final Path folder;
    private final List<String> sound = new ArrayList<>();

    MutatedRules(Path home, Console console) {
        folder = home.resolve("visitors");
        try (var files = Files.list(home.resolve("rules/tutorial"))) {
            Files.createDirectories(folder);
            for (var file : files.sorted().toList()) {
                var renamed = Files.readString(file).replace("rule \"", "rule \"Their ");
                sound.add(renamed);
                Files.writeString(folder.resolve("some.drl"), renamed);
                assertThat(console.run(check()).exit()).isZero();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String prepare(Mutator mutator) throws IOException {
        Files.write(folder.resolve("some.drl"), mutator.file(mutator.one(sound)));
        return check();
    }

    private String check() {
        return "scenario check tutorial --rules \"" + folder + "\"";
    }

    @Override
    public boolean places(String refusal) {
        return refusal.contains("some.drl:") || refusal.contains(folder + ": There are no rules");
    }
}
