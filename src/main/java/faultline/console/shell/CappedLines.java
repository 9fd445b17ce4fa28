package faultline.console.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text. Of one that is longer than a command can be comes only so much as shows that it is. */
final class CappedLines {
    private final BufferedReader source;
    private boolean afterReturn;

    CappedLines(Reader source) {
        this.source = new BufferedReader(source);
    }

    /** The next line without its end; empty after the last one. */
    Optional<String> next() throws IOException {
        int c = source.read();
        if (afterReturn && c == '\n') {
            c = source.read();
        }
        if (c < 0) {
            return Optional.empty();
        }
        var line = new StringBuilder();
        for (; c >= 0 && c != '\n' && c != '\r'; c = source.read()) {
            if (line.length() <= CommandLine.LONGEST) {
                line.append((char) c);
            }
        }
        afterReturn = c == '\r';
        return Optional.of(line.toString());
    }
}
