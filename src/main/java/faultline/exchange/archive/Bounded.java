package faultline.exchange.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads of something no more than there may be, by counting: what it says of its own size is not believed. */
final class Bounded {
    private final InputStream in;
    private final long most;
    private final byte[] buffer = new byte[1 << 14];
    private int at = 0;
    private int filled = 0;
    private long read = 0;

    Bounded(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** There is more than there may be. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** How many bytes were read so far. */
    long read() {
        return read;
    }

    /** The next line without its end; empty at the end. A last line that does not end is an unfinished one. */
    Optional<byte[]> line() throws IOException {
        var line = new ByteArrayOutputStream();
        while (at < filled || fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, at, end - at);
            at = end;
            if (end < filled) {
                at++;
                return Optional.of(line.toByteArray());
            }
        }
        if (line.size() > 0) {
            throw new UnfinishedException();
        }
        return Optional.empty();
    }

    /** The last line has no end. */
    static final class UnfinishedException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    byte[] all() throws IOException {
        var all = new ByteArrayOutputStream();
        while (at < filled || fill()) {
            all.write(buffer, at, filled - at);
            at = filled;
        }
        return all.toByteArray();
    }

    /** Whether there was any more. */
    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        read += filled;
        if (read > most) {
            throw new TooMuchException();
        }
        return filled > 0;
    }
}
