package faultline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For tests: the project's texts, and the parts of a Markdown page that a machine can hold to account. */
final class Documents {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*\\S) *$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Documents() {}

    /** Everything that people read besides code: the front page, the documents, and those beside rules and exercises. */
    static List<Path> all() {
        var folders = Stream.of("docs", "rules", "exercises").flatMap(folder -> files(Path.of(folder), ".md").stream());
        return Stream.concat(Stream.of(Path.of("README.md")), folders).toList();
    }

    /** The files below a folder whose names end so, by path. */
    static List<Path> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a page's links lead, as they are written. */
    static List<String> links(String page) {
        return matches(LINK, prose(page)).toList();
    }

    /** The names by which a page's headings can be linked to, in the way of GitHub. */
    static List<String> anchors(String page) {
        return matches(HEADING, prose(page))
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** The words in a text that are marked as code. */
    static List<String> code(String text) {
        return matches(CODE, text).toList();
    }

    /** The cells of every row of all tables that have this head. */
    static List<List<String>> rows(String page, String head) {
        var rows = new ArrayList<List<String>>();
        boolean inside = false;
        for (var line : page.lines().toList()) {
            inside = line.startsWith("|") && (inside || line.equals(head));
            if (inside && !line.equals(head) && !line.startsWith("| ---")) {
                rows.add(Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }

    /** A page without its blocks of code. */
    private static String prose(String page) {
        return page.replaceAll("(?ms)^```.*?^```$", "");
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }
}
