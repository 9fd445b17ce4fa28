package faultline.exchange.archive;

import faultline.exercise.definition.Ordered;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Mark;
import faultline.journal.Parcel;
import faultline.play.Caller;
import faultline.play.Keeping;
import faultline.play.Kept;
import faultline.play.Outcome;
import faultline.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All exercises of a data folder as one file, and back. */
public final class Backups {
    private final Keeping keeping;
    private final String program;

    /**
     * @param program the version of this program, which goes into each file
     */
    public Backups(Keeping keeping, String program) {
        this.keeping = keeping;
        this.program = program;
    }

    /**
     * A backup that was written.
     *
     * @param leftOut the exercises that are not in it
     */
    public record Backup(Path file, List<Kept> exercises, List<LeftOut> leftOut) {
        public Backup {
            exercises = List.copyOf(exercises);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** An exercise that is not in a backup, and why: it is damaged, or too large. */
    public record LeftOut(Mark mark, Refusal why) {
        boolean isDamaged() {
            return why.code() == Code.NOT_READABLE;
        }
    }

    /**
     * Writes all exercises as they stand at this moment, whoever goes on with them meanwhile.
     *
     * @param force whether a file that is there is replaced
     * @param progress is told of the events
     */
    public Outcome<Backup> write(Caller caller, Path file, boolean force, Progress progress) {
        return keeping.all(caller).then(marks -> write(caller, marks, file, force, progress));
    }

    Outcome<Backup> write(Caller caller, List<Mark> marks, Path file, boolean force, Progress progress) {
        var taken = new ArrayList<Mark>();
        var leftOut = new ArrayList<LeftOut>();
        var counted = Counted.of(progress, marks);
        return new WholeFile(file, force)
                .write(out -> {
                    var archive = new ArchiveWriter(out);
                    for (var mark : marks) {
                        var packed =
                                keeping.pack(caller, mark, counted.from(mark)).then(ArchivedExercise::fitting);
                        if (packed instanceof Outcome.Done<Parcel> whole) {
                            archive.add(whole.value());
                            taken.add(mark);
                        } else {
                            leftOut.add(new LeftOut(mark, ((Outcome.Refused<Parcel>) packed).refusal()));
                        }
                    }
                    archive.finish(Manifest.BACKUP, program, open(taken));
                })
                .then(written -> Outcome.done(
                        new Backup(written, taken.stream().map(Kept::of).toList(), leftOut)));
    }

    private String open(List<Mark> taken) {
        return keeping.open()
                .filter(open -> taken.stream().anyMatch(mark -> mark.exercise().equals(open)))
                .orElse("");
    }

    /**
     * What was restored.
     *
     * @param aside the backup of what was there before; empty if nothing was that can be in one
     * @param damaged exercises that were there before and are damaged, each with the files in which it is kept as it was
     */
    public record Restored(List<Kept> exercises, Optional<Path> aside, Map<String, List<Path>> damaged) {
        public Restored {
            exercises = List.copyOf(exercises);
            damaged = Ordered.copyOf(damaged);
        }
    }

    /**
     * Puts what a backup holds in the place of all that is here. First every byte of it is held against its hashes, then
     * what is here is kept: in a backup of its own, and what is damaged as it is. Only after that is anything changed, and
     * all at once.
     *
     * @param aside the file for what is here, in a folder that is made if it is missing
     * @param watch gives what is told of the events, by what is done with each
     */
    public Outcome<Restored> restore(Caller caller, Path file, Path aside, Function<String, Progress> watch) {
        return keeping.all(caller).then(there -> ArchiveFile.open(file).then(archive -> {
            try (archive) {
                return archive.manifest().kind().equals(Manifest.BACKUP)
                        ? new Restoring(keeping, this, caller, file, archive, watch).over(there, aside)
                        : Outcome.refused(
                                Code.BAD_VALUE,
                                "File (" + file + ") is one exercise, and no backup of all.",
                                "`exercise import " + file + "` takes it in and leaves the others as they are.");
            } catch (IOException e) {
                return ArchiveFile.bad(file, "cannot be read to its end");
            }
        }));
    }
}
