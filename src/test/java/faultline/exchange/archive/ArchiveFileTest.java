package faultline.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Effort;
import faultline.exchange.archive.Manifest.Held;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Stamp;
import faultline.journal.Journals;
import faultline.journal.Parcel;
import faultline.journal.Store;
import faultline.journal.Unpacked;
import faultline.play.Outcome;
import faultline.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive may hold, and what is found in one that was changed: by accident, or by somebody who sealed it anew. */
class ArchiveFileTest {
    private static final String EVENTS = "exercises/autumn/events.jsonl";

    private final Path folder;
    private final byte[] archive;
    private final Parcel parcel;

    ArchiveFileTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        try (var store = Journals.inMemory()) {
            parcel = parcel(store);
        }
        archive = written();
    }

    private static Parcel parcel(Store store) {
        var journal = store.journal();
        var created = new Event.ExerciseCreated(
                "autumn", "world", "", journal.keep("A scenario, Größe 怒\n"), journal.keep("rules"), 7, List.of());
        journal.append("autumn", 0, stamp(1), List.of(created));
        journal.append("autumn", 1, stamp(2), List.of(new TurnBegan(1), new TurnBegan(2)));
        journal.append("autumn", 3, stamp(3), List.of(new Event.ExerciseClosed("time is „up“")));
        return store.parcels().pack(store.parcels().marks().get(0)).orElseThrow();
    }

    private static Stamp stamp(long command) {
        return new Stamp(Instant.EPOCH.plusSeconds(command), new Seat.White(), "ann", new UUID(7, command));
    }

    private byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new ArchiveWriter(out);
        writer.add(parcel);
        writer.finish(Manifest.EXERCISE, "test", "");
        return out.toByteArray();
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        var read = read(archive);

        assertThat(read).isInstanceOf(Outcome.Done.class);
        var unpacked = ((Outcome.Done<Unpacked>) read).value();
        assertThat(unpacked.mark()).isEqualTo(parcel.mark());
        assertThat(unpacked.texts()).isEqualTo(parcel.texts());
        assertThat(unpacked.events()).hasSize(4);
    }

    @Test
    void hasTheSameBytesWhereverItIsWritten() throws IOException {
        var zone = TimeZone.getDefault();
        try {
            for (var other : List.of("Asia/Tokyo", "America/New_York", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                assertThat(written()).as(other).isEqualTo(archive);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noticesEveryByteThatIsChanged() throws IOException {
        var all = IntStream.range(0, archive.length).boxed().toList();
        int noticed = 0;
        for (int at : Effort.of(all, 8, 0)) {
            var changed = archive.clone();
            changed[at] ^= (byte) (1 << (at % 8));
            assertRefused(changed, "");
            noticed++;
        }
        System.out.println("Archive: " + noticed + " bits changed, 0 unnoticed.");
    }

    @Test
    void noticesEveryLengthThatItIsCutTo() throws IOException {
        var all = IntStream.range(0, archive.length).boxed().toList();
        for (int length : Effort.of(all, 8, 0)) {
            assertRefused(Arrays.copyOf(archive, length), "");
        }
        assertRefused(Arrays.copyOf(archive, archive.length + 1), "is none that Faultline exports");
    }

    @Test
    void takesNoFileThatItsManifestDoesNotName() throws IOException {
        for (var name : List.of("../../etc/passwd", "/etc/passwd", "C:\\x", "exercises/autumn/", "texts/x", "a\nb")) {
            assertRefused(forged().put(name, new byte[] {'x'}).sealed(), "holds (" + name + "), which no Faultline");
        }
        for (var name : forged().names()) {
            var what =
                    name.equals(Manifest.NAME) ? "has no manifest.json" : "lacks a file that its manifest.json names";
            assertRefused(forged().without(name).sealed(), what);
        }
    }

    /** ZIP files can hold two files of one name, of which one program may read the first and another one the last. */
    @Test
    void takesNoNameTwice() throws IOException {
        var name = Manifest.text(parcel.texts().firstKey());
        var other = name.substring(0, name.length() - 1) + "?";
        var twice = new String(forged().put(other, new byte[] {'x'}).sealed(), StandardCharsets.ISO_8859_1)
                .replace(other, name)
                .getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(Forged.sealed(twice), "holds (" + name + ") twice");
    }

    @Test
    void takesNoManifestThatItWouldNotWrite() throws IOException {
        var what = "has a manifest.json that no Faultline writes";
        for (var change : List.of(
                List.of("\"kind\"", "\"more\":1,\"kind\""),
                List.of("\"exercise\"", "\"everything\""),
                List.of("\"events\":4", "\"events\":\"4\""),
                List.of("\"events\":4", "\"events\":4.0"),
                List.of("\"program\":\"test\"", "\"program\":null"),
                List.of("\"autumn\"", "\"../autumn\""),
                List.of("\"autumn\"", "\"\""),
                List.of("}]}", "}]} "),
                List.of("}]}", "},null]}"),
                List.of("\"format\":1", "\"format\":0"),
                List.of("{", "[".repeat(100_000)))) {
            assertRefused(
                    forged().change(Manifest.NAME, text -> text.replace(change.get(0), change.get(1)))
                            .sealed(),
                    what);
        }
        assertRefused(
                forged().change(Manifest.NAME, text -> text.replace("\"format\":1", "\"format\":2,\"x\":0"))
                        .sealed(),
                "was written by a newer Faultline (test), which can read it");
    }

    @Test
    void namesTheFirstLineThatIsNotWhatWasWritten() throws IOException {
        for (var change : List.of(
                List.of("\\\"turn\\\":2", "\\\"turn\\\":3", "3 is not what was written, or does not follow"),
                List.of("\"number\":2", "\"number\":3", "2 is not what was written, or does not follow"),
                List.of("\"exercise\":\"autumn\"", "\"exercise\":\"winter\"", "1 is of exercise (winter) and not of"),
                List.of("{\"last\":4", "{ \"last\":4", "1 is no event as an export writes it"),
                List.of("\n", "\r\n", "1 is no event as an export writes it"),
                List.of("\n", "\n\n", "2 is no event as an export writes it"),
                List.of("\"hash\":", "\"more\":1,\"hash\":", "1 is no event as an export writes it"))) {
            assertRefused(
                    forged().events(text -> text.replaceFirst(
                                    Pattern.quote(change.get(0)), Matcher.quoteReplacement(change.get(1))))
                            .sealed(),
                    EVENTS + ": line " + change.get(2));
        }
    }

    @Test
    void noticesLinesThatAreSwappedDoubledOrMissing() throws IOException {
        assertRefused(lines(0, 2, 1, 3), EVENTS + ": line 2 is not what was written");
        assertRefused(lines(0, 1, 1, 2, 3), EVENTS + ": line 3 is not what was written");
        assertRefused(lines(0, 1, 3), EVENTS + ": line 3 is not what was written");
        assertRefused(lines(1, 2, 3), EVENTS + ": line 1 is not what was written");
        assertRefused(lines(0, 1, 2), EVENTS + ": is not what manifest.json says of it");
        assertRefused(lines(), EVENTS + ": is not what manifest.json says of it");
        assertRefused(
                forged().events(text -> text.substring(0, text.length() - 1)).sealed(), "ends in the middle of a line");
    }

    private byte[] lines(int... numbers) {
        return forged().events(text -> {
                    var lines = text.lines().toList();
                    return Arrays.stream(numbers)
                            .mapToObj(number -> lines.get(number) + "\n")
                            .collect(Collectors.joining());
                })
                .sealed();
    }

    /** The end of a chain can be cut off and the manifest say so; but the lines themselves say where their end is. */
    @Test
    void noticesAnEndThatWasCutOffWithTheManifestMended() throws IOException {
        var cut = forged().events(
                        text -> text.lines().limit(3).map(line -> line + "\n").collect(Collectors.joining()));
        var third = cut.text(EVENTS).lines().toList().get(2);
        var hash = third.substring(third.length() - 66, third.length() - 2);

        assertRefused(
                cut.manifest(new Held(
                                "autumn",
                                3,
                                hash,
                                Hashes.of(cut.bytes(EVENTS)),
                                List.copyOf(parcel.texts().keySet())))
                        .sealed(),
                EVENTS + ": does not go with the texts in the archive");
    }

    @Test
    void noticesATextThatIsAnotherOne() throws IOException {
        for (var digest : parcel.texts().keySet()) {
            assertRefused(
                    forged().put(Manifest.text(digest), new byte[] {'x'}).sealed(),
                    Manifest.text(digest) + ": is not what was written");
        }
    }

    @Test
    void readsNoMoreThanThereMayBe() throws IOException {
        var huge = new byte[ArchivedExercise.EVENT_BYTES + 1];
        assertRefused(forged().put(EVENTS, huge).sealed(), "a file of exercise (autumn): is larger than it may be");
        var text = Manifest.text(parcel.texts().firstKey());
        assertRefused(
                forged().put(text, new byte[ArchivedExercise.TEXT_BYTES + 1]).sealed(),
                "a file of exercise (autumn): is larger than it may be");
    }

    @Test
    void writesNoMoreThanCanBeRead() {
        var half = new byte[ArchivedExercise.EVENT_BYTES / 2 - 1];

        assertThat(ArchivedExercise.fitting(new Parcel(parcel.mark(), List.of(half, half), parcel.texts())))
                .isInstanceOf(Outcome.Done.class);
        assertThat(ArchivedExercise.fitting(new Parcel(parcel.mark(), List.of(half, half, half), parcel.texts())))
                .isInstanceOf(Outcome.Refused.class);
    }

    /** The sizes of a ZIP file stand where anybody can write another number. */
    @Test
    void doesNotBelieveWhatSizeAFileSaysThatItIs() throws IOException {
        var huge = new byte[ArchivedExercise.EVENT_BYTES + 1];
        var bomb = forged().put(EVENTS, huge).sealed();
        var said = new byte[] {
            (byte) huge.length, (byte) (huge.length >> 8), (byte) (huge.length >> 16), (byte) (huge.length >> 24)
        };
        int changed = 0;
        for (int at = 0; at < bomb.length - 4; at++) {
            if (Arrays.equals(bomb, at, at + 4, said, 0, 4)) {
                bomb[at + 2] = 0;
                bomb[at + 3] = 0;
                changed++;
            }
        }
        assertThat(changed).isPositive();
        assertRefused(Forged.sealed(bomb), "a file of exercise (autumn): is larger than it may be");
    }

    private Forged forged() {
        return Forged.from(archive);
    }

    private Outcome<Unpacked> read(byte[] bytes) throws IOException {
        var file = folder.resolve("a.faultline");
        Files.write(file, bytes);
        return ArchiveFile.open(file).then(opened -> {
            try (opened) {
                return opened.exercise(opened.manifest().exercises().get(0)).read(Progress.UNSEEN);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void assertRefused(byte[] bytes, String what) throws IOException {
        var read = read(bytes);
        assertThat(read).as(what).isInstanceOf(Outcome.Refused.class);
        var refusal = ((Outcome.Refused<Unpacked>) read).refusal();
        assertThat(refusal.code()).isEqualTo(Refusal.Code.BAD_FILE);
        assertThat(refusal.reason())
                .startsWith("File (" + folder.resolve("a.faultline") + ")")
                .contains(what);
    }
}
