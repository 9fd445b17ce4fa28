package faultline.report.comparison;

import faultline.exercise.definition.Timetable;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.Beside;
import faultline.view.Comparison;
import faultline.view.CourseBeside;
import faultline.view.RulingBeside;
import faultline.view.TurnBeside;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the exercises parted first, what they led to, and what is the same in all. */
record ShortSection(Sides sides) {

    Section section() {
        var content = new ArrayList<Block>();
        sides.all().againstFirst().map(this::parting).forEach(content::add);
        if (sides.count() > 2) {
            content.add(new Table(
                    "Where each two parted first",
                    sides.columns(""),
                    sides.places().mapToObj(this::row).toList()));
        }
        var seats = sides.all()
                .againstFirst()
                .flatMap(pair -> pair.seats().stream())
                .distinct()
                .toList();
        if (!seats.isEmpty()) {
            content.add(new Heading("Who played otherwise"));
            content.add(Bullets.of(seats));
        }
        content.add(new Heading("What it led to"));
        content.add(new Bullets(ledTo()));
        content.add(new Heading("What is the same"));
        content.add(Bullets.of(same()));
        return Section.of("in-short", "In short", content);
    }

    private Block parting(Comparison pair) {
        var who = sides.count() > 2 ? "(" + pair.first() + ") and (" + pair.second() + "): " : "";
        var words = Text.of(who).plus(Text.strong(pair.parting()));
        return new Paragraph(place(pair)
                .map(place -> words.plus(" ").plus(Text.link("More of it", place)))
                .orElse(words));
    }

    private Optional<String> place(Comparison pair) {
        return pair.partsIn().map(turn -> sides.all().turns().stream()
                .filter(one -> Timetable.words(one.number()).equals(turn))
                .findFirst()
                .map(TurnSection::anchor)
                .orElse("indicators"));
    }

    private Row row(int place) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(sides.name(place)));
        sides.places().mapToObj(other -> parted(place, other)).forEach(cells::add);
        return new Row("", cells);
    }

    private Text parted(int one, int other) {
        return one == other
                ? Text.NONE
                : sides.all().pairs().stream()
                        .filter(pair -> pair.first().equals(sides.name(Math.min(one, other)))
                                && pair.second().equals(sides.name(Math.max(one, other))))
                        .findFirst()
                        .flatMap(pair -> pair.partsIn().map(words -> place(pair)
                                .map(place -> Text.link(words, place))
                                .orElse(Text.of(words))))
                        .orElse(Text.quiet("the same so far"));
    }

    private List<Item> ledTo() {
        var parted = courses(true);
        var outcomes = new OutcomesSection(sides);
        var items = new ArrayList<Item>();
        items.add(new Item(
                parted.isEmpty()
                        ? Text.of("Every indicator went the same way.")
                        : Text.link(Words.count(parted.size(), "indicator") + " went different ways", "indicators")
                                .plus(": " + String.join(", ", parted) + ".")));
        items.addAll(outcomes.inShort().map(Item::new).toList());
        return items;
    }

    private List<String> same() {
        var shared = courses(false);
        var all = new ArrayList<String>();
        all.add(Words.count(same(TurnBeside::moves), "move") + ", " + Words.count(same(TurnBeside::injects), "inject")
                + " and "
                + Words.count(
                        sides.all().turns().stream()
                                .filter(this::everywhere)
                                .flatMap(turn -> turn.rulings().stream())
                                .filter(RulingBeside::isSame)
                                .count(),
                        "ruling")
                + ", in turns that all have begun.");
        all.add(
                shared.isEmpty()
                        ? "No indicator went the same way."
                        : "Indicators: " + String.join(", ", shared) + ".");
        sides.all().againstFirst().map(ShortSection::dice).forEach(all::add);
        return all;
    }

    private <T> long same(Function<TurnBeside, List<Beside<T>>> part) {
        return sides.all().turns().stream()
                .filter(this::everywhere)
                .flatMap(turn -> part.apply(turn).stream())
                .filter(Beside::inAll)
                .mapToLong(one -> one.each().get(0).size())
                .sum();
    }

    private boolean everywhere(TurnBeside turn) {
        return turn.in().size() == sides.count();
    }

    private List<String> courses(boolean parted) {
        return sides.all().courses().stream()
                .filter(course -> course.parts() == parted)
                .map(CourseBeside::name)
                .toList();
    }

    private static String dice(Comparison pair) {
        var rolls = pair.rolls();
        return "Dice of (" + pair.first() + ") and (" + pair.second() + "): "
                + Words.count(rolls.same(), "roll") + " shared"
                + (rolls.other() == 0 ? "" : ", " + rolls.other() + " that decide the same and show something else")
                + "; " + rolls.onlyFirst().size() + " only in the first, "
                + rolls.onlySecond().size() + " only in the second.";
    }
}
