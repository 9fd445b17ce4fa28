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
import faultline.view.RulingBeside;
import faultline.view.RulingBeside.Sided;
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
        for (int i = 0; i < turn.in().size(); i++) {
            cells.add(at(i, change));
        }
        return new Row("", cells);
    }

    private Text at(int i, ChangeBeside change) {
        var end = change.ends().get(i);
        if (end.isEmpty()) {
            return Words.NOTHING;
        }
        return change.changes().get(i).isPresent()
                ? Text.link(end, anchor(turn.in().get(i), turn.number(), change))
                : Text.of(end);
    }

    /** Where the document tells what led to the place in which a turn of that exercise left an indicator, if it does. */
    static Optional<String> place(Sides sides, int exercise, int turn, Key key) {
        return sides.all().turns().stream()
                .filter(one -> one.number() == turn && one.in().contains(exercise) && one.in().size() > 1)
                .flatMap(one -> one.changes().stream()
                        .filter(change -> change.differs() && change.row().key().equals(key))
                        .filter(change -> change.changes()
                                .get(one.in().indexOf(exercise))
                                .isPresent())
                        .map(change -> anchor(exercise, turn, change)))
                .findFirst();
    }

    private static String anchor(int place, int turn, ChangeBeside change) {
        return Sides.anchor(place, "t" + turn + "-" + change.row().key());
    }

    private Stream<Item> made(ChangeBeside change) {
        return IntStream.range(0, turn.in().size()).boxed().flatMap(i -> change.changes().get(i).stream()
                .map(made -> item(turn.in().get(i), change, made)));
    }

    private Item item(int place, ChangeBeside change, TurnChange made) {
        var labels = sides.view(place).labels();
        return new Item(
                anchor(place, turn.number(), change),
                Text.strong(change.row().name() + " in (" + sides.name(place) + ")")
                        .plus(": " + labels.value(made.key(), made.before()) + " → "
                                + labels.value(made.key(), made.after())),
                List.of(new Bullets(turn.rulings().stream()
                        .flatMap(ruling -> ruling.each().get(turn.in().indexOf(place)).stream()
                                .filter(one -> made.rulings().contains(one.ruling().id()))
                                .map(one -> new Item(line(place, ruling, one))))
                        .toList())));
    }

    /** What is the same everywhere is not told of, so that nothing leads to it. */
    private static Text line(int place, RulingBeside ruling, Sided sided) {
        var id = sided.ruling().id();
        return (ruling.isSame() ? Text.of(id) : Text.link(id, TurnRulings.anchor(place, id)))
                .plus(" " + sided.came() + ": " + ruling.origin());
    }
}
