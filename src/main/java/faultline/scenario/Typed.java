package faultline.scenario;

import faultline.exercise.definition.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a node for a text, a number or a list, and nothing else for it: 7, "7" and 7.9 are three different things. Each
 * method gets the words by which a message names the node ("Key (count)"), tells what does not fit, and is then empty.
 */
record Typed(Problems problems) {
    /** YAML's numbers that are not finite. */
    private static final Pattern ENDLESS = Pattern.compile("[-+]?\\.(inf|nan)", Pattern.CASE_INSENSITIVE);

    /** Far beyond what an exercise counts, and small enough to be kept to the sixth decimal without a surprise. */
    private static final double LARGEST = 1e12;

    /** A text that says something. */
    Optional<Word> text(String label, Node node) {
        return anyText(label, node).filter(word -> !tellBlank(label, word));
    }

    /** A text of one line that says something. */
    Optional<Word> line(String label, Node node) {
        return text(label, node).filter(word -> oneLine(label, word));
    }

    boolean oneLine(String label, Word word) {
        boolean one = word.text().indexOf('\n') < 0;
        if (!one) {
            problems.tell(word.place(), label + " must be one line.");
        }
        return one;
    }

    /** A text that may be empty. */
    Optional<Word> anyText(String label, Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.Type.TEXT) {
            boolean unquoted = node instanceof Node.Scalar other && other.type() != Node.Type.NOTHING;
            tell(label, unquoted ? "a text, in quotes if it looks like something else" : "a text", node);
            return Optional.empty();
        }
        var control = Words.control(scalar.text());
        control.ifPresent(point -> problems.tell(
                scalar.place(), label + " holds the control character (" + Words.codePoint(point) + ")."));
        return control.isPresent()
                ? Optional.empty()
                : Optional.of(new Word(scalar.place(), scalar.text().strip()));
    }

    Optional<Integer> whole(String label, Node node, int least, int most) {
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.WHOLE) {
            double number = Double.parseDouble(scalar.text());
            if (number >= least && number <= most) {
                return Optional.of((int) number);
            }
        }
        tell(label, "a whole number from " + least + " to " + most, node);
        return Optional.empty();
    }

    /** A number that is finite and not larger than anybody needs. */
    Optional<Double> number(String label, Node node) {
        if (!(node instanceof Node.Scalar scalar)
                || scalar.type() != Node.Type.WHOLE && scalar.type() != Node.Type.DECIMAL) {
            tell(label, "a number", node);
            return Optional.empty();
        }
        boolean endless = ENDLESS.matcher(scalar.text()).matches();
        double number = endless ? Double.NaN : Double.parseDouble(scalar.text());
        if (Math.abs(number) <= LARGEST) {
            return Optional.of(number);
        }
        tell(label, "from " + Value.plain(-LARGEST) + " to " + Value.plain(LARGEST), node);
        return Optional.empty();
    }

    /** A number that the format itself bounds. */
    Optional<Double> number(String label, Node node, double least, double most) {
        return number(label, node).filter(number -> {
            boolean within = number >= least && number <= most;
            if (!within) {
                tell(label, "from " + Value.plain(least) + " to " + Value.plain(most), node);
            }
            return within;
        });
    }

    Optional<Double> numberAbove0(String label, Node node) {
        return number(label, node).filter(number -> {
            if (number <= 0) {
                problems.tell(node.place(), label + " must be above 0, not (" + Value.plain(number) + ").");
            }
            return number > 0;
        });
    }

    Optional<Boolean> truth(String label, Node node) {
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.TRUTH) {
            return Optional.of(scalar.text().equals("true"));
        }
        tell(label, "true or false", node);
        return Optional.empty();
    }

    Optional<Node.Mapping> mapping(String label, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        tell(label, "a group of keys", node);
        return Optional.empty();
    }

    /** The entries of a group whose keys are names that the author chose. */
    Map<String, Node.Entry> entries(String label, Node node) {
        return mapping(label, node).map(Node.Mapping::entries).orElse(Map.of());
    }

    List<Node> items(String label, Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        tell(label, "a list", node);
        return List.of();
    }

    /** A list of texts of one line, none twice. */
    List<Word> lines(String label, Node node) {
        var seen = new HashSet<String>();
        var words = new ArrayList<Word>();
        var items = items(label, node);
        for (int i = 0; i < items.size(); i++) {
            line(label + ", item " + (i + 1) + ",", items.get(i)).ifPresent(word -> {
                if (seen.add(word.text())) {
                    words.add(word);
                } else {
                    problems.tell(word.place(), label + " has (" + word.text() + ") twice.");
                }
            });
        }
        return words;
    }

    /** Whether a list or a group that needs something in it has nothing; tells it. */
    boolean tellEmpty(String label, Node node) {
        boolean empty = node instanceof Node.Sequence list && list.items().isEmpty()
                || node instanceof Node.Mapping mapping && mapping.entries().isEmpty();
        if (empty) {
            problems.tell(node.place(), label + " must have at least one item.");
        }
        return empty;
    }

    /** What was expected and what is there; nothing where the node has been told already. */
    void tell(String label, String expected, Node node) {
        if (node instanceof Node.Broken) {
            problems.meetAgain();
        } else if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NOTHING) {
            problems.tell(node.place(), label + " has no value: it must be " + expected + ".");
        } else {
            problems.tell(node.place(), label + " must be " + expected + ", not " + found(node) + ".");
        }
    }

    private boolean tellBlank(String label, Word word) {
        if (word.text().isEmpty()) {
            problems.tell(word.place(), label + " has an empty text.");
        }
        return word.text().isEmpty();
    }

    private static String found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.type().words() + " " + Words.shown(scalar.text());
        }
        return node instanceof Node.Sequence ? "a list" : "a group of keys";
    }
}
