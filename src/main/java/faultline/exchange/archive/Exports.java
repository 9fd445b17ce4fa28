package faultline.exchange.archive;

import faultline.exchange.archive.Manifest.Held;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Mark;
import faultline.journal.Unpacked;
import faultline.play.Caller;
import faultline.play.Keeping;
import faultline.play.Kept;
import faultline.play.Outcome;
import faultline.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** One exercise as one file: out, in, and out for good. */
public final class Exports {
    private final Keeping keeping;
    private final String program;

    /**
     * @param program the version of this program, which goes into each file
     */
    public Exports(Keeping keeping, String program) {
        this.keeping = keeping;
        this.program = program;
    }

    /** What a file holds that was written. */
    public record Written(Path file, Kept exercise) {}

    /**
     * Writes an exercise to a file.
     *
     * @param force whether a file that is there is replaced
     * @param watch gives what is told of the events, by what is done with each
     */
    public Outcome<Written> write(
            Caller caller, String name, Path file, boolean force, Function<String, Progress> watch) {
        return keeping.one(caller, name).then(mark -> write(caller, mark, file, force, watch));
    }

    private Outcome<Written> write(
            Caller caller, Mark mark, Path file, boolean force, Function<String, Progress> watch) {
        return keeping.pack(caller, mark, watch.apply("Writing event"))
                .then(ArchivedExercise::fitting)
                .then(parcel -> new WholeFile(file, force).write(out -> {
                    var archive = new ArchiveWriter(out);
                    archive.add(parcel);
                    archive.finish(Manifest.EXERCISE, program, "");
                }))
                .then(written -> Outcome.done(new Written(written, Kept.of(mark))));
    }

    /**
     * Takes an exercise in from a file that anybody may have made: all of it or nothing.
     *
     * @param which of the exercises in the file; may be left out where there is one
     * @param as the name that it gets; the one that it has if left out
     * @param trying whether it only says what would come of it
     * @param watch gives what is told of the events, by what is done with each
     */
    public Outcome<Keeping.TakenIn> takeIn(
            Caller caller,
            Path file,
            Optional<String> which,
            Optional<String> as,
            boolean trying,
            Function<String, Progress> watch) {
        return read(file, which, watch).then(unpacked -> keeping.takeIn(caller, unpacked, as, trying, watch));
    }

    private static Outcome<Unpacked> read(Path file, Optional<String> which, Function<String, Progress> watch) {
        return ArchiveFile.open(file).then(archive -> {
            try (archive) {
                return one(file, archive.manifest(), which)
                        .then(held -> archive.exercise(held).read(watch.apply("Reading event")));
            } catch (IOException e) {
                return ArchiveFile.bad(file, "cannot be read to its end");
            }
        });
    }

    private static Outcome<Held> one(Path file, Manifest manifest, Optional<String> which) {
        var all = manifest.exercises();
        if (which.isEmpty()) {
            return all.size() == 1
                    ? Outcome.done(all.get(0))
                    : Outcome.refused(
                            Code.BAD_VALUE,
                            "File (" + file + ") is a backup of " + all.size() + " exercises.",
                            "--exercise NAME takes one of them in; `restore " + file + "` brings all of them back.");
        }
        return all.stream()
                .filter(held -> held.name().equals(which.get()))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Code.UNKNOWN_NAME,
                        "There is no exercise (" + which.get() + ") in the file (" + file + ").",
                        Nearest.hint(which.get(), all.stream().map(Held::name).toList())));
    }

    /**
     * What was deleted.
     *
     * @param file the one that it was kept in, if it was
     */
    public record Deleted(Kept exercise, Optional<Path> file) {}

    /**
     * Deletes an exercise.
     *
     * @param folder where it is kept as a file first, made if it is missing; empty if nothing of it is to be kept
     * @param watch gives what is told of the events, by what is done with each
     */
    public Outcome<Deleted> delete(
            Caller caller, Keeping.Leaving leaving, Optional<Path> folder, Function<String, Progress> watch) {
        var mark = leaving.mark();
        var kept = folder.map(into -> keep(caller, mark, into, watch).then(file -> Outcome.done(Optional.of(file))))
                .orElseGet(() -> Outcome.done(Optional.empty()));
        return kept.then(
                file -> keeping.delete(caller, mark).then(gone -> Outcome.done(new Deleted(leaving.exercise(), file))));
    }

    /** A file of that name holds the same events; only one that can be read back takes an exercise's place. */
    private Outcome<Path> keep(Caller caller, Mark mark, Path folder, Function<String, Progress> watch) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Outcome.refused(
                    Code.NOT_WRITABLE, "Folder (" + folder + ") cannot be made.", "See who may write there.");
        }
        var name = mark.exercise() + "-" + mark.number() + "-" + mark.hash().substring(0, 8) + ".faultline";
        return write(caller, mark, folder.resolve(name), true, watch)
                .then(written -> read(written.file(), Optional.empty(), watch)
                        .then(unpacked -> unpacked.mark().equals(mark)
                                ? Outcome.done(written.file())
                                : ArchiveFile.bad(written.file(), "is not what was written")));
    }
}
