package faultline.console.shell;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** What the program is attached to. Everything it writes is UTF-8, whatever the locale. */
final class Device {
    private static final int USUAL_WIDTH = 100;

    private Device() {}

    /** Whether a person sits there: both input and output are a terminal. */
    static boolean isTerminal() {
        // From Java 22 on there is a console without a terminal, too, unless the old kind is asked for.
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    static PrintWriter standardOutput() {
        return writer(Outlet.ofOutput());
    }

    static PrintWriter standardError() {
        return writer(Outlet.ofErrors());
    }

    static Terminal terminal() {
        try {
            var terminal = TerminalBuilder.builder()
                    .name("Faultline")
                    .encoding(StandardCharsets.UTF_8)
                    .build();
            if (!terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                Runtime.getRuntime().addShutdownHook(new Thread(Device::putRight, "put-right"));
            }
            return terminal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who is ended while somebody types leaves arrows and pasting as typing wants them, and nobody else. */
    private static void putRight() {
        var sent = standardOutput();
        sent.print("\u001b[?1l\u001b>\u001b[?2004l");
        sent.flush();
    }

    /** The screen for this launch; the terminal is asked for its width only where there is one. */
    static Screen screen(Launch launch, Map<String, String> environment, Supplier<Terminal> terminal, Hints hints) {
        boolean attached = isTerminal();
        boolean colour = attached
                && launch.colour()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Screen(
                standardOutput(),
                standardError(),
                () -> width(attached ? terminal.get().getWidth() : 0, environment),
                colour,
                attached,
                hints);
    }

    private static int width(int ofTerminal, Map<String, String> environment) {
        var columns = environment.getOrDefault("COLUMNS", "");
        return ofTerminal > 0 ? ofTerminal : columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    private static PrintWriter writer(Outlet outlet) {
        return new PrintWriter(new OutputStreamWriter(outlet, StandardCharsets.UTF_8));
    }
}
