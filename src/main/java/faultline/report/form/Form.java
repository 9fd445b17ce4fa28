package faultline.report.form;

import faultline.progress.Progress;
import faultline.report.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/** A way to write a document. */
public interface Form {
    /** How the names of its files end, without the dot. */
    String ending();

    /**
     * Writes the whole document; the stream stays open.
     *
     * @param progress is told how far it is
     * @throws IOException when the stream cannot take it
     */
    void write(Document document, OutputStream out, Progress progress) throws IOException;
}
