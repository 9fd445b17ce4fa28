package faultline.report.form;

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

    /** How far a long piece of work is. */
    @FunctionalInterface
    interface Progress {
        /** For those who do not ask. */
        Progress UNSEEN = (done, all) -> {};

        /**
         * @param done how many parts are done, 0 to all
         * @param all how many there are, 1 or more
         */
        void at(int done, int all);
    }
}
