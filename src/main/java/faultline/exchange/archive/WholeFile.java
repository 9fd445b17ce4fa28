package faultline.exchange.archive;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there as a whole or not at all, even if the power goes: it is forced to disk before it gets its name.
 * Only its owner can read it, since it holds what cells are not to see.
 *
 * @param force whether a file that is there is replaced
 */
record WholeFile(Path target, boolean force) {

    /** Puts the file's bytes where it is told to, and closes that. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    Outcome<Path> write(Writing writing) {
        if (Files.isDirectory(target)) {
            return Outcome.refused(Code.BAD_VALUE, "(" + target + ") is a folder.", "Name a file in it.");
        }
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Outcome.refused(
                    Code.UNKNOWN_NAME,
                    "There is no folder for the file (" + target + ").",
                    "Make it first, or name another one.");
        }
        if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return taken();
        }
        try {
            return write(folder, writing);
        } catch (FileAlreadyExistsException e) {
            return taken(); // it came while this one was written
        } catch (IOException e) {
            return Outcome.refused(
                    Code.NOT_WRITABLE,
                    "File (" + target + ") cannot be written.",
                    "See who may write there, and whether the disk is full.");
        }
    }

    private Outcome<Path> write(Path folder, Writing writing) throws IOException {
        var half = Files.createTempFile(folder, "." + target.getFileName() + ".", ".half");
        try {
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                // What writes it closes it, and it is to be forced to disk after that.
                writing.to(new BufferedOutputStream(Channels.newOutputStream(channel)) {
                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                });
                channel.force(true);
            }
            if (force) {
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(half, target);
            }
        } finally {
            Files.deleteIfExists(half);
        }
        forceNames(folder);
        return Outcome.done(target);
    }

    /** A new name is part of its folder. Where a folder cannot be opened (Windows), the system sees to it by itself. */
    private static void forceNames(Path folder) {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // The file itself is on the disk.
        }
    }

    private Outcome<Path> taken() {
        return Outcome.refused(
                Code.NAME_TAKEN,
                "There is a file (" + target + ") already.",
                "Name another one, or add --force to replace it.");
    }
}
