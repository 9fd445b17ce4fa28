package faultline.play;

import faultline.adjudication.KeyedChance;
import faultline.adjudication.rules.RuleLibrary;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Seat;
import faultline.journal.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A folder with scenarios and rules of its own, and people who play from it. */
final class Home {
    static final Caller WHITE = new Caller(new Seat.White(), "ann");
    static final Caller MOSCOW = new Caller(new Seat.Cell("moscow"), "boris");

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Path folder;

    Home(Path folder) {
        this.folder = folder;
    }

    /** Holds the small world and nothing else. */
    static Home withSmallWorld(Path folder) {
        var home = new Home(folder);
        SmallWorld.files().forEach((path, text) -> home.write("exercises/small-world/" + path, text));
        return home;
    }

    /** Holds a copy of what ships. */
    static Home withWhatShips(Path folder) {
        var home = new Home(folder);
        home.copy("exercises");
        home.copy("rules");
        return home;
    }

    /** Everything that a process has in hand is new; what it knows comes from the store. */
    Play play(Store store) {
        return play(store, CLOCK);
    }

    Play play(Store store, Clock clock) {
        return new Play(new Library(folder, new RuleLibrary()), store, new KeyedChance(), clock);
    }

    Play play(Store store, Onlooker onlooker) {
        return new Play(new Library(folder, new RuleLibrary()), store, new KeyedChance(), CLOCK, onlooker);
    }

    Play play(Store store, CommandIds ids) {
        return new Play(new Library(folder, new RuleLibrary()), store, new KeyedChance(), CLOCK, Onlooker.NOBODY, ids);
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(String path, String before, String after) {
        try {
            var text = Files.readString(folder.resolve(path));
            if (!text.contains(before)) {
                throw new AssertionError(path + " does not say (" + before + ").");
            }
            write(path, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String top) {
        try (var files = Files.walk(Path.of(top))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                write(file.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
