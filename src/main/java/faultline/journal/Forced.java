package faultline.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writing that is on the disk before it is over. A file is written by {@link RandomAccessFile}: other than a channel, it is
 * not closed where the thread is interrupted.
 */
final class Forced {
    private static final int MOST_ASIDE = 10_000;

    private Forced() {}

    /** Writes behind that many bytes of a file, which is made with its folder if it is missing; what stood there is gone. */
    static void append(Path file, long length, byte[] bytes) throws IOException {
        boolean made = !Files.exists(file);
        if (made) {
            folder(file.resolveSibling(""));
        }
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            if (open.length() != length) {
                open.setLength(length);
            }
            open.seek(length);
            open.write(bytes);
            open.getFD().sync();
        }
        if (made) {
            entries(file.resolveSibling("."));
        }
    }

    /** Puts a whole file in the place of another, or none: nobody ever sees half of it. */
    static void replace(Path file, byte[] bytes) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        append(half, 0, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        entries(file.resolveSibling("."));
    }

    /** Gives a file another name, so that what is wrong with it can be looked at. */
    static Path setAside(Path file) throws IOException {
        var aside = aside(file);
        move(file, aside);
        return aside;
    }

    /** Gives a file another name in its folder. */
    static void move(Path file, Path other) throws IOException {
        Files.move(file, other, StandardCopyOption.ATOMIC_MOVE);
        entries(file.resolveSibling("."));
    }

    /** A name beside that of a file, under which there is nothing yet. */
    static Path aside(Path file) throws IOException {
        for (int i = 1; i < MOST_ASIDE; i++) {
            var aside = file.resolveSibling(file.getFileName() + ".damaged-" + i);
            if (Files.notExists(aside)) {
                return aside;
            }
        }
        throw new IOException("There are too many files like " + file + ".damaged-1");
    }

    /** Makes a folder if it is missing, in one that is there: nothing comes into being where a folder was moved away. */
    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
            entries(folder.resolveSibling(""));
        }
    }

    /** What a folder holds is on the disk by itself where a system does not let a folder be opened. */
    private static void entries(Path folder) throws IOException {
        FileChannel open;
        try {
            open = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (open) {
            open.force(true);
        }
    }
}
