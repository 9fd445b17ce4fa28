package faultline.adjudication.rules;

import faultline.adjudication.rules.Token.Kind;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said of a rule from its words alone, and must be before a parser may see it. */
final class WordCheck {
    private static final int LONGEST_RULE = 8_000;

    /** Each level doubles the time that the compiler takes. */
    private static final int DEEPEST = 6;

    /** Words that Drools knows in conditions and rules do not have, each with what to write instead. */
    private static final Map<String, String> NOT_IN_WHEN = notInWhen();

    private final RuleSlice slice;
    private final Faults faults;

    WordCheck(RuleSlice slice, Faults faults) {
        this.slice = slice;
        this.faults = faults;
    }

    void check() {
        if (slice.end() - slice.start() > LONGEST_RULE) {
            faults.tell(slice.start(), "This rule is longer than " + LONGEST_RULE + " characters. Write several.");
        }
        brackets(slice.when());
        brackets(slice.then());
        casts(slice.when(), 1);
        casts(slice.then(), 0);
        signs(slice.when());
        statements(slice.then());
        words(slice.when());
        rulings(slice.then());
    }

    private void rulings(List<Token> tokens) {
        for (var token : tokens) {
            if (token.is("world")) {
                faults.tell(token.offset(), "The world is asked in conditions only; after (then) it cannot be named.");
            } else if (token.kind() == Kind.SIGN && !".,;()".contains(token.text())) {
                faults.tell(token.offset(), "After (then) stand only rulings, without (" + token.text() + ").");
            }
        }
    }

    private void words(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean notIn = token.is("not")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("in");
            if (!notIn) {
                Optional.ofNullable(NOT_IN_WHEN.get(token.text())).ifPresent(why -> faults.tell(token.offset(), why));
            }
        }
    }

    private void brackets(List<Token> tokens) {
        var open = new ArrayDeque<Token>();
        for (var token : tokens) {
            if (token.is("(")) {
                open.push(token);
                if (open.size() > DEEPEST) {
                    faults.tell(token.offset(), "Brackets are nested more than " + DEEPEST + " deep here.");
                    return;
                }
            } else if (token.is(")") && open.poll() == null) {
                faults.tell(token.offset(), "This bracket closes what was never opened.");
            }
        }
        open.forEach(token -> faults.tell(token.offset(), "The bracket that opens here is never closed."));
    }

    /**
     * What stands directly behind a closed bracket makes a cast of it, and a chain of casts keeps a parser busy for
     * ever.
     *
     * @param depth how many brackets must be open around it; between two patterns there is nothing wrong with it
     */
    private void casts(List<Token> tokens, int depth) {
        int open = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            var next = tokens.get(i + 1);
            boolean operand = next.kind() != Kind.SIGN || next.is("(");
            if (tokens.get(i).is(")") && operand && open >= depth && !next.is("rulings")) {
                faults.tell(
                        next.offset(), "Between the bracket and (" + next.text() + ") a comma or a sign is missing.");
            }
        }
    }

    /** Two signs before a value would nest as deep as somebody can type; a single {@code =} is the usual slip. */
    private void signs(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            var before = tokens.get(i - 1);
            var token = tokens.get(i);
            boolean touching = before.end() == token.offset();
            if ("!-".contains(token.text()) && "!-".contains(before.text())) {
                faults.tell(token.offset(), "One (" + token.text() + ") is enough here.");
            }
            boolean partOfTwo = touching && "=!<>".contains(before.text());
            boolean firstOfTwo = i + 1 < tokens.size()
                    && tokens.get(i + 1).is("=")
                    && tokens.get(i + 1).offset() == token.end();
            if (token.is("=") && !partOfTwo && !firstOfTwo) {
                boolean swapped =
                        i + 1 < tokens.size() && "<>".contains(tokens.get(i + 1).text());
                var order = swapped ? tokens.get(i + 1).text() + "=" : "==";
                faults.tell(
                        token.offset(),
                        "To compare, write " + order + " and not (=" + (swapped ? order.substring(0, 1) : "") + ").");
            }
        }
    }

    /** Every ruling begins with its word and closes with a semicolon. */
    private void statements(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = tokens.get(i).is("rulings") && tokens.get(i).kind() == Kind.WORD;
            if (begins && i > 0 && tokens.get(i - 1).is(")")) {
                faults.tell(tokens.get(i - 1).offset(), "The ruling that ends here is not closed with (;).");
            }
        }
        if (!tokens.isEmpty() && !tokens.get(tokens.size() - 1).is(";")) {
            faults.tell(tokens.get(tokens.size() - 1).offset(), "The ruling that ends here is not closed with (;).");
        }
    }

    private static Map<String, String> notInWhen() {
        var absent = "A rule answers what happened, without (%s). What did not happen is asked of the world:"
                + " !world.played(\"actor\", \"move\").";
        var joined =
                "What is matched stands one under the other, and conditions are joined by commas, && and ||, without"
                        + " (%s).";
        var choice = "Say each value, without (%s): type == \"a\" || type == \"b\", or type != \"a\", type != \"b\".";
        var part = "Ask tagged(\"tag\") or says(\"word\") instead of (%s).";
        var comma = "Conditions are separated by commas, without (%s).";
        var other = "(%s) is not allowed: a rule matches what happened and asks the world, nothing else.";
        return Stream.of(
                        words(absent, "not", "exists", "forall"),
                        words(joined, "and", "or"),
                        words(choice, "in"),
                        words(comma, ";"),
                        words(part, "contains", "memberOf", "excludes", "matches", "soundslike", "str"),
                        words(
                                other,
                                "null",
                                "instanceof",
                                "eval",
                                "from",
                                "accumulate",
                                "acc",
                                "groupby",
                                "collect",
                                "over",
                                "new",
                                "if",
                                "else",
                                "do",
                                "this"))
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> words(String message, String... words) {
        return Set.of(words).stream().collect(Collectors.toMap(word -> word, message::formatted));
    }
}
