package faultline.scenario;

import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The scenario that ships to be copied, and what a copy of it is: its files and rules under a name of their own.
 *
 * @param home the folder that holds {@code exercises} and {@code rules} with the template
 */
public record ScenarioTemplate(Path home) {
    private static final String TEMPLATE = "tutorial";
    /** The template's name, and what stands before it where a command takes a scenario. */
    private static final Pattern NAME = Pattern.compile("(\\bexercise new )?\\b" + TEMPLATE + "\\b");

    private static final Pattern TITLE = Pattern.compile("(?m)^  title: (.+)$");
    /** Words that YAML takes for something else, unless they stand in quotes. */
    private static final Set<String> NO_WORDS = Set.of("null", "true", "false");

    /** What came of making a scenario. */
    public sealed interface Copy {

        /**
         * It is there.
         *
         * @param scenario the folder of its data
         * @param rules the folder of its rules
         */
        record Made(Path scenario, Path rules) implements Copy {}

        /** Nothing was made. */
        record NotMade(Refusal refusal) implements Copy {}
    }

    /**
     * Makes a scenario from the template. Nothing that is there already is changed.
     *
     * @param id the new scenario's id, and that of its rule set
     * @param top the folder whose {@code exercises} and {@code rules} it goes to, which are made if they are not there
     * @param called by what its own script names it from wherever it is played: its id, or the path of its folder
     */
    public Copy copy(String id, Path top, String called) {
        var scenario = top.resolve("exercises").resolve(id);
        var rules = top.resolve("rules").resolve(id);
        if (!Ids.wellFormed(id)) {
            return refused(
                    Code.BAD_VALUE,
                    "A scenario cannot be named " + Words.shown(id) + ": " + Ids.RULE + ".",
                    "Choose another name.");
        }
        if (!Files.isDirectory(exercises().resolve(TEMPLATE))) {
            return refused(
                    Code.UNKNOWN_NAME,
                    "The scenario to copy (" + exercises().resolve(TEMPLATE) + ") is not there.",
                    "Restore it: it ships with Faultline.");
        }
        for (var folder : List.of(scenario, rules)) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                return refused(
                        Code.NAME_TAKEN,
                        "(" + folder + ") is there already, and nothing is overwritten.",
                        "Choose another name, or another folder with --in.");
            }
        }
        return NewFiles.write(texts(id, top, called), schemas(top))
                .<Copy>map(unwritten -> new Copy.NotMade(Refusal.of(
                        Code.NOT_WRITABLE,
                        "(" + unwritten + ") cannot be written.",
                        "Name a folder that can be, with --in.")))
                .orElseGet(() -> new Copy.Made(scenario, rules));
    }

    private static Copy refused(Code code, String reason, String next) {
        return new Copy.NotMade(Refusal.of(code, reason, next));
    }

    private Path exercises() {
        return home.resolve("exercises");
    }

    /** The copy's files, without transcripts: what the dice show depends on the rules' names, so it plays otherwise. */
    private Map<Path, String> texts(String id, Path top, String called) {
        var template = TITLE.matcher(text(exercises().resolve(TEMPLATE).resolve("scenario.yaml")));
        var title = template.find() ? template.group(1) : TEMPLATE;
        var texts = new LinkedHashMap<Path, String>();
        for (var part : List.of("exercises", "rules")) {
            var from = home.resolve(part).resolve(TEMPLATE);
            files(from).filter(file -> !file.toString().endsWith(".transcript")).forEach(file -> {
                var adapted = adapted(text(file).replace(title, title(id)), file, id, called);
                texts.put(top.resolve(part).resolve(id).resolve(from.relativize(file)), adapted);
            });
        }
        return texts;
    }

    private static String adapted(String text, Path file, String id, String called) {
        if (file.endsWith("scenario.yaml")) {
            text = text.replace("rules: [" + TEMPLATE + "]", "rules: [" + inYaml(id) + "]")
                    .replace("title: " + title(id) + "\n", "title: " + inYaml(title(id)) + "\n");
        }
        return NAME.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? id : found.group(1) + typed(called)));
    }

    /** The schemas that the first line of each file leads to; there is one of each for all scenarios of a folder. */
    private Map<Path, String> schemas(Path top) {
        var schemas = new LinkedHashMap<Path, String>();
        try (var beside = Files.list(exercises())) {
            beside.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .forEach(file -> schemas.put(top.resolve("exercises").resolve(file.getFileName()), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
    }

    private static String title(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    private static String inYaml(String word) {
        return NO_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? '"' + word + '"' : word;
    }

    private static String typed(String name) {
        return name.chars().anyMatch(Character::isWhitespace) ? '"' + name + '"' : name;
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
