package faultline.scenario;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in plain words what is wrong with a file that is no YAML; the parser's own words are for programmers. */
final class YamlErrors {
    private static final String UNFINISHED = "found unexpected end of stream";

    /** Part of a parser's message, and what to tell the author; the first one that fits is taken. */
    private record Translation(String part, String words) {}

    private static final List<Translation> TRANSLATIONS = List.of(
            new Translation("nesting depth", "This is nested more than " + YamlFile.DEEPEST + " deep."),
            new Translation("(TAB)", "A tab cannot stand here: indent with blanks."),
            new Translation("cannot start any token", "A value cannot begin with this character: put it in quotes."),
            new Translation(
                    "mapping values are not allowed",
                    "A colon cannot stand here: check the indentation, and put a text that holds a colon in quotes."),
            new Translation("sequence entries are not allowed", "A list item (-) cannot stand here: begin a new line."),
            new Translation("expected <block end>", "This does not fit what stands above: check the indentation."),
            new Translation("<document start>", "This does not fit what stands above: check the indentation."),
            new Translation("a comment or a line break", "After (|) or (>) a text begins in the next line."),
            new Translation("expected ',' or ']'", "A list in brackets [ ] lacks a comma or its end before this."),
            new Translation("expected ',' or '}'", "Keys in braces { } lack a comma or their end before this."),
            new Translation("could not find expected ':'", "A key without a colon stands just before this."),
            new Translation("expected the node content", "A value is expected here."),
            new Translation("unknown escape character", "A backslash in double quotes must be doubled."),
            new Translation(UNFINISHED, "The quotes that open here are never closed."),
            new Translation("Expected a property name", "A key must be a plain name."));

    private YamlErrors() {}

    static String words(JacksonException error) {
        var message = marked(error)
                .map(MarkedYamlEngineException::getProblem)
                .orElseGet(() -> String.valueOf(error.getOriginalMessage()));
        return TRANSLATIONS.stream()
                .filter(translation -> message.contains(translation.part()))
                .findFirst()
                .map(Translation::words)
                .orElse("This is not YAML as scenarios use it: check quotes, brackets and indentation.");
    }

    /** Where the author should look, if the parser knows: what is never closed is shown where it opens. */
    static Optional<Place> place(String file, JacksonException error) {
        return marked(error)
                .flatMap(YamlErrors::mark)
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1));
    }

    private static Optional<Mark> mark(MarkedYamlEngineException error) {
        boolean unfinished = String.valueOf(error.getProblem()).contains(UNFINISHED);
        return unfinished ? error.getContextMark() : error.getProblemMark();
    }

    private static Optional<MarkedYamlEngineException> marked(JacksonException error) {
        return error.getCause() instanceof MarkedYamlEngineException marked ? Optional.of(marked) : Optional.empty();
    }
}
