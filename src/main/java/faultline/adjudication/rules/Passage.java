package faultline.adjudication.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import faultline.adjudication.rules.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stretch of a rule while it is read: its words, what is wrong with them, and the names that they mention. */
final class Passage {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final int MOST_SHOWN = 80;

    private final Excerpt excerpt;
    private final Faults faults;
    private final List<Mention> mentions;

    /**
     * @param mentions where the names are collected
     */
    Passage(Excerpt excerpt, Faults faults, List<Mention> mentions) {
        this.excerpt = excerpt;
        this.faults = faults;
        this.mentions = mentions;
    }

    /** A part of it for a message, cut where it is long. */
    String words(Node node) {
        var words = excerpt.words(node);
        return words.length() > MOST_SHOWN ? words.substring(0, MOST_SHOWN) + "…" : words;
    }

    int line(Node node) {
        return faults.line(excerpt.at(node));
    }

    /** Tells what is wrong, and answers with nothing. */
    <T> Optional<T> refuse(Node node, String message) {
        faults.tell(excerpt.at(node), message);
        return Optional.empty();
    }

    void mention(Kind kind, Node node, String... names) {
        mentions.add(Mention.of(kind, line(node), names));
    }

    /**
     * Mentions what a call names.
     *
     * @param kinds of its first names; those after them are actors
     * @param names for each argument, everything that it can mean
     */
    void mentionAll(List<Kind> kinds, Node node, List<List<String>> names) {
        for (var each : combinations(names)) {
            if (kinds.equals(List.of(Kind.ACTOR, Kind.MOVE))) {
                mention(Kind.ACTOR, node, each.get(0), each.get(1));
                mention(Kind.MOVE, node, each.get(1));
            } else if (!kinds.isEmpty()) {
                mentions.add(new Mention(kinds.get(0), line(node), each));
            }
        }
    }

    /** The name in quotes, as a list of one; none if it is refused. */
    List<String> literal(Expression expression, String shape) {
        if (expression instanceof StringLiteralExpr text) {
            return id(text).stream().toList();
        }
        refuse(expression, "(" + words(expression) + ") must be a name in quotes: " + shape + ".");
        return List.of();
    }

    /** The name in quotes, if it can be one. */
    Optional<String> id(StringLiteralExpr text) {
        return text.getValue().matches(ID)
                ? Optional.of(text.getValue())
                : refuse(
                        text,
                        "(" + words(text) + ") cannot be a name. Names are lower-case words joined by hyphens, as"
                                + " the scenario writes them.");
    }

    private static List<List<String>> combinations(List<List<String>> choices) {
        List<List<String>> all = List.of(List.of());
        for (var choice : choices) {
            var longer = new ArrayList<List<String>>();
            for (var start : all) {
                for (var next : choice) {
                    var one = new ArrayList<>(start);
                    one.add(next);
                    longer.add(List.copyOf(one));
                }
            }
            all = longer;
        }
        return all;
    }
}
