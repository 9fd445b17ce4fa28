package faultline.console.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * Reads a line as it is typed, in time proportional to its length: the editor shows the whole line anew after each letter,
 * which a megabyte that comes in at once would never see the end of.
 */
final class TypedReader extends LineReaderImpl {
    /** Up to here, in characters, each letter is shown as it comes; beyond, once no more are waiting. */
    private static final int SHOWN_AT_ONCE = 1000;

    private TypedReader(Terminal terminal) throws IOException {
        super(terminal, "Faultline", new HashMap<>());
    }

    static TypedReader at(Terminal terminal) {
        try {
            return new TypedReader(terminal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is longer than a command can be is refused as a whole, so the rest of it need not be kept. */
    @Override
    protected boolean selfInsert() {
        return buf.length() > CommandLine.LONGEST || super.selfInsert();
    }

    @Override
    protected void redisplay(boolean flush) {
        if (buf.length() < SHOWN_AT_ONCE || bindingReader.peekCharacter(1) < 0) {
            super.redisplay(flush);
        }
    }
}
