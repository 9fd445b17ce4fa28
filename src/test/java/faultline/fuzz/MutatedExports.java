package faultline.fuzz;

import faultline.console.shell.Console;
import faultline.exchange.archive.Forged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An exported exercise with bytes of it changed, or with one of its files changed and sealed anew, most often with digests
 * that fit again. The exercise itself is not here any more, so that nothing keeps it from being taken in.
 */
final class MutatedExports implements Attempts.Target {
    private static final String NAME = "exported";

    private final Path file;
    private final byte[] sound;
    private final Console console;

    MutatedExports(Path home, Console console) {
        this.console = console;
        this.file = home.resolve("visitors/visitor.faultline");
        try {
            Files.createDirectories(home.resolve("visitors"));
            console.done("exercise new tutorial " + NAME + " --seed 3");
            console.done("turn begin");
            console.done("turn adjudicate");
            console.done("turn accept");
            console.done("exercise export " + NAME + " --out \"" + file + "\"");
            sound = Files.readAllBytes(file);
            takeAway();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String prepare(Mutator mutator) throws IOException {
        takeAway();
        Files.write(file, mutator.once(4) ? mutator.bytes(sound) : forged(mutator));
        return "exercise import \"" + file + "\"";
    }

    private byte[] forged(Mutator mutator) {
        var forged = Forged.from(sound);
        if (mutator.once(2)) {
            return forged.events(text -> new String(mutator.file(text), StandardCharsets.UTF_8))
                    .sealed();
        }
        var name = mutator.one(forged.names());
        return forged.put(name, mutator.file(forged.text(name))).sealed();
    }

    /** A mutant that means the same was taken in, and rightly so. */
    private void takeAway() {
        console.run("exercise delete " + NAME + " --confirm " + NAME + " --forever");
    }

    @Override
    public boolean places(String refusal) {
        return refusal.contains("visitor.faultline");
    }
}
