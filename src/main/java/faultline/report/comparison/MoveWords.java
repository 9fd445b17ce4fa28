package faultline.report.comparison;

import faultline.exercise.event.Move;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Item;
import faultline.report.document.Text;
import faultline.view.Beside;
import faultline.view.TurnBeside;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What those who made moves said of them. */
record MoveWords(Sides sides, TurnBeside turn) {

    static boolean isSaid(Move move) {
        return !facts(move).isEmpty();
    }

    /** Folded away; nothing where nobody said anything. */
    List<Block> of(List<Beside<Move>> moves) {
        var items = moves.stream()
                .flatMap(one -> IntStream.range(0, turn.in().size()).boxed().flatMap(i -> one.each().get(i).stream()
                        .filter(MoveWords::isSaid)
                        .map(move -> item(turn.in().get(i), move, one.words()))))
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Fold(
                        "", Text.of("What those who made these moves said of them"), List.of(new Bullets(items))));
    }

    private Item item(int place, Move move, String words) {
        return new Item(
                Sides.anchor(place, move.id()),
                Text.strong(move.id() + " in (" + sides.name(place) + ")")
                        .plus(", " + sides.view(place).marks().by(move) + ": " + words),
                List.of(new Facts(facts(move))));
    }

    private static List<Fact> facts(Move move) {
        return Stream.of(
                        new Fact("Intent", move.words().intent()),
                        new Fact("Rationale", move.words().rationale()),
                        new Fact("Expected effect", move.words().expectedEffect()))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }
}
