package faultline.adjudication.rules;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.Statement;
import faultline.adjudication.rules.Mention.Kind;
import faultline.adjudication.rules.Vocabulary.Event;
import faultline.exercise.definition.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads one statement after {@code then}: a ruling that begins with what it answers and ends with its reason. */
final class ConclusionReader {
    private final Passage passage;
    private final List<PatternShape> patterns;

    ConclusionReader(Passage passage, List<PatternShape> patterns) {
        this.passage = passage;
        this.patterns = patterns;
    }

    void read(Statement statement) {
        var calls = calls(statement);
        if (calls.isEmpty()) {
            passage.refuse(
                    statement, "After (then) stand only rulings, such as " + Vocabulary.RULINGS.get("reaction") + ";");
            return;
        }
        var first = calls.get(0);
        var shape = Vocabulary.RULINGS.get(first.getNameAsString());
        if (shape == null) {
            var valid = Vocabulary.RULINGS.keySet().stream().sorted().toList();
            passage.refuse(
                    first.getName(),
                    "There is no ruling (" + first.getNameAsString() + "). "
                            + Nearest.hint(first.getNameAsString(), valid));
            return;
        }
        begin(first, shape);
        var rest = calls.subList(1, calls.size());
        reason(first, rest);
        var middle = rest.stream()
                .filter(call -> !call.getNameAsString().equals("because"))
                .toList();
        switch (first.getNameAsString()) {
            case "level" -> changes(first, middle, Vocabulary.OPERATIONS, shape);
            case "stage" -> changes(first, middle, List.of("to"), shape);
            default -> odds(middle);
        }
    }

    /** The calls of {@code rulings.a(…).b(…).c(…)} in this order; none if it is anything else. */
    static List<MethodCallExpr> calls(Statement statement) {
        var calls = new ArrayList<MethodCallExpr>();
        Optional<Expression> link = statement.isExpressionStmt()
                ? Optional.of(statement.asExpressionStmt().getExpression())
                : Optional.empty();
        while (link.isPresent() && link.get() instanceof MethodCallExpr call) {
            calls.add(call);
            link = call.getTypeArguments().isPresent() ? Optional.empty() : call.getScope();
        }
        Collections.reverse(calls);
        boolean onRulings = link.isPresent()
                && link.get() instanceof NameExpr name
                && name.getNameAsString().equals("rulings");
        return onRulings ? calls : List.of();
    }

    private void begin(MethodCallExpr first, String shape) {
        var arguments = first.getArguments();
        if (arguments.isEmpty() || bound(arguments.get(0)).isEmpty()) {
            passage.refuse(
                    first.getName(),
                    "A ruling begins with what it answers: (" + names() + "), as the conditions call it. It is written "
                            + shape + ".");
            return;
        }
        switch (first.getNameAsString()) {
            case "level" -> indicator(first, Kind.LEVEL, shape);
            case "stage" -> indicator(first, Kind.STAGE, shape);
            case "reaction" -> reaction(first, shape);
            default -> {
                if (counts(first, 2, 2, shape)) {
                    mention(Kind.INJECT, first, List.of(passage.literal(arguments.get(1), shape)));
                }
            }
        }
    }

    private void indicator(MethodCallExpr call, Kind kind, String shape) {
        if (counts(call, 2, 4, shape)) {
            var names = new ArrayList<>(List.of(passage.literal(call.getArgument(1), shape)));
            call.getArguments().stream().skip(2).map(this::whom).forEach(names::add);
            mention(kind, call, names);
        }
    }

    private void reaction(MethodCallExpr call, String shape) {
        if (counts(call, 3, 4, shape)) {
            var names =
                    new ArrayList<>(List.of(whom(call.getArgument(1)), passage.literal(call.getArgument(2), shape)));
            call.getArguments().stream().skip(3).map(this::whom).forEach(names::add);
            mention(Kind.REACTION, call, names);
        }
    }

    private boolean counts(MethodCallExpr call, int fewest, int most, String shape) {
        int count = call.getArguments().size();
        boolean fits = fewest <= count && count <= most;
        if (!fits) {
            passage.refuse(
                    call.getName(),
                    "(rulings." + call.getNameAsString() + ") has too few or too many parts between its brackets. It is"
                            + " written " + shape + ".");
        }
        return fits;
    }

