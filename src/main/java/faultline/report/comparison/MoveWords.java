package faultline.report.comparison;

import faultline.exercise.event.Move;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Item;
import faultline.report.document.Text;
import faultline.view.Beside;
import faultline.view.TurnBeside;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What those who made moves said of them. */
record MoveWords(Sides sides, TurnBeside turn) {

    /** The move's number, leading to what was said of it if anything was. */
    Text number(Beside<Move> moves, int place, Move move) {
        return said(move).isEmpty()
                ? Text.of(move.id())
                : Text.link(move.id(), anchor(alike(moves, move, place), move));
    }

    /** Folded away; nothing where nobody said anything. */
    List<Block> of(List<Beside<Move>> moves) {
        var items = moves.stream().flatMap(this::items).toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Fold(
                        "", Text.of("What those who made these moves said of them"), List.of(new Bullets(items))));
    }

    /** What a fork shares with its origin is told of once. */
    private Stream<Item> items(Beside<Move> moves) {
        return IntStream.range(0, turn.in().size()).boxed().flatMap(i -> {
            int place = turn.in().get(i);
            return moves.each().get(i).stream()
                    .filter(move -> !said(move).isEmpty()
                            && alike(moves, move, place).places().get(0) == place)
                    .map(move -> item(alike(moves, move, place), move, moves.words()));
        });
    }

    /** The exercises in which the same was said of the same move. */
    private Alike alike(Beside<Move> moves, Move move, int place) {
        var said = IntStream.range(0, turn.in().size())
                .mapToObj(i -> moves.each().get(i).stream()
                        .filter(other -> other.id().equals(move.id()))
                        .findFirst())
                .toList();
        return Alike.of(turn.in(), said, MoveWords::said).stream()
                .filter(some -> some.places().contains(place))
                .findFirst()
                .orElseThrow();
    }

    private static String anchor(Alike some, Move move) {
        return Sides.anchor(some.places().get(0), move.id());
    }

    private Item item(Alike some, Move move, String words) {
        var by = sides.view(some.places().get(0)).marks().by(move);
        return new Item(
                anchor(some, move),
                Text.strong(move.id() + " in " + some.names(sides))
                        .plus(", " + by + ": " + words + " — " + some.words()),
                List.of());
    }

    private static String said(Move move) {
        return Stream.of(
                        said("intent", move.words().intent()),
                        said("rationale", move.words().rationale()),
                        said("expected effect", move.words().expectedEffect()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String said(String what, String words) {
        return words.isBlank() ? "" : what + ": " + words;
    }
}
