package faultline.console.shell;

import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalExt;

/** The terminal that the program was started at; it is asked nothing before somebody wants to know. */
record TerminalWindow(Supplier<Terminal> terminal, int usualWidth) implements Window {

    @Override
    public int width() {
        int width = terminal.get().getWidth();
        return width > 0 ? width : usualWidth;
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
