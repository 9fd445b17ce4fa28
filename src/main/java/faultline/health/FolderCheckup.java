package faultline.health;

import static faultline.health.Finding.Area.FOLDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** Whether the data folder can be written, and by its owner alone. */
record FolderCheckup(Path data) implements Checkup {
    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    @Override
    public List<Finding> look() {
        if (Files.exists(data) && !Files.isDirectory(data)) {
            return List.of(Finding.fault(
                    FOLDER,
                    "The data folder (" + data + ") is a file.",
                    "Name a folder with --data, or move the file."));
        }
        if (Files.notExists(data)) {
            return List.of(Finding.fault(
                    FOLDER,
                    "The data folder (" + data + ") is gone.",
                    "Put it back where it was; starting Faultline again makes a new one."));
        }
        try {
            Files.delete(Files.createTempFile(data, "doctor", ""));
            return List.of(permissions());
        } catch (IOException e) {
            return List.of(Finding.fault(
                    FOLDER,
                    "The data folder (" + data + ") cannot be written (" + e.getMessage() + ").",
                    "See to its permissions and to room on its disk, or name another one with --data."));
        }
    }

    private Finding permissions() throws IOException {
        boolean posix = data.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix && Files.getPosixFilePermissions(data).stream().anyMatch(OF_OTHERS::contains)
                ? Finding.advice(
                        FOLDER,
                        "Other people can read or write the data folder (" + data + "), with all secret moves in it.",
                        "Keep them out: chmod 700 " + data)
                : Finding.sound(FOLDER, "The data folder (" + data + ") can be written.");
    }
}
