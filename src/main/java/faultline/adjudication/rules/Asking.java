package faultline.adjudication.rules;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import faultline.adjudication.facts.ArgumentDecided;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.facts.TurnBegun;
import faultline.exercise.definition.Key;
import faultline.exercise.whatif.Demand.Question;
import faultline.exercise.whatif.Quantity;
import java.util.Map;

/**
 * Answers what the parts of a condition ask: of the happening that its pattern is held against, of those above it, and of
 * the world.
 *
 * @param above what the patterns above are held against, by their names
 */
record Asking(Map<String, Happening> above, Happening own) {
    Asking {
        above = Map.copyOf(above);
    }

    /** Whether the expression is a text, as far as it is not a literal. */
    boolean isText(Expression expression) {
        var asked = DemandReader.unwrapped(expression);
        return asked instanceof FieldAccessExpr
                || (asked instanceof NameExpr name && !name.getNameAsString().equals("turn"))
                || (asked instanceof MethodCallExpr call
                        && call.getNameAsString().equals("stage"));
    }

    /** Whether a number in it is asked of the world. */
    boolean asksTheWorld(Expression expression) {
        return expression.findFirst(MethodCallExpr.class).isPresent();
    }

    String text(Expression expression) {
        var asked = DemandReader.unwrapped(expression);
        if (asked instanceof StringLiteralExpr literal) {
            return literal.getValue();
        }
        if (asked instanceof FieldAccessExpr field) {
            return text(above.getOrDefault(field.getScope().toString(), own), field.getNameAsString());
        }
        return text(own, ((NameExpr) asked).getNameAsString());
    }

    private static String text(Happening happening, String property) {
        if (happening instanceof InjectReleased released) {
            return released.inject();
        }
        if (happening instanceof ArgumentDecided decided) {
            return property.equals("type") ? decided.type() : decided.actor();
        }
        var move = (Move) happening;
        return switch (property) {
            case "type" -> move.type();
            case "actor" -> move.actor();
            case "target" -> move.target();
            default -> move.category();
        };
    }

    Quantity number(Expression expression) {
        var asked = DemandReader.unwrapped(expression);
        if (asked instanceof NameExpr) {
            return new Quantity.Plain(((TurnBegun) own).turn());
        }
        if (asked instanceof UnaryExpr minus) {
            return new Quantity.Plain(-number(minus.getExpression()).value());
        }
        return asked instanceof MethodCallExpr call
                ? ofTheWorld(call)
                : new Quantity.Plain(Double.parseDouble(asked.toString()));
    }

    private Quantity ofTheWorld(MethodCallExpr call) {
        var world = own.world();
        return switch (call.getNameAsString()) {
            case "turn" -> new Quantity.TurnNumber(world.turn());
            case "assumed" -> new Quantity.Assumed(name(call, 0), world.assumed(name(call, 0)));
            case "change" -> new Quantity.LevelChange(key(call), change(call));
            default -> new Quantity.Level(key(call), level(call));
        };
    }

    private double level(MethodCallExpr call) {
        var world = own.world();
        return switch (call.getArguments().size()) {
            case 1 -> world.level(name(call, 0));
            case 2 -> world.level(name(call, 0), name(call, 1));
            default -> world.level(name(call, 0), name(call, 1), name(call, 2));
        };
    }

    private double change(MethodCallExpr call) {
        var world = own.world();
        return switch (call.getArguments().size()) {
            case 1 -> world.change(name(call, 0));
            case 2 -> world.change(name(call, 0), name(call, 1));
            default -> world.change(name(call, 0), name(call, 1), name(call, 2));
        };
    }

    /** The state that a stage is in. */
    String stage(MethodCallExpr call) {
        var world = own.world();
        return switch (call.getArguments().size()) {
            case 1 -> world.stage(name(call, 0));
            case 2 -> world.stage(name(call, 0), name(call, 1));
            default -> world.stage(name(call, 0), name(call, 1), name(call, 2));
        };
    }

    /** Which level or stage is asked for. */
    Key key(MethodCallExpr call) {
        return new Key(
                name(call, 0),
                call.getArguments().stream().skip(1).map(this::text).toList());
    }

    /** What is so or not of the happening itself. */
    boolean property(String name) {
        return switch (name) {
            case "succeeded" -> ((ArgumentDecided) own).succeeded();
            case "notable" -> ((ArgumentDecided) own).notable();
            case "disaster" -> ((ArgumentDecided) own).disaster();
            case "covert" -> ((Move) own).covert();
            default -> ((Move) own).byRule();
        };
    }

    boolean ofItself(MethodCallExpr call) {
        if (own instanceof ArgumentDecided decided) {
            return decided.says(name(call, 0));
        }
        var move = (Move) own;
        return call.getNameAsString().equals("tagged") ? move.tagged(name(call, 0)) : move.says(name(call, 0));
    }

    /** What is so or not of the world. */
    Question question(MethodCallExpr call) {
        return switch (call.getNameAsString()) {
            case "played" -> new Question.Played(name(call, 0), name(call, 1));
            case "playedThisTurn" -> new Question.PlayedThisTurn(name(call, 0), name(call, 1));
            case "released" -> new Question.Released(name(call, 0));
            default -> new Question.Automated(name(call, 0));
        };
    }

    boolean answer(MethodCallExpr call) {
        var world = own.world();
        return switch (call.getNameAsString()) {
            case "played" -> world.played(name(call, 0), name(call, 1));
            case "playedThisTurn" -> world.playedThisTurn(name(call, 0), name(call, 1));
            case "released" -> world.released(name(call, 0));
            default -> world.automated(name(call, 0));
        };
    }

    private String name(MethodCallExpr call, int argument) {
        return text(call.getArgument(argument));
    }
}
