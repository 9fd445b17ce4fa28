package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exchange.archive.Backups;
import faultline.exchange.archive.Exports;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.progress.Progress;
import faultline.progress.StoppedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever takes or writes whole exercises tells of each event, and can be stopped at each: then everything is as it was, and
 * nothing is there by half.
 */
class StoppedArchivesTest {
    private final Path folder;
    private final Path files;
    private final Store store;
    private final Keeping keeping;
    private final Exports exports;
    private final Backups backups;
    private int stops = 0;

    StoppedArchivesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.files = Files.createDirectories(folder.resolve("files"));
        this.store = Journals.open(folder.resolve("data"));
        var play = Home.withSmallWorld(folder.resolve("home")).play(store);
        this.keeping = play.keeping();
        this.exports = new Exports(keeping, "test");
        this.backups = new Backups(keeping, "test");
        Tale.of(play, "autumn").turn(1);
        Tale.of(play, "winter").undo();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anExport() {
        var file = files.resolve("autumn.faultline");

        assertThat(stoppedAtEachEvent(watch -> exports.write(WHITE, "autumn", file, false, watch)))
                .isEqualTo(Map.of("Writing event", "6 of 6"));
        assertThat(file).exists();
    }

    @Test
    void aBackup() {
        var file = files.resolve("all.faultline");

        assertThat(stoppedAtEachEvent(watch -> backups.write(WHITE, file, false, watch.apply("Writing event"))))
                .isEqualTo(Map.of("Writing event", "9 of 9"));
    }

    @Test
    void anImport() {
        var file = exported();

        assertThat(stoppedAtEachEvent(
                        watch -> exports.takeIn(WHITE, file, Optional.empty(), Optional.of("spring"), false, watch)))
                .isEqualTo(Map.of("Reading event", "5 of 6", "Trying event", "1 of 6", "Taking in event", "6 of 7"));
        assertThat(store.journal().damage("spring")).isEmpty();
    }

    @Test
    void aDeletionThatKeepsAFile() {
        assertThat(stoppedAtEachEvent(watch -> keeping.leaving(WHITE, "autumn")
                        .then(leaving ->
                                exports.delete(WHITE, leaving, Optional.of(folder.resolve("deleted")), watch))))
                .containsOnlyKeys("Writing event", "Reading event");
        assertThat(store.journal().exercises()).containsExactly("winter");
    }

    @Test
    void aRestoration() {
        var backup = files.resolve("all.faultline");
        done(backups.write(WHITE, backup, false, Progress.UNSEEN));
        new Tale(Home.withSmallWorld(folder.resolve("home")).play(store), "autumn").turn(1);

        assertThat(stoppedAtEachEvent(watch -> backups.restore(WHITE, backup, folder.resolve("aside-" + stops), watch)))
                .containsOnlyKeys("Reading event", "Trying event", "Keeping event", "Bringing back event")
                .containsEntry("Bringing back event", "8 of 9");
        assertThat(store.journal().read("autumn")).hasSize(6);
        assertThat(store.journal().damage("autumn")).isEmpty();
    }

    private Path exported() {
        var file = files.resolve("autumn.faultline");
        return done(exports.write(WHITE, "autumn", file, false, what -> Progress.UNSEEN))
                .file();
    }

    /** Stops it the first time that it tells anything, then the second, and so on; says how far it came when it was let. */
    private Map<String, String> stoppedAtEachEvent(Function<Function<String, Progress>, Outcome<?>> work) {
        var before = state();
        var told = new LinkedHashMap<String, String>();
        while (isStopped(work, told)) {
            assertThat(state()).as("stopped at %d", stops).isEqualTo(before);
            stops++;
            told.clear();
        }
        assertThat(stops).isGreaterThan(6);
        return told;
    }

    private boolean isStopped(Function<Function<String, Progress>, Outcome<?>> work, Map<String, String> told) {
        int[] calls = {0};
        Function<String, Progress> watch = what -> (now, all) -> {
            if (calls[0]++ == stops) {
                throw new StoppedException();
            }
            told.put(what, now + " of " + all);
        };
        try {
            assertThat(work.apply(watch)).isInstanceOf(Outcome.Done.class);
            return false;
        } catch (StoppedException e) {
            return true;
        }
    }

    /** The exercises, the record's files of them with all that is in them, and the names of files that were written. */
    private List<Object> state() {
        return List.of(store.parcels().marks(), contents(folder.resolve("data/record")), contents(files));
    }

    private static Map<String, String> contents(Path of) {
        var contents = new TreeMap<String, String>();
        try (var found = Files.list(of)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                contents.put(name, name.endsWith(".faultline") ? "" : Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
