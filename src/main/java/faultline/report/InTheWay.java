package faultline.report;

import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is in the way of files to be, found before the first of them is written.
 *
 * @param force whether files that are there are no hindrance
 */
record InTheWay(Path folder, boolean force) {

    /** Empty if nothing is. */
    Optional<Refusal> of(List<Path> targets) {
        var file = targets.stream()
                .flatMap(this::foldersOf)
                .filter(into -> exists(into) && !Files.isDirectory(into) && !Files.isSymbolicLink(into))
                .findFirst();
        if (file.isPresent()) {
            return file.map(InTheWay::noFolder);
        }
        var outside = targets.stream().filter(this::leavesTheFolder).findFirst();
        if (outside.isPresent()) {
            return outside.map(this::leadsOut);
        }
        var there = targets.stream().filter(InTheWay::exists).toList();
        return force || there.isEmpty() ? Optional.empty() : Optional.of(taken(there));
    }

    static Refusal taken(List<Path> there) {
        var words = there.size() == 1
                ? "There is a file (" + there.get(0) + ") already."
                : "There are files already: "
                        + there.stream().map(Path::toString).collect(Collectors.joining(", ")) + ".";
        return Refusal.of(Code.NAME_TAKEN, words, "Name another folder with --out, or add --force to replace them.");
    }

    private static Refusal noFolder(Path file) {
        return Refusal.of(Code.BAD_VALUE, "(" + file + ") is no folder.", "Name another folder with --out.");
    }

    private Refusal leadsOut(Path target) {
        return Refusal.of(
                Code.NOT_WRITABLE,
                "File (" + target + ") would be outside of (" + folder + "), since a link leads there.",
                "Take the link away, or name another folder with --out.");
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The chosen folder, and those within it that the file is to be in. */
    private Stream<Path> foldersOf(Path target) {
        return Stream.iterate(target.getParent(), into -> into.startsWith(folder), Path::getParent);
    }

    /** The folder itself may be reached by a link, since a person chose it; none within it may lead elsewhere. */
    private boolean leavesTheFolder(Path target) {
        return foldersOf(target)
                .anyMatch(into -> !into.equals(folder) && Files.isSymbolicLink(into) && !leadsInside(into));
    }

    private boolean leadsInside(Path link) {
        try {
            return link.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false; // it leads nowhere
        }
    }
}
