package faultline.report.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For tests: the program of that name, where it is. */
final class Pandoc {
    private Pandoc() {}

    static boolean isThere() {
        try {
            return new ProcessBuilder("pandoc", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The words that it finds in a file, but for those that stand for pictures. */
    static String words(Path file) throws IOException, InterruptedException {
        var json = file.resolveSibling(file.getFileName() + ".json");
        var process = new ProcessBuilder("pandoc", "--to", "json", "--output", json.toString(), file.toString())
                .inheritIO()
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError("pandoc could not read " + file);
        }
        var words = new StringBuilder();
        add(JsonMapper.shared().readTree(Files.readString(json)).get("blocks"), words);
        return words.toString();
    }

    private static void add(JsonNode node, StringBuilder words) {
        switch (node.path("t").asString("")) {
            case "Str" -> words.append(node.get("c").asString());
            case "Code" -> words.append(node.get("c").get(1).asString());
            case "Image" -> words.append(' ');
            case "Space", "SoftBreak", "LineBreak" -> words.append(' ');
            case "Para", "Plain", "Header" -> {
                node.forEach(child -> add(child, words));
                words.append('\n');
            }
            default -> node.forEach(child -> add(child, words));
        }
    }
}
