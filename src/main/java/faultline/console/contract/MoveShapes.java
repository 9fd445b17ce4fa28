package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Shape;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin.ByRule;
import faultline.view.ExerciseView;
import java.util.List;

/** Moves, as data. */
final class MoveShapes {

    /** A move, with the view that has the words for it. */
    record Made(ExerciseView view, Move move) {}

    static final Shape<Made> MOVE = Shape.<Made>of("move", "A move.")
            .with("id", TEXT, "Its number.", made -> made.move().id())
            .with("turn", INTEGER, "The turn in which it was made.", made -> made.move()
                    .turn())
            .with("actor", TEXT, "The id of who makes it.", made -> made.move().actor())
            .with("type", TEXT, "The id of what is done.", made -> made.move().type())
            .unlessEmpty("target", "The id of whom or what it is aimed at.", made -> made.move()
                    .target())
            .unlessEmpty("text", "What is done, if that was said in free words.", made -> made.move()
                    .text())
            .with("says", TEXT, "What people read for it.", made -> made.view()
                    .labels()
                    .sentence(made.move()))
            .with("covert", FLAG, "Whether it is made in secret.", made -> made.move()
                    .covert())
            .with("by", TEXT, "Who entered it, or that a rule made it.", made -> made.view()
                    .marks()
                    .by(made.move()))
            .with("rulings", listOf(TEXT), "The numbers of the rulings that made it.", made -> rulings(made.move()))
            .unlessEmpty(
                    "intent", "What it is for.", made -> made.move().words().intent())
            .unlessEmpty("rationale", "Why it was chosen.", made -> made.move()
                    .words()
                    .rationale())
            .unlessEmpty("expectedEffect", "What its cell expects of it.", made -> made.move()
                    .words()
                    .expectedEffect());

    private MoveShapes() {}

    static List<Made> all(ExerciseView view, List<Move> moves) {
        return moves.stream().map(move -> new Made(view, move)).toList();
    }

    private static List<String> rulings(Move move) {
        return move.origin() instanceof ByRule rule ? rule.rulings() : List.of();
    }
}
