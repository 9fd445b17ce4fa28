package faultline.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One group of keys, asked for each value by its type. A value that is missing or wrong is told, and comes back as
 * something empty so that reading goes on.
 */
final class Fields {
    private final String what;
    private final Place place;
    private final Keys keys;
    private final Typed typed;

    private Fields(String what, Place place, Keys keys, Typed typed) {
        this.what = what;
        this.place = place;
        this.keys = keys;
        this.typed = typed;
    }

    /**
     * The keys of a node, if it has any.
     *
     * @param what as a message begins with it, "Actor (russia)"
     * @param place where a missing key is told
     */
    static Optional<Fields> of(String what, Place place, Node node, Problems problems) {
        var typed = new Typed(problems);
        return typed.mapping(what, node)
                .map(mapping -> new Fields(what, place, new Keys(what, place, mapping, problems), typed));
    }

    /** As a message begins with it. */
    String what() {
        return what;
    }

    /** Where the group stands as a whole. */
    Place place() {
        return place;
    }

    /** A key that may be left out, with its place. */
    Optional<Node.Entry> entry(String key) {
        return keys.find(key);
    }

    /** The value of a key that may be left out. */
    Optional<Node> find(String key) {
        return keys.find(key).map(Node.Entry::value);
    }

    /** The value of a key that must be there. */
    Optional<Node> need(String key) {
        return keys.need(key).map(Node.Entry::value);
    }

    /** Which one of these keys there is: there must be one and no other. */
    Optional<String> oneOf(List<String> choices) {
        return keys.oneOf(choices);
    }

    /** Like {@link #oneOf}, for keys that decide which others there can be. */
    Optional<String> form(List<String> choices) {
        return keys.form(choices);
    }

    /** The value of a key, or something broken where it is missing or misspelt: that is told when all keys are. */
    Node findOrBroken(String key) {
        return find(key).orElseGet(() -> new Node.Broken(place));
    }

    /** Whether a key that is not there may have been meant by one that is there and that nobody has asked for yet. */
    boolean misspelt(String key) {
        return keys.misspelt(key);
    }

    /** Where the value of a key stands, or the group where there is none. */
    Place placeOf(String key) {
        return find(key).map(Node::place).orElse(place);
    }

    /** A text that must be there. */
    String text(String key) {
        return need(key)
                .flatMap(node -> typed.text(label(key), node))
                .map(Word::text)
                .orElse("");
    }

    /** A text that may be left out or empty. */
    String textIfAny(String key) {
        return find(key)
                .flatMap(node -> typed.anyText(label(key), node))
                .map(Word::text)
                .orElse("");
    }

    /** A text of one line that must be there. */
    String line(String key) {
        return word(key).map(Word::text).orElse("");
    }

    /** A text of one line that may be left out or empty. */
    String lineIfAny(String key) {
        return find(key)
                .flatMap(node -> typed.anyText(label(key), node))
                .filter(word -> typed.oneLine(label(key), word))
                .map(Word::text)
                .orElse("");
    }

    /** A name that must be there. */
    Optional<Word> word(String key) {
        return need(key).flatMap(node -> typed.line(label(key), node));
    }

    /** A name that may be left out. */
    Optional<Word> lineIfGiven(String key) {
        return find(key).flatMap(node -> typed.line(label(key), node));
    }

    /** One of a few words, if the key is there. */
    <E extends Enum<E>> Optional<E> choiceIfAny(String key, Class<E> meanings) {
        return find(key)
                .flatMap(node -> typed.line(label(key), node))
                .flatMap(word -> Choice.of(meanings, label(key), word, typed.problems()));
    }

    /** A whole number that must be there; the most that it may be where it is told as a problem. */
    int whole(String key, int least, int most) {
        return need(key)
                .flatMap(node -> typed.whole(label(key), node, least, most))
                .orElse(most);
    }

    Optional<Integer> wholeIfAny(String key, int least, int most) {
        return find(key).flatMap(node -> typed.whole(label(key), node, least, most));
    }

    Optional<Double> number(String key) {
        return need(key).flatMap(node -> typed.number(label(key), node));
    }

    Optional<Double> numberIfAny(String key) {
        return find(key).flatMap(node -> typed.number(label(key), node));
    }

    Optional<Double> numberIfAny(String key, double least, double most) {
        return find(key).flatMap(node -> typed.number(label(key), node, least, most));
    }

    Optional<Double> numberAbove0IfAny(String key) {
        return find(key).flatMap(node -> typed.numberAbove0(label(key), node));
    }

    /** True where the key is left out, false where the key or its value is told as a problem. */
    boolean unlessFalse(String key) {
        var node = find(key);
        return node.isEmpty()
                ? !misspelt(key)
                : typed.truth(label(key), node.get()).orElse(false);
    }

    /** False where the key is left out, or its value is told as a problem. */
    boolean ifTrue(String key) {
        return find(key).flatMap(node -> typed.truth(label(key), node)).orElse(false);
    }

    /** A list of texts of one line that must be there; it may have no item. */
    List<Word> lines(String key) {
        return need(key).map(node -> typed.lines(label(key), node)).orElse(List.of());
    }

    /** A list of texts of one line that must be there, with at least one item. */
    List<Word> someLines(String key) {
        return need(key)
                .filter(node -> !typed.tellEmpty(label(key), node))
                .map(node -> typed.lines(label(key), node))
                .orElse(List.of());
    }

    /** A list of texts of one line that may be left out. */
    List<Word> linesIfAny(String key) {
        return find(key).map(node -> typed.lines(label(key), node)).orElse(List.of());
    }

    /** A list that may be left out. */
    List<Node> itemsIfAny(String key) {
        return find(key).map(node -> typed.items(label(key), node)).orElse(List.of());
    }

    /** A list that must be there, with at least one item. */
    List<Node> someItems(String key) {
        return need(key)
                .filter(node -> !typed.tellEmpty(label(key), node))
                .map(node -> typed.items(label(key), node))
                .orElse(List.of());
    }

    /** One text of one line, or a list of some. */
    List<Word> oneOrMore(String key) {
        return need(key)
                .filter(node -> !typed.tellEmpty(label(key), node))
                .map(node -> node instanceof Node.Sequence
                        ? typed.lines(label(key), node)
                        : typed.line(label(key), node).stream().toList())
                .orElse(List.of());
    }

    /** Values by names that the author chose, which must be there, with at least one. */
    Map<String, Node.Entry> someEntries(String key) {
        return need(key)
                .filter(node -> !typed.tellEmpty(label(key), node))
                .map(node -> typed.entries(label(key), node))
                .orElse(Map.of());
    }

    /** Values by names that the author chose; may be left out. */
    Map<String, Node.Entry> entriesIfAny(String key) {
        return find(key).map(node -> typed.entries(label(key), node)).orElse(Map.of());
    }

    /** A group of keys that must be there. */
    Optional<Fields> group(String key) {
        return keys.need(key).flatMap(entry -> of(label(key), entry.place(), entry.value(), typed.problems()));
    }

    /** A group of keys that may be left out. */
    Optional<Fields> groupIfAny(String key) {
        return keys.find(key).flatMap(entry -> of(label(key), entry.place(), entry.value(), typed.problems()));
    }

    /** Tells which keys are missing, unknown or reserved. */
    void done(String... reserved) {
        keys.done(List.of(reserved));
    }

    private static String label(String key) {
        return "Key (" + key + ")";
    }
}
