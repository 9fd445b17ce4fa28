package faultline.exchange.archive;

import faultline.exchange.archive.Manifest.Held;
import faultline.exercise.event.Refusal.Code;
import faultline.journal.Parcel;
import faultline.journal.Unpacked;
import faultline.journal.Unpacking;
import faultline.play.Outcome;
import faultline.progress.Progress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One exercise of an archive: read to its last byte, and held against all hashes, before anything is made of it. */
record ArchivedExercise(Path path, ZipFile zip, Held held) {
    /** Of one exercise; four turns of the flagship have about a hundredth of that. */
    static final int EVENT_BYTES = 32 << 20;

    /** Of all texts of one exercise. */
    static final int TEXT_BYTES = 16 << 20;

    /** A parcel that can be read back from an archive, or the refusal to write it to one. */
    static Outcome<Parcel> fitting(Parcel parcel) {
        long events = parcel.lines().stream().mapToLong(line -> line.length + 1).sum();
        return events <= EVENT_BYTES
                ? Outcome.done(parcel)
                : Outcome.refused(
                        Code.LIMIT_REACHED,
                        "Exercise (" + parcel.mark().exercise() + ") has more than " + (EVENT_BYTES >> 20)
                                + " MiB of events, which is more than a file of it may hold.",
                        "Copy the data folder while no Faultline has it open.");
    }

    /**
     * @param progress is told of each event
     */
    Outcome<Unpacked> read(Progress progress) {
        try {
            var read = unpacking(progress);
            return read instanceof Outcome.Done<Unpacking> whole
                    ? texts(whole.value())
                    : ((Outcome.Refused<Unpacking>) read).instead();
        } catch (IOException e) {
            return bad("a file of exercise (" + held.name() + ")", why(e));
        }
    }

    private static String why(IOException e) {
        if (e instanceof Bounded.TooMuchException) {
            return "is larger than it may be";
        }
        if (e instanceof Bounded.UnfinishedException) {
            return "ends in the middle of a line";
        }
        return e instanceof CharacterCodingException ? "is not text in UTF-8" : "cannot be unpacked";
    }

    private Outcome<Unpacking> unpacking(Progress progress) throws IOException {
        var sha256 = Hashes.sha256();
        var entry = entry(held.file(), EVENT_BYTES);
        var unpacking = new Unpacking(held.name());
        try (var in = new DigestInputStream(zip.getInputStream(entry), sha256)) {
            var lines = new Bounded(in, EVENT_BYTES);
            int all = (int) Math.min(held.events(), Integer.MAX_VALUE);
            int number = 0;
            for (var line = lines.line(); line.isPresent(); line = lines.line()) {
                progress.at(Math.min(number, all), all);
                number++;
                var wrong = unpacking.next(line.get());
                if (wrong.isPresent()) {
                    return bad(held.file(), "line " + number + " " + wrong.get());
                }
            }
            if (lines.read() != entry.getSize()) {
                return bad(held.file(), "is of another size than it says");
            }
        }
        return HexFormat.of().formatHex(sha256.digest()).equals(held.digest())
                        && unpacking.mark().equals(held.mark())
                        && List.copyOf(unpacking.named()).equals(held.texts())
                ? Outcome.done(unpacking)
                : bad(held.file(), "is not what " + Manifest.NAME + " says of it");
    }

    private Outcome<Unpacked> texts(Unpacking unpacking) throws IOException {
        var texts = new TreeMap<String, String>();
        long left = TEXT_BYTES;
        for (var digest : held.texts()) {
            var name = Manifest.text(digest);
            var entry = entry(name, left);
            try (var in = zip.getInputStream(entry)) {
                var bytes = new Bounded(in, left).all();
                left -= bytes.length;
                if (bytes.length != entry.getSize() || !Hashes.of(bytes).equals(digest)) {
                    return bad(name, "is not what was written");
                }
                var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                texts.put(digest, text.toString());
            }
        }
        return unpacking
                .all(texts)
                .map(Outcome::done)
                .orElseGet(() -> bad(held.file(), "does not go with the texts in the archive"));
    }

    /** What says that it is too large is not even begun with. */
    private ZipEntry entry(String name, long most) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("The file has changed while it was read.");
        }
        if (entry.getSize() > most) {
            throw new Bounded.TooMuchException();
        }
        return entry;
    }

    private <T> Outcome<T> bad(String place, String what) {
        return ArchiveFile.bad(path, "is not to be trusted: " + place + ": " + what);
    }
}