    private void mention(Kind kind, MethodCallExpr call, List<List<String>> names) {
        if (names.stream().noneMatch(List::isEmpty)) {
            passage.mentionAll(List.of(kind), call.getName(), names);
        }
    }

    /** How a level or stage changes, said once and directly after it. */
    private void changes(MethodCallExpr first, List<MethodCallExpr> middle, List<String> words, String shape) {
        if (middle.isEmpty() || !words.contains(middle.get(0).getNameAsString())) {
            passage.refuse(
                    first.getName(),
                    "After (rulings." + first.getNameAsString() + ") comes " + Nearest.list(words) + ": " + shape
                            + ".");
            return;
        }
        var change = middle.get(0);
        single(change).ifPresent(name -> {
            if (words.equals(Vocabulary.OPERATIONS)) {
                passage.mention(Kind.ASSUMPTION, change.getName(), name);
            } else if (first.getArguments().size() > 1) {
                stateOf(first).ifPresent(stage -> passage.mention(Kind.STATE, change.getName(), stage, name));
            }
        });
        odds(middle.subList(1, middle.size()));
    }

    private static Optional<String> stateOf(MethodCallExpr stage) {
        return stage.getArgument(1).toStringLiteralExpr().map(StringLiteralExpr::getValue);
    }

    private void odds(List<MethodCallExpr> calls) {
        for (var call : calls) {
            if (!call.getNameAsString().equals("chance")) {
                passage.refuse(
                        call.getName(),
                        "(" + call.getNameAsString() + ") does not stand here. There is (chance, because).");
            } else if (call != calls.get(0)) {
                passage.refuse(call.getName(), "A ruling has one (chance) at most.");
            } else {
                single(call).ifPresent(name -> passage.mention(Kind.ODDS, call.getName(), name));
            }
        }
    }

    private Optional<String> single(MethodCallExpr call) {
        var shape = call.getNameAsString() + "(\"name\")";
        return call.getArguments().size() == 1
                ? passage.literal(call.getArgument(0), shape).stream().findFirst()
                : passage.refuse(
                        call.getName(), "(" + call.getNameAsString() + ") takes one name in quotes: " + shape + ".");
    }

    private void reason(MethodCallExpr first, List<MethodCallExpr> rest) {
        var reasons = rest.stream()
                .filter(call -> call.getNameAsString().equals("because"))
                .toList();
        if (reasons.isEmpty()) {
            passage.refuse(first.getName(), "A ruling ends with its reason for people to read: .because(\"…\").");
            return;
        }
        var reason = reasons.get(0);
        if (reasons.size() > 1 || rest.get(rest.size() - 1) != reason) {
            passage.refuse(reason.getName(), "A ruling has one (because), which stands last.");
        }
        boolean text = reason.getArguments().size() == 1
                && reason.getArgument(0) instanceof StringLiteralExpr words
                && !words.getValue().isBlank();
        if (!text) {
            passage.refuse(reason.getName(), "A reason is one text in quotes, and not empty: .because(\"…\").");
        }
    }

    private Optional<PatternShape> bound(Expression expression) {
        return expression instanceof NameExpr name
                ? patterns.stream()
                        .filter(p -> p.name().equals(name.getNameAsString()))
                        .findFirst()
                : Optional.empty();
    }

    private String names() {
        return String.join(" or ", patterns.stream().map(PatternShape::name).toList());
    }

    /** Whom an argument can mean; none if it is refused. */
    private List<String> whom(Expression argument) {
        if (argument instanceof StringLiteralExpr text) {
            return passage.id(text).stream().toList();
        }
        if (argument instanceof MethodCallExpr call
                && call.getArguments().isEmpty()
                && call.getTypeArguments().isEmpty()
                && Party.isParty(call.getNameAsString())) {
            var of = call.getScope().flatMap(this::bound).filter(shape -> shape.event() == Event.MOVE);
            if (of.isPresent()) {
                return of.get().parties(call.getNameAsString());
            }
        }
        passage.refuse(
                argument,
                "(" + passage.words(argument) + ") is nobody. Here stands a name in quotes, or a matched move's"
                        + " $x.actor() or $x.target().");
        return List.of();
    }
}
