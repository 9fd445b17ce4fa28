package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exchange.HostileText;
import faultline.exercise.MselCommand.AddInject;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Inject.Columns;
import faultline.exercise.definition.InjectKind;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.Release;
import faultline.play.Outcome;
import faultline.play.Play;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an MSEL says, export and import is the identity: here, and in an exercise that knows nothing of it. */
class MselComesBackTest {
    private static final int GAMES = 25;

    private final Path folder;
    private final Console console;

    MselComesBackTest(@TempDir Path folder) {
        this.folder = folder;
        this.console = new Console(folder.resolve("home"), folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            var path = folder.resolve("home/exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void exportAndImportIsTheIdentity() throws IOException {
        for (long seed = 1; seed <= GAMES; seed++) {
            console.done("exercise new small-world from-" + seed);
            write(seed);
            var first = exported("first-" + seed);

            var imported = console.run("msel import " + first);
            var second = exported("second-" + seed);
            console.done("exercise new small-world to-" + seed);
            var elsewhere = console.run("msel import " + first);
            var third = exported("third-" + seed);

            assertThat(imported.err()).as("seed %d", seed).isEmpty();
            assertThat(imported.out()).as("seed %d", seed).contains("Nothing new in 8 rows.");
            assertThat(second).as("seed %d", seed).hasSameBinaryContentAs(first);
            assertThat(elsewhere.err()).as("seed %d", seed).isEmpty();
            assertThat(elsewhere.out()).as("seed %d", seed).contains("8 rows: 6 added, 2 as they were.");
            assertThat(third).as("seed %d", seed).hasSameBinaryContentAs(first);
        }
    }

    private Path exported(String name) {
        var file = folder.resolve(name + ".csv");
        console.done("msel export " + file);
        return file;
    }

    private void write(long seed) {
        var text = new HostileText(seed);
        var random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            var happened = console.part(Play.class)
                    .act(
                            console.part(Sitting.class).caller(),
                            "from-" + seed,
                            UUID.randomUUID(),
                            new AddInject(inject("i" + i, text, random)));
            assertThat(happened).as("seed %d", seed).isInstanceOf(Outcome.Done.class);
        }
    }

    private static Inject inject(String id, HostileText text, Random random) {
        return new Inject(
                id,
                InjectKind.values()[random.nextInt(InjectKind.values().length)],
                List.of(InjectStatus.DRAFT, InjectStatus.SUBMITTED, InjectStatus.APPROVED, InjectStatus.SYNCHRONIZED)
                        .get(random.nextInt(4)),
                new Columns(
                        text.next() + "x",
                        text.next(),
                        text.next(),
                        text.next(),
                        text.next(),
                        text.next(),
                        text.next(),
                        text.next(),
                        text.next()),
                Map.of(),
                List.of(List.<String>of(), List.of("red"), List.of("blue", "red"), List.of("green"))
                        .get(random.nextInt(4)),
                List.of(
                                new Release.InTurn(1 + random.nextInt(3)),
                                new Release.OnDate(LocalDate.of(2030, 1, 10 + random.nextInt(5))),
                                new Release.ByHand(),
                                new Release.Never())
                        .get(random.nextInt(4)),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
