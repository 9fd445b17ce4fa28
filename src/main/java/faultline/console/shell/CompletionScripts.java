package faultline.console.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the scripts with which other shells complete Faultline's commands. The commands themselves say what can stand
 * where; how a shell is told so stands in a resource of its own. Names of what is in an exercise are left out: a shell
 * would have to start Faultline at each TAB.
 */
@Component
public final class CompletionScripts {
    /** The shells that there are scripts for. */
    public static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Catalog catalog;
    private final BeanFactory beans;

    CompletionScripts(Catalog catalog, BeanFactory beans) {
        this.catalog = catalog;
        this.beans = beans;
    }

    /** The script for that shell; empty if there is none. */
    public Optional<String> of(String shell) {
        if (!SHELLS.contains(shell)) {
            return Optional.empty();
        }
        var table = CompletionTable.of(catalog.all(), beans::getBean);
        return Optional.of(template(shell)
                .replace("@WORDS@", cases(table.words(), shell))
                .replace("@VALUES@", cases(table.values(), shell)));
    }

    private static String cases(Map<String, List<String>> cases, String shell) {
        boolean fish = shell.equals("fish");
        return cases.entrySet().stream()
                .map(one -> fish
                        ? "        case " + quoted(one.getKey()) + "\n            " + printed(one.getValue())
                        : "    " + quoted(one.getKey()) + ") " + printed(one.getValue()) + " ;;")
                .collect(Collectors.joining("\n"));
    }

    /** The command that prints these lines. */
    private static String printed(List<String> lines) {
        return lines.isEmpty()
                ? "true"
                : lines.stream().map(CompletionScripts::quoted).collect(Collectors.joining(" ", "printf '%s\\n' ", ""));
    }

    /** As all three shells read it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String template(String shell) {
        var name = "/faultline/console/completion/faultline." + shell;
        try (var stream = Objects.requireNonNull(CompletionScripts.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
