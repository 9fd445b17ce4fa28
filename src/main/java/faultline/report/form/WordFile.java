package faultline.report.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a file for word processors, one after the other; it says nothing of when it was made. */
final class WordFile {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer writer;

    WordFile(OutputStream out) {
        zip = new ZipOutputStream(out);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Writes one part. */
    @FunctionalInterface
    interface Part {
        void write(Xml xml) throws IOException;
    }

    void part(String name, Part part) throws IOException {
        begin(name);
        part.write(new Xml(writer).declaration());
        writer.flush();
        zip.closeEntry();
    }

    void part(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    /** A part that is the same in each file. */
    void own(String name, String resource) throws IOException {
        part(name, read(resource));
    }

    /** The file is complete; the stream behind it stays open. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream stream = WordFile.class.getResourceAsStream("word/" + resource)) {
            if (stream == null) {
                throw new IOException("The file (word/" + resource + ") is missing in the program.");
            }
            return stream.readAllBytes();
        }
    }
}
