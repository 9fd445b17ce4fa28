package faultline.journal;

import static faultline.journal.JournalException.Kind.UNUSABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of a journal: other people's moves are secrets, so only its owner gets in. */
public final class OwnFolder {

    private OwnFolder() {}

    /**
     * Makes the folder, and those above it, if it is missing; one that is there keeps its permissions.
     *
     * @throws IOException if something is in the way
     */
    public static void make(Path folder) throws IOException {
        Files.createDirectories(folder, ownerOnly(folder));
    }

    /**
     * Makes the folder if it is missing; one that is there keeps its permissions.
     *
     * @return the folder as a database's address can name it
     */
    static String prepare(Path folder) {
        var path = folder.toString().replace(folder.getFileSystem().getSeparator(), "/");
        // In a database's address a semicolon begins a setting, and a backslash is a slash.
        if (path.contains(";") || path.contains("\\")) {
            throw unusable(folder, "has a semicolon or backslash in its name");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw unusable(folder, "is a file");
        }
        try {
            make(folder);
            return path;
        } catch (IOException e) {
            throw unusable(folder, "cannot be made, because (" + e.getMessage() + ") is in the way", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static JournalException unusable(Path folder, String why) {
        return new JournalException(UNUSABLE, sentence(folder, why));
    }

    private static JournalException unusable(Path folder, String why, IOException cause) {
        return new JournalException(UNUSABLE, sentence(folder, why), cause);
    }

    private static String sentence(Path folder, String why) {
        return "The data folder (" + folder + ") " + why + "; choose another one with --data.";
    }
}
