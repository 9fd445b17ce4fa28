package faultline.scenario;

import faultline.exercise.definition.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The scenarios below one folder, {@code exercises}.
 *
 * @param exercises the folder, which need not exist
 */
public record ScenarioFolders(Path exercises) {

    /** What came of reading a folder. */
    public sealed interface Found {

        /** Its files could be read; whether they make a scenario is for {@link ScenarioReader} to say. */
        record Readable(ScenarioText text) implements Found {}

        /**
         * Its files could not all be read.
         *
         * @param problems all that stands in the way, at least one, by file
         */
        record Unreadable(List<Problem> problems) implements Found {
            public Unreadable {
                problems = List.copyOf(problems);
            }
        }
    }

    /** The ids of all scenarios, in order: the names of the folders, links and hidden ones left aside. */
    public List<String> ids() {
        if (!isFolder(exercises)) {
            return List.of();
        }
        try (var entries = Files.list(exercises)) {
            return entries.filter(ScenarioFolders::isFolder)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** The texts of one scenario, all but its playthroughs, which are no part of what it says. */
    public Found read(String id) {
        var problems = new Problems();
        var folder = exercises.getFileName() + "/" + id;
        if (!Ids.wellFormed(id)) {
            problems.tell(folder, "Scenario " + Words.shown(id) + " needs another name: " + Ids.RULE + ".");
        } else if (!isFolder(exercises.resolve(id))) {
            problems.tell(folder, "There is no such scenario. " + Words.hint(id, ids()));
        }
        var files = problems.count() > 0
                ? Map.<String, String>of()
                : new FolderFiles(exercises.resolve(id), problems).read();
        return problems.count() > 0
                ? new Found.Unreadable(problems.sorted())
                : new Found.Readable(new ScenarioText(id, files));
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
