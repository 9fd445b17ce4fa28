package faultline.console.shell;

import faultline.console.output.Form;
import faultline.setting.Setting;
import faultline.setting.Settings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.utils.NonBlockingInputStream;

/** What the program is attached to. Everything it writes is UTF-8, whatever the locale. */
final class Device {

    private Device() {}

    /** Whether a person sits there: both input and output are a terminal. */
    static boolean isTerminal() {
        // From Java 22 on there is a console without a terminal, too, unless the old kind is asked for.
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    static PrintWriter standardOutput() {
        return writer(new Outlet(FileDescriptor.out, true));
    }

    static PrintWriter standardError() {
        return writer(new Outlet(FileDescriptor.err, false));
    }

    static Terminal terminal() {
        try {
            var terminal = TerminalBuilder.builder()
                    .name("Faultline")
                    .encoding(StandardCharsets.UTF_8)
                    .build();
            if (!terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                var before = terminal.getAttributes();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> putRight(terminal, before), "put-right"));
            }
            return terminal instanceof PosixSysTerminal real && real.input() instanceof NonBlockingInputStream keys
                    ? new KeyboardTerminal(real, keys)
                    : terminal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Who is ended while somebody types leaves keys, arrows and pasting as typing wants them, and nobody else. Done before
     * all that is closed besides, which may take longer than an ending may.
     */
    private static void putRight(Terminal terminal, Attributes before) {
        try {
            terminal.setAttributes(before);
        } catch (IllegalStateException e) {
            // It is closed already, and so as it was before.
        }
        try (var sent = new FileOutputStream(FileDescriptor.out)) {
            sent.write("\u001b[?1l\u001b>\u001b[?2004l".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The terminal is gone.
        }
    }

    /** The screen for this launch. */
    static Screen screen(Settings settings, Supplier<Terminal> terminal, StopSign stop, Hints hints) {
        boolean attached = isTerminal();
        int usual = Integer.parseInt(settings.value(Setting.WIDTH));
        var screen = new Screen(
                standardOutput(),
                standardError(),
                attached ? new TerminalWindow(terminal, usual, stop) : Window.none(() -> usual),
                attached && settings.value(Setting.COLOR).equals("auto"),
                hints);
        Form.of(settings.value(Setting.OUTPUT)).ifPresent(screen::setForm);
        return screen;
    }

    private static PrintWriter writer(Outlet outlet) {
        return new PrintWriter(new OutputStreamWriter(outlet, StandardCharsets.UTF_8));
    }
}
