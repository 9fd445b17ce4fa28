package faultline.adjudication.rules;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import faultline.adjudication.rules.Mention.Kind;
import faultline.adjudication.rules.Vocabulary.Event;
import faultline.adjudication.rules.Vocabulary.Question;
import faultline.adjudication.rules.Vocabulary.Type;
import faultline.exercise.definition.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a condition asks and compares: by allow-list, so what is not named here is refused. */
final class OperandReader {
    private static final String NUMBER = "(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?";

    private final Passage passage;
    private final List<PatternShape> earlier;
    private final PatternShape own;

    /**
     * @param earlier the patterns that stand above
     */
    OperandReader(Passage passage, List<PatternShape> earlier, PatternShape own) {
        this.passage = passage;
        this.earlier = earlier;
        this.own = own;
    }

    /** What stands there; empty if it is refused, which is then told. */
    Optional<Operand> read(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return read(enclosed.getInner());
        }
        if (expression instanceof StringLiteralExpr text) {
            return Optional.of(new Operand.Text(text.getValue()));
        }
        if (expression instanceof NameExpr name) {
            return property(name);
        }
        if (expression instanceof FieldAccessExpr field) {
            return joined(field).map(operand -> operand);
        }
        return expression instanceof MethodCallExpr call ? call(call) : number(expression);
    }

    private Optional<Operand> number(Expression expression) {
        boolean negative = expression instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS;
        var digits = negative ? ((UnaryExpr) expression).getExpression() : expression;
        if (digits.isIntegerLiteralExpr() || digits.isLongLiteralExpr() || digits.isDoubleLiteralExpr()) {
            return passage.words(digits).matches(NUMBER)
                    ? Optional.of(new Operand.Number())
                    : passage.refuse(
                            expression,
                            "(" + passage.words(expression) + ") is no number that rules can use: write it like 35 or"
                                    + " 0.5.");
        }
        return expression instanceof BooleanLiteralExpr
                ? passage.refuse(
                        expression,
                        "Say the condition itself, or ! before it, instead of comparing with true or false.")
                : passage.refuse(
                        expression, "(" + passage.words(expression) + ") is nothing that a condition can ask.");
    }

    private Optional<Operand> property(NameExpr name) {
        var word = name.getNameAsString();
        var type = own.event().properties().get(word);
        if (type != null) {
            return Optional.of(type == Type.TEXT ? new Operand.Property(word, own) : new Operand.Asked(type));
        }
        if (own.event() == Event.MOVE && word.equals("tags")) {
            return passage.refuse(name, "Ask for a tag like this: tagged(\"tag\").");
        }
        if (own.event() == Event.MOVE && word.equals("text")) {
            return passage.refuse(name, "Ask for a word of the players' text like this: says(\"word\").");
        }
        if (own.event() == Event.MOVE && word.equals("id")) {
            return passage.refuse(name, "A condition cannot ask for a move's (id), which differs from game to game.");
        }
        var valid = Vocabulary.conditionWords(own.event());
        return passage.refuse(
                name,
                own.event().word() + " has no property (" + word + "). " + Nearest.hint(word, valid)
                        + " Names of the scenario stand in quotes.");
    }

    /** {@code $x.actor}: a property of what a pattern further up has matched. */
    private Optional<Operand.Property> joined(FieldAccessExpr field) {
        var property = field.getNameAsString();
        var name = field.getScope() instanceof NameExpr scope ? scope.getNameAsString() : "";
        if (name.equals(own.name())) {
            return passage.refuse(
                    field, "Inside its own pattern (" + passage.words(field) + ") is just (" + property + ").");
        }
        if (name.equals("world")) {
            return passage.refuse(field, "The world is asked with brackets: world." + property + "(…).");
        }
        var shape =
                earlier.stream().filter(pattern -> pattern.name().equals(name)).findFirst();
        if (shape.isEmpty()) {
            return passage.refuse(
                    field,
                    "(" + passage.words(field) + ") is not known here. A condition can ask for the properties of its"
                            + " own pattern and, of a pattern above it, for $x.actor and $x.target.");
        }
        boolean askable = shape.get().event() == Event.MOVE && Party.isParty(property);
        return askable
                ? Optional.of(new Operand.Property(property, shape.get()))
                : passage.refuse(
                        field,
                        "Of a pattern above, only a move's $x.actor and $x.target can be asked, not ("
                                + passage.words(field) + ").");
    }

    private Optional<Operand> call(MethodCallExpr call) {
        var name = call.getNameAsString();
        if (call.getScope().isEmpty()) {
            var questions = Vocabulary.questions(own.event());
            return questions.contains(name)
                    ? ofItself(call, name)
                    : passage.refuse(
                            call.getName(),
                            own.event().word() + " cannot be asked (" + name + "). "
                                    + (questions.isEmpty()
                                            ? "Ask the world: world.level(\"…\")."
                                            : Nearest.hint(name, questions)));
        }
        boolean world = call.getScope().get() instanceof NameExpr scope
                && scope.getNameAsString().equals("world");
        var question = Vocabulary.WORLD.get(name);
        if (!world || call.getTypeArguments().isPresent()) {
            return passage.refuse(
                    call.getName(),
                    "(" + passage.words(call) + ") is not allowed: a condition can ask nothing but the world.");
        }
        if (question == null) {
            var valid = Vocabulary.WORLD.keySet().stream().sorted().toList();
            return passage.refuse(
                    call.getName(), "The world cannot be asked (" + name + "). " + Nearest.hint(name, valid));
        }
        return question(call, question);
    }

    private Optional<Operand> ofItself(MethodCallExpr call, String name) {
        if (call.getArguments().size() != 1 || !(call.getArgument(0) instanceof StringLiteralExpr text)) {
            return passage.refuse(call.getName(), "(" + name + ") asks for one text in quotes: " + name + "(\"…\").");
        }
        if (name.equals("tagged")) {
            passage.id(text).ifPresent(tag -> passage.mention(Kind.TAG, text, tag));
        } else if (text.getValue().isBlank()) {
            return passage.refuse(text, "A word to look for is missing: says(\"word\").");
        }
        return Optional.of(new Operand.Asked(Type.TRUTH));
    }

    private Optional<Operand> question(MethodCallExpr call, Question question) {
        var arguments = call.getArguments();
        int fewest = question.names().size();
        if (arguments.size() < fewest || arguments.size() > fewest + question.moreActors()) {
            return passage.refuse(
                    call.getName(),
                    "(" + passage.words(call) + ") has too few or too many names. It is written " + question.shape()
                            + ".");
        }
        var names = new ArrayList<List<String>>();
        for (int i = 0; i < arguments.size(); i++) {
            boolean actor = i >= fewest || question.names().get(i) == Kind.ACTOR;
            names.add(actor ? whom(arguments.get(i)) : passage.literal(arguments.get(i), question.shape()));
        }
        if (names.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        passage.mentionAll(question.names(), call.getName(), names);
        return Optional.of(
                question.names().equals(List.of(Kind.STAGE))
                        ? new Operand.StateOf(names.get(0).get(0))
                        : new Operand.Asked(question.type()));
    }

    /** The actors that an argument can mean; none if it is refused. */
    private List<String> whom(Expression argument) {
        if (argument instanceof StringLiteralExpr text) {
            return passage.id(text).stream().toList();
        }
        if (argument instanceof NameExpr name && own.event() == Event.MOVE && Party.isParty(name.getNameAsString())) {
            return own.parties(name.getNameAsString());
        }
        if (argument instanceof FieldAccessExpr field) {
            return joined(field)
                    .map(property -> property.of().parties(property.name()))
                    .orElse(List.of());
        }
        passage.refuse(
                argument,
                "(" + passage.words(argument) + ") is no actor. An actor is a name in quotes, or in the pattern of a"
                        + " move its own actor or target.");
        return List.of();
    }
}
