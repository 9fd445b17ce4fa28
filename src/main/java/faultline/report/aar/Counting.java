package faultline.report.aar;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Source;
import faultline.report.aar.AfterActionReport.Counts;
import faultline.view.ExerciseView;
import faultline.view.Overruling;
import faultline.view.TurnView;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what there was in the turns that a report tells of. */
record Counting(List<TurnView> turns) {

    static Counts in(ExerciseView view) {
        return new Counting(view.turnsOver()).counts();
    }

    private Counts counts() {
        return new Counts(
                moves(move -> !move.byRule()),
                moves(Move::byRule),
                rulings(ruling -> !(ruling.source() instanceof Source.WhiteCell)),
                overrulings(one -> !one.isAddition()),
                overrulings(Overruling::isAddition),
                rulings(Counting::decidedByDice),
                rulings(ruling -> decidedByDice(ruling)
                        && ruling.roll().filter(Ruling.Roll::happens).isPresent()));
    }

    /** Of advice the odds are told, and nothing is decided. */
    private static boolean decidedByDice(Ruling ruling) {
        return ruling.roll().isPresent() && !(ruling.conclusion() instanceof Conclusion.Advice);
    }

    private long moves(Predicate<Move> wanted) {
        return turns.stream()
                .flatMap(turn -> turn.moves().stream())
                .filter(wanted)
                .count();
    }

    private long rulings(Predicate<Ruling> wanted) {
        return turns.stream().flatMap(Counting::rulings).filter(wanted).count();
    }

    private static Stream<Ruling> rulings(TurnView turn) {
        return turn.adjudication().stream().flatMap(Adjudication::rulings);
    }

    private long overrulings(Predicate<Overruling> wanted) {
        return turns.stream()
                .flatMap(turn -> turn.overruled().stream())
                .filter(wanted)
                .count();
    }
}
