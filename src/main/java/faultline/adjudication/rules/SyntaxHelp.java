package faultline.adjudication.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;

/** Says in plain words where a rule cannot be read, since the parsers' own words are of no help to its author. */
final class SyntaxHelp {
    private static final String SHAPE =
            "After (when) stands what happened, with its conditions in brackets: $move : Move(type == \"…\").";

    private final SourceText source;
    private final RuleSlice slice;
    private final Faults faults;

    SyntaxHelp(SourceText source, RuleSlice slice, Faults faults) {
        this.source = source;
        this.slice = slice;
        this.faults = faults;
    }

    /** Explains the first error of a rule; those after it are mostly its echo. */
    void explain(List<DroolsError> errors) {
        int place = errors.stream()
                .flatMap(error -> error instanceof ParserError parserError ? Stream.of(parserError) : Stream.of())
                .map(error -> offset(error.getRow(), error.getCol()))
                .findFirst()
                .orElse(slice.start());
        boolean inConditions = slice.when().stream().anyMatch(token -> token.end() > place);
        if (inConditions || slice.when().isEmpty()) {
            faults.tell(place, why(place));
        } else {
            var last = slice.when().get(slice.when().size() - 1);
            faults.tell(last.offset(), "The conditions end before they are complete. " + SHAPE);
        }
    }

    /** Explains a condition that is no expression. */
    void condition(Excerpt excerpt) {
        var tokens = tokens().filter(token -> excerpt.offset() <= token.offset()
                        && token.offset() < excerpt.offset() + excerpt.text().length())
                .toList();
        if (tokens.stream().anyMatch(token -> token.is(":"))) {
            faults.tell(
                    excerpt.offset(),
                    "A name with (:) stands before what is matched, not inside its brackets. Ask for the value where it"
                            + " is needed.");
            return;
        }
        boolean shortened = pairs(tokens)
                .anyMatch(pair -> "&|".contains(pair.get(0).text())
                        && "=!<>".contains(pair.get(1).text())
                        && !pair.get(1).is("!"));
        faults.tell(
                excerpt.offset(),
                shortened
                        ? "Behind && and || what is compared must be said again: world.level(\"x\") > 10 &&"
                                + " world.level(\"x\") < 40."
                        : "(" + Excerpt.oneLine(excerpt.text()) + ") cannot be read as a condition, such as"
                                + " world.level(\"x\") < 35.");
    }

    private String why(int place) {
        var before = tokens().filter(token -> token.offset() < place).reduce((a, b) -> b);
        var at = tokens().filter(token -> token.end() > place).findFirst();
        var shown = at.map(token -> "(" + token.text() + ")").orElse("(end)");
        if (at.isPresent()
                && at.get().is(")")
                && before.isPresent()
                && before.get().is(",")) {
            return "The comma before this bracket is one too many.";
        }
        if (!inBrackets(place)) {
            return "The conditions cannot be read from " + shown + " on. " + SHAPE;
        }
        boolean valueBefore =
                before.isPresent() && (isValue(before.get()) || before.get().is(")"));
        if (at.isPresent() && isValue(at.get()) && !at.get().text().startsWith("$") && valueBefore) {
            return "A comma is missing before " + shown + ", between two conditions.";
        }
        return "The conditions cannot be read from " + shown + " on. A condition reads like world.level(\"x\") < 35,"
                + " with a comma between two.";
    }

    private boolean inBrackets(int place) {
        int depth = 0;
        for (var token : slice.when()) {
            if (token.offset() < place) {
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            }
        }
        return depth > 0;
    }

    private static boolean isValue(Token token) {
        return token.kind() != Token.Kind.SIGN;
    }

    private Stream<Token> tokens() {
        return Stream.concat(slice.when().stream(), slice.then().stream());
    }

    private static Stream<List<Token>> pairs(List<Token> tokens) {
        return IntStream.range(1, tokens.size()).mapToObj(i -> tokens.subList(i - 1, i + 1));
    }

    private int offset(int row, int column) {
        int start = slice.start();
        for (int line = 1; line < row; line++) {
            start = source.code().indexOf('\n', start) + 1;
        }
        return Math.min(start + Math.max(0, column), slice.end() - 1);
    }
}
