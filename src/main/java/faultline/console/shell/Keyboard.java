package faultline.console.shell;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jline.utils.ClosedException;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.NonBlockingReader;

/**
 * What is typed at a terminal. It comes key by key, as line editors want it; text that a program or a paste sends by the
 * thousand can be taken in runs. What was read and not yet taken stays here, for whoever reads next.
 */
final class Keyboard extends NonBlockingReader {
    private static final char DELETE = 0x7f;
    private static final int ROOM = 8192;

    private final NonBlockingInputStream keys;
    private final FileInputStream waiting = new FileInputStream(FileDescriptor.in);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM);
    private final CharBuffer typed = CharBuffer.allocate(ROOM).limit(0);

    /**
     * @param keys the terminal's bytes, one by one
     */
    Keyboard(NonBlockingInputStream keys) {
        this.keys = keys;
    }

    /** The next letters that stand in no key's way, up to a control character; empty if none are there yet. */
    String run() throws IOException {
        gather();
        int end = typed.position();
        while (end < typed.limit() && !steers(typed.get(end))) {
            end++;
        }
        return take(end - typed.position());
    }

    /**
     * Waits for a letter, whatever it is, and takes it with all that have come behind it.
     *
     * @throws ClosedException if there will be none
     */
    String chunk() throws IOException {
        if (peek(0) < 0) {
            throw new ClosedException();
        }
        gather();
        return take(typed.remaining());
    }

    /** Gives back what came behind something that was looked for. */
    void giveBack(String rest) {
        var all = rest + take(typed.remaining());
        typed.clear();
        typed.put(all).flip();
    }

    @Override
    protected int read(long timeout, boolean isPeek) throws IOException {
        while (!typed.hasRemaining()) {
            int key = keys.read(timeout);
            if (key < 0) {
                return key;
            }
            bytes.put((byte) key);
            decode();
        }
        return isPeek ? typed.get(typed.position()) : typed.get();
    }

    @Override
    public int readBuffered(char[] into, int from, int length, long timeout) throws IOException {
        int first = read(timeout, true);
        if (first < 0) {
            return first;
        }
        int taken = Math.min(length, typed.remaining());
        typed.get(into, from, taken);
        return taken;
    }

    /** Takes in what is waiting, as far as there is room. */
    private void gather() throws IOException {
        typed.compact().flip();
        int room = Math.min(bytes.remaining(), typed.capacity() - typed.limit());
        if (room > 0 && waiting.available() > 0) {
            int came = waiting.read(bytes.array(), bytes.position(), room);
            bytes.position(bytes.position() + Math.max(0, came));
            decode();
        }
    }

    private void decode() {
        int read = typed.position();
        typed.position(typed.limit()).limit(typed.capacity());
        decoder.decode(bytes.flip(), typed, false);
        bytes.compact();
        typed.limit(typed.position()).position(read);
    }

    private String take(int letters) {
        var taken = typed.subSequence(0, letters).toString();
        typed.position(typed.position() + letters);
        return taken;
    }

    private static boolean steers(char c) {
        return c < ' ' || c == DELETE;
    }
}
