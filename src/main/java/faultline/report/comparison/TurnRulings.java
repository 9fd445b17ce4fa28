package faultline.report.comparison;

import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Source;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.view.RulingBeside;
import faultline.view.RulingWords;
import faultline.view.TurnBeside;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rulings of a turn that are not the same everywhere, with what stands behind each. */
record TurnRulings(Sides sides, TurnBeside turn) {

    void addTo(List<Block> blocks) {
        var otherwise =
                turn.rulings().stream().filter(RulingBeside::cameOtherwise).toList();
        if (!otherwise.isEmpty()) {
            blocks.add(table("Rulings on the same that came out differently", otherwise));
            blocks.add(new Fold(
                    "",
                    Text.of("Why each of these came out so"),
                    List.of(new Bullets(otherwise.stream().map(this::grounds).toList()))));
        }
        var notInAll = turn.rulings().stream().filter(this::onlyMissing).toList();
        if (!notInAll.isEmpty()) {
            blocks.add(new Fold(
                    "",
                    Text.of(Words.count(notInAll.size(), "ruling") + " that not all of them have"),
                    notInAll(notInAll)));
        }
        var otherDice = turn.rulings().stream().filter(this::onlyOtherDice).toList();
        if (!otherDice.isEmpty()) {
            blocks.add(new Fold(
                    "",
                    Text.of(Words.count(otherDice.size(), "ruling")
                            + " that came out the same with other odds or dice"),
                    List.of(table("", otherDice))));
        }
    }

    private boolean onlyMissing(RulingBeside ruling) {
        return !ruling.inAll() && !ruling.cameOtherwise();
    }

    private boolean onlyOtherDice(RulingBeside ruling) {
        return ruling.inAll() && !ruling.cameOtherwise() && !ruling.isSame();
    }

    private Table table(String caption, List<RulingBeside> rulings) {
        return new Table(
                caption,
                sides.columns(turn.in(), "Ruling"),
                rulings.stream().map(this::row).toList());
    }

    private Row row(RulingBeside ruling) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(ruling.about()).plus(Text.quiet(", " + ruling.origin())));
        ruling.each().stream()
                .map(one -> one.map(sided -> link(sided.ruling().id(), ruling).plus(" " + sided.words()))
                        .orElse(Words.NOTHING))
                .forEach(cells::add);
        return new Row("", cells);
    }

    /** In a list for each choice of exercises, since tables of what most cells do not hold are long. */
    private List<Block> notInAll(List<RulingBeside> rulings) {
        var byHolders =
                rulings.stream().collect(Collectors.groupingBy(this::holders, LinkedHashMap::new, Collectors.toList()));
        return byHolders.entrySet().stream()
                .flatMap(some -> Stream.<Block>of(
                        new Paragraph(Text.strong("Only in " + some.getKey())),
                        new Bullets(some.getValue().stream().map(this::brief).toList())))
                .toList();
    }

    private String holders(RulingBeside ruling) {
        return new Alike(
                        IntStream.range(0, turn.in().size())
                                .filter(i -> ruling.each().get(i).isPresent())
                                .mapToObj(turn.in()::get)
                                .toList(),
                        "")
                .names(sides);
    }

    /** What the scenario itself declares has no more behind it than what is said already. */
    private Item brief(RulingBeside ruling) {
        var one = ruling.each().stream().flatMap(Optional::stream).findFirst().orElseThrow();
        var because = one.ruling().source() instanceof Source.Declared ? "" : because(one.ruling());
        return new Item(
                anchor(ruling),
                Text.strong(ruling.about() + " " + one.words())
                        .plus(", " + ruling.origin() + (because.isEmpty() ? "" : ", " + because)),
                List.of());
    }

    /** Leads to what stands behind the ruling, where it is told of. */
    Text link(String words, RulingBeside ruling) {
        return ruling.isSame() || onlyOtherDice(ruling) ? Text.of(words) : Text.link(words, anchor(ruling));
    }

    private String anchor(RulingBeside ruling) {
        return TurnSection.anchor(turn) + "-ruling-" + (turn.rulings().indexOf(ruling) + 1);
    }

    private Item grounds(RulingBeside ruling) {
        var lines = new ArrayList<String>();
        ruling.each().stream()
                .flatMap(Optional::stream)
                .map(one -> one.ruling().source())
                .filter(Source.Rule.class::isInstance)
                .findFirst()
                .map(rule -> RulingWords.source(rule) + " " + ((Source.Rule) rule).sentence())
                .ifPresent(lines::add);
        var grounds = Alike.of(turn.in(), ruling.each(), sided -> grounds(sided.ruling()));
        grounds.forEach(some -> lines.add((grounds.size() > 1 ? "In " + some.names(sides) + ": " : "") + some.words()));
        return new Item(
                anchor(ruling), Text.strong(ruling.about()).plus(", " + ruling.origin()), List.of(Bullets.of(lines)));
    }

    private static String because(Ruling ruling) {
        return ruling.because().isBlank() ? "" : "because " + ruling.because();
    }

    /** The reason, which assumption gave the odds, and what the rule found. */
    private String grounds(Ruling ruling) {
        var words = new RulingWords(sides.view(0).labels());
        return Stream.of(
                        Stream.of(because(ruling)).filter(because -> !because.isEmpty()),
                        ruling.roll().stream().map(roll -> "odds of assumption (" + roll.assumption() + ")"),
                        ruling.facts().stream().map(fact -> "found: " + words.fact(fact)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("; "));
    }
}
