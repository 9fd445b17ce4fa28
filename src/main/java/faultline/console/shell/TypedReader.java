package faultline.console.shell;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/**
 * Reads a line as it is typed, in time proportional to its length: the editor looks at the whole line anew after each
 * letter, which a megabyte that comes in at once would never see the end of.
 */
final class TypedReader extends LineReaderImpl {
    /** Up to here, in characters, each letter is shown as it comes; beyond, once no more are waiting. */
    private static final int SHOWN_AT_ONCE = 1000;

    private static final long MILLISECONDS = 1;

    /** What a reader takes for one letter: a flag, a family, an e with its accent. */
    private static final Pattern LETTER = Pattern.compile("\\X");
    /** In characters, more than people make a letter of. */
    private static final int NEAR = 64;

    private final Optional<Keyboard> keyboard;

    private TypedReader(Terminal terminal) throws IOException {
        super(terminal, "Faultline", new HashMap<>());
        this.keyboard = terminal instanceof KeyboardTerminal own ? Optional.of(own.keyboard()) : Optional.empty();
    }

    static TypedReader at(Terminal terminal) {
        try {
            return new TypedReader(terminal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Of a line that is longer than a command can be nothing more is kept: as a whole it is refused. Backspace and its like
     * make it shorter again.
     */
    @Override
    protected boolean selfInsert() {
        if (!isTooLong()) {
            super.selfInsert();
        }
        if (buf.length() >= SHOWN_AT_ONCE) {
            keyboard.ifPresent(this::insertRuns);
        }
        return !isTooLong();
    }

    private void insertRuns(Keyboard from) {
        try {
            while (bindingReader.peekCharacter(MILLISECONDS) >= 0) {
                var run = from.run();
                if (run.isEmpty()) {
                    return;
                }
                putString(run.substring(0, Math.min(run.length(), room())));
            }
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    /** What is pasted, so much of it as shows whether it is too long. */
    @Override
    protected String doReadStringUntil(String end) {
        return keyboard.map(from -> pasted(from, end)).orElseGet(() -> super.doReadStringUntil(end));
    }

    private static String pasted(Keyboard from, String end) {
        try {
            var pasted = new StringBuilder();
            var last = "";
            while (true) {
                last += from.chunk();
                int at = last.indexOf(end);
                int safe = at >= 0 ? at : Math.max(0, last.length() - end.length());
                pasted.append(last, 0, Math.min(safe, CommandLine.LONGEST + 1 - pasted.length()));
                if (at >= 0) {
                    from.giveBack(last.substring(at + end.length()));
                    return pasted.toString();
                }
                last = last.substring(safe);
            }
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    @Override
    protected boolean backwardDeleteChar() {
        count = letterBefore(count);
        return super.backwardDeleteChar();
    }

    @Override
    protected boolean deleteChar() {
        count = letterBehind(count);
        return super.deleteChar();
    }

    @Override
    protected boolean backwardChar() {
        count = letterBefore(count);
        return super.backwardChar();
    }

    @Override
    protected boolean forwardChar() {
        count = letterBehind(count);
        return super.forwardChar();
    }

    /** For one letter, how many characters it has; any other number that somebody asked for stays. */
    private int letterBefore(int letters) {
        var sizes = sizes(buf.substring(Math.max(0, buf.cursor() - NEAR), buf.cursor()));
        return letters != 1 || sizes.isEmpty() ? letters : sizes.get(sizes.size() - 1);
    }

    private int letterBehind(int letters) {
        var sizes = sizes(buf.substring(buf.cursor(), Math.min(buf.length(), buf.cursor() + NEAR)));
        return letters != 1 || sizes.isEmpty() ? letters : sizes.get(0);
    }

    private static List<Integer> sizes(String text) {
        return LETTER.matcher(text)
                .results()
                .map(letter -> letter.group().codePointCount(0, letter.group().length()))
                .toList();
    }

    @Override
    protected void redisplay(boolean flush) {
        if (buf.length() < SHOWN_AT_ONCE || !isTooLong() && bindingReader.peekCharacter(MILLISECONDS) < 0) {
            super.redisplay(flush);
        }
    }

    private boolean isTooLong() {
        return buf.length() > CommandLine.LONGEST;
    }

    private int room() {
        return Math.max(0, CommandLine.LONGEST + 1 - buf.length());
    }
}
