package faultline.exchange.archive;

import faultline.exchange.archive.Backups.LeftOut;
import faultline.exchange.archive.Backups.Restored;
import faultline.exchange.archive.Manifest.Held;
import faultline.exercise.event.Refusal;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts what an archive holds in the place of what is there. */
record Restoring(
        Keeping keeping,
        Backups backups,
        Caller caller,
        Path file,
        ArchiveFile archive,
        Function<String, Progress> watch) {

    /**
     * @param there all that is there
     * @param aside the file for it
     */
    Outcome<Restored> over(List<Mark> there, Path aside) {
        var bad = firstBad();
        return bad.isPresent()
                ? Outcome.refused(bad.get())
                : putAside(there, aside).then(kept -> put(there, kept));
    }

    private List<Mark> marks() {
        return archive.manifest().exercises().stream().map(Held::mark).toList();
    }

    private Optional<Refusal> firstBad() {
        var reading = Counted.of(watch.apply("Reading event"), marks());
        var trying = Counted.of(watch.apply("Trying event"), marks());
        for (var held : archive.manifest().exercises()) {
            var read = archive.exercise(held).read(reading.from(held.mark()));
            if (read instanceof Outcome.Refused<Unpacked> refused) {
                return Optional.of(refused.refusal());
            }
            var events = ((Outcome.Done<Unpacked>) read).value().events();
            if (!keeping.leadsSomewhere(events, trying.from(held.mark()))) {
                return Optional.of(Refusal.of(
                        Code.BAD_FILE,
                        "File (" + file + ") is not to be trusted: what happens in exercise (" + held.name()
                                + ") cannot have happened in one.",
                        "Nothing was changed; look for another copy of it."));
            }
        }
        return Optional.empty();
    }

    /**
     * What was there, as far as it is kept.
     *
     * @param backup empty if nothing could go into one
     * @param damaged what has still to be kept as it is
     */
    private record Aside(Optional<Path> backup, List<Mark> damaged) {
        static final Aside NOTHING = new Aside(Optional.empty(), List.of());
    }

    private Outcome<Aside> putAside(List<Mark> there, Path aside) {
        if (there.isEmpty()) {
            return Outcome.done(Aside.NOTHING);
        }
        try {
            Files.createDirectories(aside.toAbsolutePath().getParent());
        } catch (IOException e) {
            return Outcome.refused(
                    Code.NOT_WRITABLE,
                    "Folder (" + aside.getParent() + ") cannot be made.",
                    "See who may write there.");
        }
        return backups.write(caller, there, aside, false, watch.apply("Keeping event"))
                .then(backup -> {
                    var tooLarge = backup.leftOut().stream()
                            .filter(left -> !left.isDamaged())
                            .findFirst();
                    if (tooLarge.isPresent()) {
                        return Outcome.refused(
                                Code.CONFLICT,
                                "Not all that is here can be put aside. "
                                        + tooLarge.get().why().reason(),
                                "Nothing was changed; restore into another folder with --data.");
                    }
                    var kept = backup.exercises().isEmpty() ? without(aside) : Optional.of(backup.file());
                    return Outcome.done(new Aside(
                            kept, backup.leftOut().stream().map(LeftOut::mark).toList()));
                });
    }

    /** A backup of nothing would only be taken for one of something. */
    private static Optional<Path> without(Path empty) {
        try {
            Files.delete(empty);
        } catch (IOException e) {
            return Optional.of(empty);
        }
        return Optional.empty();
    }

    private Outcome<Restored> put(List<Mark> there, Aside aside) {
        Map<String, List<Path>> damaged = new TreeMap<>();
        for (var mark : aside.damaged()) {
            var files = keeping.setAside(caller, mark);
            if (files instanceof Outcome.Refused<List<Path>> refused) {
                return refused.instead();
            }
            damaged.put(mark.exercise(), ((Outcome.Done<List<Path>>) files).value());
        }
        var counted = Counted.of(watch.apply("Bringing back event"), marks());
        Iterable<Unpacked> all = () -> archive.manifest().exercises().stream()
                .map(held -> unchanged(held, counted))
                .iterator();
        var open = Optional.of(archive.manifest().open()).filter(name -> !name.isEmpty());
        try {
            return keeping.putBack(caller, there, all, open, counted.whole())
                    .then(now ->
                            Outcome.done(new Restored(now.stream().map(Kept::of).toList(), aside.backup(), damaged)));
        } catch (ChangedException e) {
            return Outcome.refused(e.refusal);
        }
    }

    /** It was looked at already; if it is another one now, nothing comes of all of it. */
    private Unpacked unchanged(Held held, Counted counted) {
        var so = counted.from(held.mark());
        var read = archive.exercise(held).read((done, all) -> so.at(0, all));
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
