package faultline.exchange.archive;

import faultline.exchange.archive.Manifest.Held;
import faultline.journal.Parcel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive, one exercise after the other. The same exercises make the same bytes, whenever they are written. */
final class ArchiveWriter {
    /** The first days that a ZIP file can say would be written with the time zone of the machine beside them. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Held> held = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    /**
     * @param out closed by {@link #finish}
     */
    ArchiveWriter(OutputStream out) {
        this.zip = new ZipOutputStream(new Seal.Sealing(out), StandardCharsets.UTF_8);
        zip.setComment(Seal.OPEN);
    }

    void add(Parcel parcel) throws IOException {
        var mark = parcel.mark();
        begin(Manifest.eventsOf(mark.exercise()));
        var sha256 = Hashes.sha256();
        for (var line : parcel.lines()) {
            zip.write(line);
            zip.write('\n');
            sha256.update(line);
            sha256.update((byte) '\n');
        }
        zip.closeEntry();
        for (var text : parcel.texts().entrySet()) {
            if (texts.add(text.getKey())) {
                put(Manifest.text(text.getKey()), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        held.add(new Held(
                mark.exercise(),
                mark.number(),
                mark.hash(),
                HexFormat.of().formatHex(sha256.digest()),
                List.copyOf(parcel.texts().keySet())));
    }

    /** Says what it holds, and ends it. */
    void finish(String kind, String program, String open) throws IOException {
        put(Manifest.NAME, new Manifest(kind, Manifest.FORMAT, program, open, held).written());
        zip.close();
    }

    private void put(String name, byte[] bytes) throws IOException {
        begin(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
    }
}
