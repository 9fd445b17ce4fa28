package faultline.scenario;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes files where none are, all or none of them: what was made before one of them fails is taken away again. */
final class NewFiles {
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFiles() {}

    /**
     * Writes files with the folders that they need.
     *
     * @param shared files that may be there already, and are left as they are then
     * @return what could not be written; nothing if all is there
     */
    static Optional<Path> write(Map<Path, String> own, Map<Path, String> shared) {
        var files = new NewFiles();
        for (var file : own.entrySet()) {
            if (!files.write(file.getKey(), file.getValue(), false)) {
                return files.takenBack(file.getKey());
            }
        }
        for (var file : shared.entrySet()) {
            if (!files.write(file.getKey(), file.getValue(), true)) {
                return files.takenBack(file.getKey());
            }
        }
        return Optional.empty();
    }

    private boolean write(Path file, String text, boolean maybeThere) {
        try {
            folder(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            made.push(file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return maybeThere;
        } catch (IOException e) {
            return false;
        }
    }

    private void folder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            folder(folder.getParent());
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private Optional<Path> takenBack(Path unwritten) {
        made.forEach(path -> path.toFile().delete());
        return Optional.of(unwritten);
    }
}
