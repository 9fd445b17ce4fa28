package faultline.console.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output or standard error. A writer would keep to itself that it cannot write, and go on; here output that
 * nobody can get ends the program. Once the program ends it is mute: what a command says that was stopped half-way would
 * only mislead.
 */
final class Outlet extends OutputStream {
    private final FileOutputStream out;
    private final boolean vital;
    private volatile boolean mute;

    private Outlet(FileDescriptor descriptor, boolean vital) {
        this.out = new FileOutputStream(descriptor);
        this.vital = vital;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "mute"));
    }

    static Outlet ofOutput() {
        return new Outlet(FileDescriptor.out, true);
    }

    /** If it cannot be written, nobody can be told. */
    static Outlet ofErrors() {
        return new Outlet(FileDescriptor.err, false);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (mute) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            mute = true;
            if (vital) {
                end(String.valueOf(e.getMessage()));
            }
        }
    }

    /** What is behind it stays open. */
    @Override
    public void close() {
        mute = true;
    }

    private static void end(String reason) {
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            Ending.unread();
        }
        new PrintStream(ofErrors(), true, StandardCharsets.UTF_8)
                .println("What the program says cannot be written (" + reason + "). Make room, or let it go elsewhere.");
        Ending.with(ExitCode.IO.number());
    }
}
