package faultline.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of one scenario's folder. Links are not followed, so that nothing outside of it is read. */
record FolderFiles(Path folder, Problems problems) {
    private static final int LARGEST = 1 << 20;
    private static final String BRIEFINGS = "briefings";
    private static final String PLAYTHROUGHS = "playthroughs";
    private static final List<String> FILES = List.of(
            "scenario.yaml",
            "actors.yaml",
            "indicators.yaml",
            "assumptions.yaml",
            "moves.yaml",
            "msel.yaml",
            "objectives.yaml");

    /** Texts by path inside the folder; whatever does not belong there is told, since it may be a misspelt name. */
    Map<String, String> read() {
        var texts = new TreeMap<String, String>();
        for (var name : names(folder, "")) {
            if (name.equals(BRIEFINGS)) {
                briefings(texts);
            } else if (FILES.contains(name)) {
                readFile(name, texts);
            } else if (!name.equals(PLAYTHROUGHS)) {
                var valid = Stream.concat(FILES.stream(), Stream.of(BRIEFINGS, PLAYTHROUGHS))
                        .toList();
                problems.tell(name, "This is no part of a scenario. " + Words.hint(name, valid));
            }
        }
        return texts;
    }

    private void briefings(Map<String, String> texts) {
        var inside = folder.resolve(BRIEFINGS);
        if (!Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
            problems.tell(BRIEFINGS, "This must be a folder, and no link.");
            return;
        }
        for (var name : names(inside, BRIEFINGS)) {
            if (name.endsWith(".md")) {
                readFile(BRIEFINGS + "/" + name, texts);
            } else {
                problems.tell(BRIEFINGS + "/" + name, "This is no briefing: the name of one ends in (.md).");
            }
        }
    }

    /** What is in a folder, in order, without what editors and systems leave there. */
    private List<String> names(Path in, String path) {
        try (var entries = Files.list(in)) {
            return entries.map(entry -> in.relativize(entry).toString())
                    .filter(name -> !name.startsWith(".") && !name.endsWith("~"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.tell(path, "The folder cannot be read.");
            return List.of();
        }
    }

    private void readFile(String path, Map<String, String> texts) {
        var file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.tell(path, "This must be a file, and no link.");
            return;
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                problems.tell(path, "The file is larger than 1 MiB.");
            } else {
                decode(path, bytes, texts);
            }
        } catch (IOException e) {
            problems.tell(path, "The file cannot be read.");
        }
    }

    /** Line ends and the mark that some editors put first differ between systems; what the scenario says does not. */
    private void decode(String path, byte[] bytes, Map<String, String> texts) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
            problems.tell(new Place(path, (int) line, 0), "The file is not in UTF-8 here: save it in that encoding.");
            return;
        }
        var text = out.flip().toString().replace("\r\n", "\n");
        texts.put(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
