package faultline.console.shell;

import java.io.IOException;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalExt;
import org.jline.utils.NonBlockingReader;

/** The terminal that the program was started at; it is asked nothing before somebody wants to know. */
record TerminalWindow(Supplier<Terminal> terminal, int usualWidth, StopSign stop) implements Window {
    private static final int USUAL_HEIGHT = 24;
    private static final long MILLISECONDS = 100;

    @Override
    public int width() {
        int width = terminal.get().getWidth();
        return width > 0 ? width : usualWidth;
    }

    @Override
    public int height() {
        int height = terminal.get().getHeight();
        return height > 0 ? height : USUAL_HEIGHT;
    }

    @Override
    public int key() {
        var before = terminal.get().enterRawMode();
        try {
            int key = NonBlockingReader.READ_EXPIRED;
            while (key == NonBlockingReader.READ_EXPIRED && !stop.isUp()) {
                key = terminal.get().reader().read(MILLISECONDS);
            }
            return key == NonBlockingReader.READ_EXPIRED ? -1 : key;
        } catch (IOException e) {
            return -1;
        } finally {
            terminal.get().setAttributes(before);
        }
    }

    @Override
    public boolean isTerminal() {
        return true;
    }

    @Override
    public boolean showsErrors() {
        return terminal.get() instanceof TerminalExt attached
                && attached.getProvider() != null
                && attached.getProvider().isSystemStream(SystemStream.Error);
    }
}
