package faultline.console.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.AbstractTerminal;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalExt;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.NonBlockingReader;

/** A terminal whose keys come from a {@link Keyboard}, whoever asks for them; all else is as it is there. */
final class KeyboardTerminal extends AbstractTerminal {
    private final TerminalExt real;
    private final Keyboard keyboard;

    /**
     * @param keys the real terminal's bytes
     */
    KeyboardTerminal(TerminalExt real, NonBlockingInputStream keys) throws IOException {
        super(real.getName(), real.getType(), real.encoding(), SignalHandler.SIG_DFL);
        this.real = real;
        this.keyboard = new Keyboard(keys);
        parseInfoCmp();
    }

    Keyboard keyboard() {
        return keyboard;
    }

    @Override
    public NonBlockingReader reader() {
        return keyboard;
    }

    @Override
    public SignalHandler handle(Signal signal, SignalHandler handler) {
        return real.handle(signal, handler);
    }

    @Override
    public void raise(Signal signal) {
        real.raise(signal);
    }

    @Override
    public PrintWriter writer() {
        return real.writer();
    }

    @Override
    public InputStream input() {
        return real.input();
    }

    @Override
    public OutputStream output() {
        return real.output();
    }

    @Override
    public Attributes getAttributes() {
        return real.getAttributes();
    }

    @Override
    public void setAttributes(Attributes attributes) {
        real.setAttributes(attributes);
    }

    @Override
    public Size getSize() {
        return real.getSize();
    }

    @Override
    public void setSize(Size size) {
        real.setSize(size);
    }

    @Override
    public TerminalProvider getProvider() {
        return real.getProvider();
    }

    @Override
    public SystemStream getSystemStream() {
        return real.getSystemStream();
    }

    @Override
    protected void doClose() throws IOException {
        super.doClose();
        real.close();
    }
}
