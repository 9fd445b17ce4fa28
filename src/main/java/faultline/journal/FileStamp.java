package faultline.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Which file stands at a path, and in what state: whoever finds the same again knows that nobody else has been at it.
 *
 * @param key what the system tells files apart by; empty where it has nothing of that kind
 * @param length in bytes
 * @param changed when it was written last
 */
record FileStamp(Optional<Object> key, long length, FileTime changed) {

    /** Empty if there is no such file. */
    static Optional<FileStamp> of(Path file) throws IOException {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    new FileStamp(Optional.ofNullable(seen.fileKey()), seen.size(), seen.lastModifiedTime()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether it is that file, whatever was written into it since. */
    boolean isOf(FileStamp other) {
        return key.equals(other.key);
    }
}
