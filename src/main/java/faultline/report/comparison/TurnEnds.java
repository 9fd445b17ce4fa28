package faultline.report.comparison;

import faultline.exercise.definition.Key;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.ChangeBeside;
import faultline.view.TurnBeside;
import faultline.view.TurnChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a turn left the indicators that it left in different places, with what led there. */
record TurnEnds(Sides sides, TurnBeside turn) {

    void addTo(List<Block> blocks) {
        var differing = turn.changes().stream().filter(ChangeBeside::differs).toList();
        if (differing.isEmpty()) {
            return;
        }
        blocks.add(new Table(
                "Where it left the indicators",
                sides.columns(turn.in(), "Indicator"),
                differing.stream().map(this::row).toList()));
        var made = differing.stream().flatMap(this::made).toList();
        if (!made.isEmpty()) {
            blocks.add(new Fold("", Text.of("What made these numbers"), List.of(new Bullets(made))));
        }
    }

    private Row row(ChangeBeside change) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(change.row().name()));
        IntStream.range(0, turn.in().size()).mapToObj(i -> at(i, change)).forEach(cells::add);
        return new Row("", cells);
    }

    private Text at(int i, ChangeBeside change) {
        var end = change.ends().get(i);
        return end.isEmpty()
                ? Words.NOTHING
                : anchor(turn.in().get(i), change)
                        .map(place -> Text.link(end, place))
                        .orElse(Text.of(end));
    }

    /** Where the document tells what led to the place in which a turn of that exercise left an indicator, if it does. */
    static Optional<String> place(Sides sides, int exercise, int turn, Key key) {
        return sides.all().turns().stream()
                .filter(one -> one.number() == turn && one.in().contains(exercise))
                .flatMap(one -> one.changes().stream()
                        .filter(change -> change.differs() && change.row().key().equals(key))
                        .flatMap(change -> new TurnEnds(sides, one).anchor(exercise, change).stream()))
                .findFirst();
    }

    /** Of the first of those that have gone the same way; empty where the turn has not changed the indicator. */
    private Optional<String> anchor(int place, ChangeBeside change) {
        return alike(change)
                .filter(some -> some.places().contains(place))
                .map(some -> anchor(some, change))
                .findFirst();
    }

    private String anchor(Alike some, ChangeBeside change) {
        return Sides.anchor(
                some.places().get(0),
                "turn-" + turn.number() + "-" + change.row().key());
    }

    /** Those in which the same has changed it, from wherever it stood. */
    private Stream<Alike> alike(ChangeBeside change) {
        var lines = IntStream.range(0, turn.in().size())
                .mapToObj(i -> change.changes().get(i).map(made -> made(i, made).words()))
                .toList();
        return Alike.of(turn.in(), lines, words -> words).stream();
    }

    private Stream<Item> made(ChangeBeside change) {
        return alike(change).map(some -> {
            int i = turn.in().indexOf(some.places().get(0));
            return new Item(
                    anchor(some, change),
                    Text.strong(change.row().name() + " in " + some.names(sides))
                            .plus(": ")
                            .plus(made(i, change.changes().get(i).orElseThrow())),
                    List.of());
        });
    }

    /** What made a change, a ruling after the other. */
    private Text made(int i, TurnChange made) {
        return Words.joined(
                turn.rulings().stream()
                        .flatMap(ruling -> ruling.each().get(i).stream()
                                .filter(one ->
                                        made.rulings().contains(one.ruling().id()))
                                .map(one -> new TurnRulings(sides, turn)
                                        .link(one.came(), ruling)
                                        .plus(" " + ruling.origin())))
                        .toList(),
                "; ");
    }
}
