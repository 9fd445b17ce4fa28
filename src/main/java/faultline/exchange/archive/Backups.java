package faultline.exchange.archive;

import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Mark;
import faultline.journal.Parcel;
import faultline.journal.Unpacked;
import faultline.play.Caller;
import faultline.play.Keeping;
import faultline.play.Kept;
import faultline.play.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * @param leftOut why exercises are not in it: they are damaged, or too large
     */
    public record Backup(Path file, List<Kept> exercises, List<String> leftOut) {
        public Backup {
            exercises = List.copyOf(exercises);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Writes all exercises as they stand at this moment, whoever goes on with them meanwhile.
     *
     * @param force whether a file that is there is replaced
     */
    public Outcome<Backup> write(Caller caller, Path file, boolean force) {
        return keeping.all(caller).then(marks -> {
            var taken = new ArrayList<Mark>();
            var leftOut = new ArrayList<String>();
            return new WholeFile(file, force)
                    .write(out -> {
                        var archive = new ArchiveWriter(out);
                        for (var mark : marks) {
                            var packed = keeping.pack(caller, mark).then(ArchivedExercise::fitting);
                            if (packed instanceof Outcome.Done<Parcel> whole) {
                                archive.add(whole.value());
                                taken.add(mark);
                            } else {
                                leftOut.add(((Outcome.Refused<Parcel>) packed)
                                        .refusal()
                                        .reason());
                            }
                        }
                        archive.finish(Manifest.BACKUP, program, open(taken));
                    })
                    .then(written -> Outcome.done(
                            new Backup(written, taken.stream().map(Kept::of).toList(), leftOut)));
        });
    }

    private String open(List<Mark> taken) {
        return keeping.open()
                .filter(open -> taken.stream().anyMatch(mark -> mark.exercise().equals(open)))
                .orElse("");
    }

    /**
     * What was restored.
     *
     * @param aside the backup of what was there before; empty if nothing was
     */
    public record Restored(List<Kept> exercises, Optional<Path> aside) {
        public Restored {
            exercises = List.copyOf(exercises);
        }
    }

    /**
     * Puts what a backup holds in the place of all that is here. First every byte of it is held against its hashes, then
     * what is here is kept in a backup of its own; only after that is anything changed, and all at once.
     *
     * @param aside the file for what is here, in a folder that is made if it is missing
     */
    public Outcome<Restored> restore(Caller caller, Path file, Path aside) {
        return keeping.all(caller).then(there -> ArchiveFile.open(file).then(archive -> {
            try (archive) {
                var bad = firstBad(file, archive);
                return bad.isPresent()
                        ? Outcome.refused(bad.get())
                        : putAside(caller, there, aside).then(kept -> put(caller, there, archive, kept));
            } catch (IOException e) {
                return ArchiveFile.bad(file, "cannot be read to its end");
            }
        }));
    }

    private Optional<Refusal> firstBad(Path file, ArchiveFile archive) {
        for (var held : archive.manifest().exercises()) {
            var read = archive.exercise(held).read();
            if (read instanceof Outcome.Refused<Unpacked> refused) {
                return Optional.of(refused.refusal());
            }
            if (!keeping.leadsSomewhere(((Outcome.Done<Unpacked>) read).value().events())) {
                return Optional.of(Refusal.of(
                        Code.BAD_FILE,
                        "File (" + file + ") is not to be trusted: what happens in exercise (" + held.name()
                                + ") cannot have happened in one.",
                        "Nothing was changed; look for another copy of it."));
            }
        }
        return Optional.empty();
    }

    /** What is damaged cannot be put aside as it is, so it is not replaced. */
    private Outcome<Optional<Path>> putAside(Caller caller, List<Mark> there, Path aside) {
        if (there.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        try {
            Files.createDirectories(aside.toAbsolutePath().getParent());
        } catch (IOException e) {
            return Outcome.refused(
                    Code.NOT_WRITABLE,
                    "Folder (" + aside.getParent() + ") cannot be made.",
                    "See who may write there.");
        }
        return write(caller, aside, false)
                .then(backup -> backup.leftOut().isEmpty()
                        ? Outcome.done(Optional.of(backup.file()))
                        : Outcome.refused(
                                Code.CONFLICT,
                                "Not all that is here can be put aside. " + String.join(" ", backup.leftOut()),
                                "Nothing was changed; restore into another folder with --data."));
    }

    private Outcome<Restored> put(Caller caller, List<Mark> there, ArchiveFile archive, Optional<Path> aside) {
        var manifest = archive.manifest();
        try {
            Iterable<Unpacked> all = () -> manifest.exercises().stream()
                    .map(held -> unchanged(archive, held))
                    .iterator();
            var open = Optional.of(manifest.open()).filter(name -> !name.isEmpty());
            return keeping.putBack(caller, there, all, open)
                    .then(now ->
                            Outcome.done(new Restored(now.stream().map(Kept::of).toList(), aside)));
        } catch (ChangedException e) {
            return Outcome.refused(e.refusal);
        }
    }

    /** It was looked at already; if it is another one now, nothing comes of all of it. */
    private static Unpacked unchanged(ArchiveFile archive, Manifest.Held held) {
        var read = archive.exercise(held).read();
        if (read instanceof Outcome.Done<Unpacked> done) {
            return done.value();
        }
        throw new ChangedException(((Outcome.Refused<Unpacked>) read).refusal());
    }

    private static final class ChangedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        ChangedException(Refusal refusal) {
            super(refusal.reason());
            this.refusal = refusal;
        }
    }
}
