package faultline.console.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

    /**
     * @param vital whether the program ends if it cannot be written; of errors nobody could be told
     */
    Outlet(FileDescriptor descriptor, boolean vital) {
        this.out = new FileOutputStream(descriptor);
        this.vital = vital;
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "mute"));
        } catch (IllegalStateException e) {
            // The program is ending already.
            mute = true;
        }
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
        Screen.plain()
                .error("What the program says cannot be written (" + reason + "). Make room, or let it go elsewhere.");
        Ending.with(ExitCode.IO.number());
    }
}
