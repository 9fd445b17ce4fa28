package faultline.adjudication.rules;

import com.github.javaparser.ParseStart;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import faultline.adjudication.rules.RuleOutline.Concluded;
import faultline.adjudication.rules.RuleOutline.Kind;
import faultline.adjudication.rules.RuleOutline.Matched;
import faultline.adjudication.rules.RuleOutline.Said;
import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** Takes a rule apart that the guard has let pass: what it finds here can only be what the guard allows. */
final class OutlineReader {
    private final RuleInfo rule;
    private final String code;
    private final RuleSlice slice;

    OutlineReader(RuleInfo rule) {
        this.rule = rule;
        var source = SourceText.of(rule.text());
        this.code = source.code();
        // Its sentence stands above it and is not part of its text, which is no fault here.
        this.slice = new RuleSlicer(source, new Faults(rule.file(), rule.text()))
                .slices()
                .get(0);
    }

    RuleOutline read() {
        var matches = parsed().getLhs().getDescrs().stream()
                .map(PatternDescr.class::cast)
                .map(OutlineReader::matched)
                .toList();
        var then = "{" + code.substring(slice.thenStart(), slice.thenEnd()) + "}";
        int firstLine = rule.line() + lines(code.substring(0, slice.thenStart()));
        var conclusions = RuleReader.parse(ParseStart.BLOCK, then).orElseThrow().getStatements().stream()
                .map(ConclusionReader::calls)
                .map(calls -> concluded(calls, firstLine))
                .toList();
        return new RuleOutline(rule, matches, conclusions);
    }

    private RuleDescr parsed() {
        try {
            return new DrlParser().parse(false, code).getRules().get(0);
        } catch (DroolsParserException e) {
            throw new IllegalStateException("Rule (" + rule.name() + ") cannot be read any more.", e);
        }
    }

    private static Matched matched(PatternDescr pattern) {
        var name = pattern.getIdentifier();
        var claims = pattern.getConstraint().getDescrs().stream()
                .map(constraint -> claim(condition(constraint), name))
                .toList();
        var kind =
                switch (Vocabulary.Event.named(pattern.getObjectType()).orElseThrow()) {
                    case MOVE -> Kind.MOVE;
                    case ARGUMENT -> Kind.ARGUMENT;
                    case INJECT -> Kind.INJECT;
                    case TURN -> Kind.TURN;
                };
        return new Matched(name, kind, new Claim.All(claims));
    }

    private static Expression condition(BaseDescr constraint) {
        var text = ((ExprConstraintDescr) constraint).getExpression();
        return RuleReader.parse(ParseStart.EXPRESSION, text).orElseThrow();
    }

    private static Claim claim(Expression expression, String own) {
        if (expression instanceof EnclosedExpr enclosed) {
            return claim(enclosed.getInner(), own);
        }
        if (expression instanceof UnaryExpr not) {
            return new Claim.Not(claim(not.getExpression(), own));
        }
        if (!(expression instanceof BinaryExpr binary)) {
            return new Claim.Holds(term(expression, own));
        }
        return switch (binary.getOperator()) {
            case AND -> new Claim.All(List.of(claim(binary.getLeft(), own), claim(binary.getRight(), own)));
            case OR -> new Claim.Any(List.of(claim(binary.getLeft(), own), claim(binary.getRight(), own)));
            default ->
                new Claim.Compared(
                        term(binary.getLeft(), own),
                        Claim.Operator.of(binary.getOperator()),
                        term(binary.getRight(), own));
        };
    }

    private static Term term(Expression expression, String own) {
        if (expression instanceof EnclosedExpr enclosed) {
            return term(enclosed.getInner(), own);
        }
        if (expression instanceof StringLiteralExpr text) {
            return new Term.Text(text.getValue());
        }
        if (expression instanceof NameExpr name) {
            return new Term.Property(own, name.getNameAsString());
        }
        if (expression instanceof FieldAccessExpr field) {
            return new Term.Property(field.getScope().toString(), field.getNameAsString());
        }
        if (expression instanceof MethodCallExpr call) {
            return new Term.Asked(call.getNameAsString(), terms(call.getArguments(), own));
        }
        return new Term.Number(Double.parseDouble(expression.toString().replace(" ", "")));
    }

    private static List<Term> terms(List<Expression> expressions, String own) {
        return expressions.stream().map(expression -> term(expression, own)).toList();
    }

    private static Concluded concluded(List<MethodCallExpr> calls, int firstLine) {
        var first = calls.get(0);
        // The ruling's own line: a chain of calls begins where its innermost one does.
        int line = firstLine + first.getName().getBegin().orElseThrow().line - 1;
        var chance = calls.stream()
                .filter(call -> call.getNameAsString().equals("chance"))
                .map(call -> text(call, 0))
                .findFirst();
        return new Concluded(line, said(first, calls.get(1)), chance);
    }

    private static Said said(MethodCallExpr first, MethodCallExpr second) {
        return switch (first.getNameAsString()) {
            case "level" ->
                new Said.Level(text(first, 1), parties(first, 2), second.getNameAsString(), text(second, 0));
            case "stage" -> new Said.Stage(text(first, 1), parties(first, 2), text(second, 0));
            case "reaction" -> {
                var target = parties(first, 3).stream().findFirst();
                yield new Said.Reaction(party(first.getArgument(1)), text(first, 2), target);
            }
            default -> new Said.Release(text(first, 1));
        };
    }

    private static String text(MethodCallExpr call, int argument) {
        return call.getArgument(argument).asStringLiteralExpr().getValue();
    }

    private static List<Term> parties(MethodCallExpr call, int from) {
        return call.getArguments().stream().skip(from).map(OutlineReader::party).toList();
    }

    /** A name in quotes, or a matched move's actor or target. */
    private static Term party(Expression expression) {
        return expression instanceof MethodCallExpr call
                ? new Term.Property(call.getScope().map(Object::toString).orElse(""), call.getNameAsString())
                : new Term.Text(expression.asStringLiteralExpr().getValue());
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
