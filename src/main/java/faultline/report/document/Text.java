package faultline.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line or a paragraph of words, some of which stand out or lead somewhere. */
public record Text(List<Span> spans) {
    public static final Text NONE = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    /** How words look; what they say never depends on it. */
    public enum Style {
        PLAIN,
        STRONG,
        /** Of less weight than what stands beside it. */
        QUIET,
        /** An id, a command, or something that a rule found. */
        CODE,
        /** A number that has risen. */
        UP,
        /** A number that has fallen. */
        DOWN,
        /** What went wrong, or did not happen. */
        WARNING
    }

    /**
     * @param to the anchor that the words lead to; empty for none
     */
    public record Span(String words, Style style, String to) {
        public Span {
            Anchor.checkIfAny(to);
        }
    }

    public static Text of(String words) {
        return of(words, Style.PLAIN);
    }

    public static Text strong(String words) {
        return of(words, Style.STRONG);
    }

    public static Text quiet(String words) {
        return of(words, Style.QUIET);
    }

    public static Text code(String words) {
        return of(words, Style.CODE);
    }

    public static Text of(String words, Style style) {
        return words.isEmpty() ? NONE : new Text(List.of(new Span(words, style, "")));
    }

    /** Words that lead to an anchor of the same document. */
    public static Text link(String words, String to) {
        return new Text(List.of(new Span(words, Style.PLAIN, to)));
    }

    public Text plus(Text more) {
        var all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Text(all);
    }

    public Text plus(String more) {
        return plus(of(more));
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** What it says, without how it looks. */
    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
