package faultline.report.comparison;

import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Source;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.RulingBeside;
import faultline.view.RulingBeside.Sided;
import faultline.view.RulingWords;
import faultline.view.TurnBeside;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rulings of a turn that are not the same everywhere, with what stands behind each. */
record TurnRulings(Sides sides, TurnBeside turn) {

    void addTo(List<Block> blocks) {
        var differing = turn.rulings().stream().filter(one -> !one.isSame()).toList();
        var otherwise = differing.stream().filter(one -> one.holders() > 1).toList();
        var onlySome = differing.stream().filter(one -> one.holders() == 1).toList();
        if (!otherwise.isEmpty()) {
            blocks.add(table("Rulings on the same that came out differently", otherwise));
        }
        if (!onlySome.isEmpty()) {
            blocks.add(new Fold(
                    "",
                    Text.of(Words.count(onlySome.size(), "ruling") + " that only one of them has"),
                    List.of(table("", onlySome))));
        }
        if (!differing.isEmpty()) {
            blocks.add(new Fold(
                    "",
                    Text.of("Why: what stands behind each of these rulings"),
                    List.of(new Bullets(differing.stream().flatMap(this::reasons).toList()))));
        }
    }

    private Table table(String caption, List<RulingBeside> rulings) {
        return new Table(
                caption,
                sides.columns(turn.in(), "Ruling"),
                rulings.stream().map(this::row).toList());
    }

    private Row row(RulingBeside ruling) {
        var cells = new ArrayList<Text>();
        cells.add(ruling.otherDice() ? Text.of(ruling.words()).plus(Text.quiet(" (other dice)")) : Text.of(ruling.words()));
        for (int i = 0; i < turn.in().size(); i++) {
            int place = turn.in().get(i);
            cells.add(ruling.each().get(i).map(one -> cell(place, one)).orElse(Words.NOTHING));
        }
        return new Row("", cells);
    }

    private static Text cell(int place, Sided sided) {
        return Text.link(sided.ruling().id(), anchor(place, sided.ruling().id())).plus(" " + sided.came());
    }

    static String anchor(int place, String ruling) {
        return Sides.anchor(place, ruling);
    }

    private Stream<Item> reasons(RulingBeside ruling) {
        return IntStream.range(0, turn.in().size()).boxed().flatMap(i -> ruling.each().get(i).stream()
                .map(one -> reason(turn.in().get(i), one.ruling(), ruling.words())));
    }

    private Item reason(int place, Ruling ruling, String words) {
        var said = new RulingWords(sides.view(place).labels());
        var lines = new ArrayList<String>();
        if (ruling.source() instanceof Source.Rule rule) {
            lines.add(RulingWords.source(rule));
            lines.add(rule.sentence());
        }
        if (!ruling.because().isBlank()) {
            lines.add("because " + ruling.because());
        }
        if (ruling.roll().isPresent()) {
            lines.add("odds: " + said.odds(ruling));
        }
        ruling.facts().stream().map(said::fact).map("found: "::concat).forEach(lines::add);
        return new Item(
                anchor(place, ruling.id()),
                Text.strong(ruling.id() + " in (" + sides.name(place) + ")").plus(": " + words),
                lines.isEmpty() ? List.of() : List.of(Bullets.of(lines)));
    }
}
