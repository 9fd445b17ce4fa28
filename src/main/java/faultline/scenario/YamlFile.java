package faultline.scenario;

import faultline.unicode.WholeCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Reads one YAML file into nodes that know their places. What makes YAML ambiguous is refused here: duplicate keys,
 * aliases, anchors, merge keys, tags, more than one document.
 */
final class YamlFile {
    static final int DEEPEST = 20;
    private static final int LONGEST_KEY = 100;
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
            .build();

    private final String file;
    private final int[] source;
    private final YAMLParser parser;
    private final Problems problems;

    private YamlFile(String file, String text, YAMLParser parser, Problems problems) {
        this.file = file;
        this.source = text.codePoints().toArray();
        this.parser = parser;
        this.problems = problems;
    }

    /** The file's one document; empty if it has no content, broken if it is no YAML. */
    static Optional<Node> read(String file, String text, Problems problems) {
        var strange = Unprintable.in(file, text);
        if (strange.isPresent()) {
            problems.tell(strange.get(), Unprintable.MESSAGE);
            return Optional.of(new Node.Broken(strange.get()));
        }
        try (var parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
            return new YamlFile(file, text, parser, problems).documentOrBroken();
        }
    }

    private Optional<Node> documentOrBroken() {
        try {
            return document();
        } catch (JacksonException e) {
            var place = YamlErrors.place(file, e).orElseGet(this::here);
            problems.tell(place, YamlErrors.words(e));
            return Optional.of(new Node.Broken(place));
        }
    }

    private Optional<Node> document() {
        if (parser.nextToken() == null) {
            return Optional.empty();
        }
        var root = node();
        if (parser.nextToken() != null) {
            problems.tell(here(), "A second document begins here: a scenario's file holds one.");
        }
        return Optional.of(root);
    }

    private Node node() {
        var place = here();
        if (parser.isCurrentAlias()) {
            problems.tell(place, "Aliases (*) are not allowed: write the value itself.");
            return new Node.Broken(place);
        }
        boolean decorated = tellDecoration(place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> sequence(place);
            default -> decorated ? new Node.Broken(place) : scalar(place);
        };
    }

    private Node mapping(Place place) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        boolean merges = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var keyPlace = here();
            var key = parser.currentName();
            tellDecoration(keyPlace);
            parser.nextToken();
            if (key.equals("<<")) {
                problems.tell(keyPlace, "Merge keys (<<) are not allowed: write the keys themselves.");
                parser.skipChildren();
                merges = true;
            } else {
                add(entries, key, new Node.Entry(keyPlace, node()));
            }
        }
        return merges ? new Node.Broken(place) : new Node.Mapping(place, entries);
    }

    /** A key that comes twice keeps its first place, but which value is meant nobody can tell. */
    private void add(LinkedHashMap<String, Node.Entry> entries, String key, Node.Entry entry) {
        var first = entries.get(key);
        if (key.length() > LONGEST_KEY) {
            problems.tell(entry.place(), "Key " + Words.shown(key) + " has more than " + LONGEST_KEY + " characters.");
        } else if (first != null) {
            problems.tell(
                    entry.place(),
                    "Key " + Words.shown(key) + " comes a second time; the first is in line "
                            + first.place().line() + ".");
            entries.put(key, new Node.Entry(first.place(), new Node.Broken(first.place())));
        } else {
            entries.put(key, entry);
        }
    }

    private Node sequence(Place place) {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(place, items);
    }

    private Node scalar(Place place) {
        var text = parser.getString();
        if (Words.control(text).isEmpty() && Unprintable.in(file, text).isPresent()) {
            // written as an escape in quotes; where it is a control character, whoever reads the text names it
            problems.tell(place, Unprintable.MESSAGE);
            return new Node.Broken(place);
        }
        var type =
                switch (parser.currentToken()) {
                    case VALUE_NUMBER_INT -> Node.Type.WHOLE;
                    case VALUE_NUMBER_FLOAT -> Node.Type.DECIMAL;
                    case VALUE_TRUE, VALUE_FALSE -> Node.Type.TRUTH;
                    case VALUE_NULL -> Node.Type.NOTHING;
                    default -> sourceAt() == '~' ? Node.Type.NOTHING : Node.Type.TEXT;
                };
        return new Node.Scalar(place, type, text);
    }

    /** The parser does not report every anchor and tag, but a node's first character always gives them away. */
    private boolean tellDecoration(Place place) {
        int first = sourceAt();
        if (first == '&') {
            problems.tell(place, "Anchors (&) are not allowed: write the value where it is needed.");
        } else if (first == '!') {
            problems.tell(place, "Tags (!) are not allowed: a value is what it looks like.");
        }
        return first == '!';
    }

    private int sourceAt() {
        long offset = parser.currentTokenLocation().getCharOffset();
        return offset >= 0 && offset < source.length ? source[(int) offset] : ' ';
    }

    private Place here() {
        var location = parser.currentTokenLocation();
        return new Place(file, location.getLineNr(), location.getColumnNr());
    }
}
