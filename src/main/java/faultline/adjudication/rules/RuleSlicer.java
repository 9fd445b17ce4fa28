package faultline.adjudication.rules;

import faultline.adjudication.rules.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the rules of a file by the words {@code rule}, {@code when}, {@code then} and {@code end}. */
final class RuleSlicer {
    private static final Set<String> STRUCTURE = Set.of("rule", "when", "then", "end");
    private static final Set<String> NEEDLESS = Set.of("package", "import", "global", "unit");
    private static final Set<String> FOREIGN = Set.of("function", "declare", "query", "dialect", "expander");
    private static final int LONGEST_NAME = 120;

    private final SourceText source;
    private final Faults faults;
    private final List<RuleSlice> slices = new ArrayList<>();
    private int next;

    RuleSlicer(SourceText source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** The rules that have all four words; what is wrong with the others is told. */
    List<RuleSlice> slices() {
        while (next < source.tokens().size()) {
            var token = source.tokens().get(next++);
            if (token.is("rule")) {
                rule(token);
            } else {
                faults.tell(token.offset(), stray(token));
                skipStrays();
            }
        }
        return slices;
    }

    private static String stray(Token token) {
        var shown = "(" + token.text() + ")";
        if (NEEDLESS.contains(token.text())) {
            return "A rule file needs no " + shown + ": all that rules may name is there already.";
        }
        if (FOREIGN.contains(token.text())) {
            return "A rule file holds only rules and // comments; " + shown + " is not allowed.";
        }
        return token.is(";")
                ? "A rule closes with (end) alone; this (;) is one too many."
                : "Only rules and // comments stand in a rule file, and " + shown + " is neither. A rule begins with:"
                        + " rule \"…\".";
    }

    private void rule(Token rule) {
        var name = name(rule);
        var heading = section();
        if (!closes("when", rule, name, "After its name comes (when), then what must have happened.")) {
            return;
        }
        if (!name.isEmpty() && !heading.isEmpty()) {
            faults.tell(
                    heading.get(0).offset(),
                    "Nothing stands between a rule's name and (when), so ("
                            + heading.get(0).text()
                            + ") is not allowed: no rule comes before another, and none is special.");
        }
        var when = section();
        if (!closes("then", rule, name, "After the conditions comes (then), then what the rule concludes.")) {
            return;
        }
        int thenStart = source.tokens().get(next - 1).end();
        var then = section();
        if (!closes("end", rule, name, "Each rule closes with (end) before the next one begins.")) {
            return;
        }
        var end = source.tokens().get(next - 1);
        var sentence = sentence(rule, name);
        slices.add(new RuleSlice(name, sentence, rule.offset(), end.end(), when, then, thenStart, end.offset()));
    }

    private String name(Token rule) {
        boolean quoted =
                next < source.tokens().size() && source.tokens().get(next).kind() == Kind.TEXT;
        if (!quoted) {
            faults.tell(rule.offset(), "A rule's name follows the word (rule) in double quotes: rule \"…\".");
            return "";
        }
        var token = source.tokens().get(next++);
        var name = token.text().substring(1, token.text().length() - 1);
        if (name.isBlank() || !name.equals(name.strip()) || name.length() > LONGEST_NAME) {
            faults.tell(
                    token.offset(),
                    "A rule's name is a short sentence of at most " + LONGEST_NAME + " characters, without spaces at"
                            + " its ends.");
        }
        return name;
    }

    /** The tokens up to the next word of a rule's structure. */
    private List<Token> section() {
        int from = next;
        while (next < source.tokens().size()
                && !STRUCTURE.contains(source.tokens().get(next).text())) {
            next++;
        }
        return source.tokens().subList(from, next);
    }

    /** Whether the section ends with that word, which is then behind us; if not, so is the whole rule. */
    private boolean closes(String word, Token rule, String name, String help) {
        boolean ended = next == source.tokens().size();
        if (!ended && source.tokens().get(next).is(word)) {
            next++;
            return true;
        }
        int place = ended ? rule.offset() : source.tokens().get(next).offset();
        faults.tell(
                place,
                "Rule (" + name + ") lacks its (" + word + ")" + (ended ? "." : " before this place.") + " " + help);
        skipToRule();
        return false;
    }

    /** What follows something stray is mostly part of it; only what surely is a thing of its own is told too. */
    private void skipStrays() {
        for (; next < source.tokens().size() && !source.tokens().get(next).is("rule"); next++) {
            var token = source.tokens().get(next);
            if (NEEDLESS.contains(token.text()) || FOREIGN.contains(token.text())) {
                faults.tell(token.offset(), stray(token));
            }
        }
    }

    private void skipToRule() {
        while (next < source.tokens().size() && !source.tokens().get(next).is("rule")) {
            next++;
        }
    }

    private String sentence(Token rule, String name) {
        int lineStart = lineStart(rule.offset());
        if (!source.text().substring(lineStart, rule.offset()).isBlank()) {
            faults.tell(rule.offset(), "A rule begins on a line of its own.");
        }
        var sentence = new ArrayDeque<String>();
        while (lineStart > 0) {
            int lineEnd = lineStart - 1;
            lineStart = lineStart(lineEnd);
            var line = source.text().substring(lineStart, lineEnd).strip();
            if (!line.startsWith("//")) {
                break;
            }
            sentence.addFirst(line.substring(2).strip());
        }
        var joined = String.join(" ", sentence).strip();
        if (joined.isEmpty()) {
            faults.tell(
                    rule.offset(),
                    "Rule (" + name + ") has no sentence. Directly above a rule stands a comment (//) that says in"
                            + " plain words what it means.");
        }
        return joined;
    }

    private int lineStart(int offset) {
        return source.text().lastIndexOf('\n', offset - 1) + 1;
    }
}
