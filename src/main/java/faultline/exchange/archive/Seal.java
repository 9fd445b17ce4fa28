package faultline.exchange.archive;

import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end of an archive: a comment, as every ZIP file may have one, with the SHA-256 of all bytes before the hash. By it
 * any byte that was changed, lost or added is noticed, those of the ZIP format's own included. It does not say who wrote
 * the file.
 */
final class Seal {
    private static final int HASH = 64;
    private static final String WORDS = "faultline sha-256 ";

    /** The comment of a file that is still to be sealed. */
    static final String OPEN = WORDS + "0".repeat(HASH);

    /** A ZIP file's last record with this comment behind it. */
    private static final int END = 22 + OPEN.length();

    /** How a ZIP file's last record begins. */
    private static final byte[] END_OF_ZIP = {'P', 'K', 5, 6};

    private Seal() {}

    /** What came of looking at a seal. */
    enum Look {
        RIGHT,
        /** The file does not end like an archive: it is none, or it is cut off. */
        NONE,
        /** The file is not as it was written. */
        BROKEN
    }

    static Look look(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() < END) {
                return Look.NONE;
            }
            var end = new byte[END];
            bytes.seek(bytes.length() - END);
            bytes.readFully(end);
            int comment = END - OPEN.length();
            if (!Arrays.equals(end, 0, END_OF_ZIP.length, END_OF_ZIP, 0, END_OF_ZIP.length)
                    || !new String(end, comment, WORDS.length(), StandardCharsets.ISO_8859_1).equals(WORDS)) {
                return Look.NONE;
            }
            bytes.seek(0);
            var found = new String(end, END - HASH, HASH, StandardCharsets.ISO_8859_1);
            return hash(Channels.newInputStream(bytes.getChannel()), bytes.length() - HASH)
                            .equals(found)
                    ? Look.RIGHT
                    : Look.BROKEN;
        }
    }

    private static String hash(InputStream in, long length) throws IOException {
        var sha256 = Hashes.sha256();
        var buffer = new byte[1 << 16];
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("The file became shorter.");
            }
            sha256.update(buffer, 0, read);
            left -= read;
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Passes a ZIP file with the open comment on, and seals it when it is closed. */
    static final class Sealing extends FilterOutputStream {
        private final MessageDigest sha256 = Hashes.sha256();

        /** The last bytes so far, which are not passed on yet: the hash will stand in their place. */
        private byte[] held = new byte[0];

        Sealing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            var all = Arrays.copyOf(held, held.length + length);
            System.arraycopy(bytes, from, all, held.length, length);
            int passed = Math.max(0, all.length - HASH);
            sha256.update(all, 0, passed);
            out.write(all, 0, passed);
            held = Arrays.copyOfRange(all, passed, all.length);
        }

        @Override
        public void close() throws IOException {
            out.write(HexFormat.of().formatHex(sha256.digest()).getBytes(StandardCharsets.ISO_8859_1));
            out.close();
        }
    }
}
