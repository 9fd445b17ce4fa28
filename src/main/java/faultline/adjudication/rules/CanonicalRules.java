package faultline.adjudication.rules;

import java.util.Map;
import java.util.TreeMap;

/**
 * The plain text in which rule files are kept with an exercise. Each set and each file begins with a heading that says
 * how much of it follows, so nothing inside a file can be taken for a heading.
 */
final class CanonicalRules {
    private static final String HEADING = "faultline-rules 1";

    private final String text;
    private int at;

    private CanonicalRules(String text) {
        this.text = text;
    }

    static String write(Map<String, Map<String, String>> sets) {
        var out = new StringBuilder(HEADING).append('\n');
        sets.forEach((set, files) -> {
            out.append("set ").append(files.size()).append(' ').append(set).append('\n');
            files.forEach((file, text) -> out.append("file ")
                    .append(text.length())
                    .append(' ')
                    .append(file)
                    .append('\n')
                    .append(text)
                    .append('\n'));
        });
        return out.toString();
    }

    static Map<String, Map<String, String>> read(String canonical) {
        var reader = new CanonicalRules(canonical);
        if (!reader.line().equals(HEADING)) {
            throw new IllegalArgumentException("These are not rules as they are kept with an exercise.");
        }
        var sets = new TreeMap<String, Map<String, String>>();
        while (reader.at < canonical.length()) {
            var set = reader.heading("set");
            var files = new TreeMap<String, String>();
            for (int i = 0; i < set.size(); i++) {
                var file = reader.heading("file");
                files.put(file.name(), reader.take(file.size()));
            }
            sets.put(set.name(), files);
        }
        return sets;
    }

    private record Heading(int size, String name) {}

    private Heading heading(String kind) {
        var words = line().split(" ", 3);
        if (words.length != 3 || !words[0].equals(kind) || !words[1].matches("\\d{1,9}")) {
            throw damaged();
        }
        return new Heading(Integer.parseInt(words[1]), words[2]);
    }

    private String line() {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            throw damaged();
        }
        var line = text.substring(at, end);
        at = end + 1;
        return line;
    }

    /** The file's text and the line end after it. */
    private String take(int size) {
        int end = at + size;
        if (end >= text.length() || text.charAt(end) != '\n') {
            throw damaged();
        }
        var taken = text.substring(at, end);
        at = end + 1;
        return taken;
    }

    private IllegalArgumentException damaged() {
        return new IllegalArgumentException("The rules kept with the exercise are damaged at character " + at + ".");
    }
}
