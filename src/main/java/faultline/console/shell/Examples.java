package faultline.console.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Worked examples of commands. Each group of commands has a text of its own: a line that begins with a dollar sign is an
 * example, what stands below it says what it brings, and a line that begins with {@code #} says nothing.
 */
@Component
final class Examples {
    private static final String PROGRAM = "./faultline";

    private final Map<String, List<Example>> groups = new ConcurrentHashMap<>();
    private final Catalog catalog;

    Examples(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A command with all that it is given, and what it brings.
     *
     * @param line as it is typed at the prompt, or in a shell behind the program's name and its options
     */
    record Example(String line, String meaning) {

        /** The words of the command; none if the program's options are not understood. */
        List<String> command() {
            var words = CommandLine.read(line).words().stream().map(Word::text).toList();
            if (!words.get(0).equals(PROGRAM)) {
                return words;
            }
            return Launch.read(words.subList(1, words.size())) instanceof Launch.Reading.Understood understood
                    ? understood.launch().command()
                    : List.of();
        }
    }

    /** The examples of a command; none if it has none. */
    List<Example> of(DeclaredCommand command) {
        return ofGroup(command.getGroup()).stream()
                .filter(example -> catalog.isCalled(command, example.command()))
                .toList();
    }

    /** All examples of a group of commands, in their order. */
    List<Example> ofGroup(String group) {
        return groups.computeIfAbsent(group, Examples::read);
    }

    private static List<Example> read(String group) {
        var name = group.toLowerCase(Locale.ROOT).replace(' ', '-') + ".txt";
        var stream = Examples.class.getResourceAsStream("/faultline/console/examples/" + name);
        if (stream == null) {
            return List.of();
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return examples(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> examples(List<String> lines) {
        var examples = new ArrayList<Example>();
        for (var line : lines) {
            if (line.startsWith("$ ")) {
                examples.add(new Example(line.substring(2).strip(), ""));
            } else if (!line.isBlank() && !line.startsWith("#") && !examples.isEmpty()) {
                var last = examples.remove(examples.size() - 1);
                examples.add(new Example(last.line(), (last.meaning() + " " + line.strip()).strip()));
            }
        }
        return List.copyOf(examples);
    }
}
