package faultline.report.aar;

import faultline.report.aar.TurnReport.ChangeLine;
import faultline.report.aar.TurnReport.MoveLine;
import faultline.report.aar.TurnReport.RulingLine;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Text;
import faultline.report.picture.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is told of one turn. */
final class TurnBlocks {
    private final TurnReport turn;
    private final AfterActionReport report;
    private final Links links;
    private final RulingBlocks rulings;
    private final Pictures pictures;

    TurnBlocks(TurnReport turn, AfterActionReport report, Links links, Pictures pictures) {
        this.turn = turn;
        this.report = report;
        this.links = links;
        this.pictures = pictures;
        this.rulings = new RulingBlocks(report.overrides(), links);
    }

    Stream<Block> all() {
        return Stream.of(
                        how(),
                        injects(),
                        moves("Moves entered", turn.entered(), "No move was entered."),
                        moves("Reactions and openings", turn.made(), "No automated actor did anything."),
                        arguments(),
                        Stream.of(pictures.cascade(turn.number())),
                        changes(),
                        rulings("What came to light and what was released", turn.broughtUp()),
                        rulings("What comes later, lasts or is lifted", turn.lasting()),
                        folded("What did not happen", lines(turn.others())),
                        folded("What the rules would have expected of people", lines(turn.advice())))
                .flatMap(blocks -> blocks);
    }

    private Stream<Block> how() {
        var blocks = new ArrayList<Block>();
        if (turn.parts() > 1) {
            blocks.add(Say.quietly(
                    "It was played in " + turn.parts() + " impulses, each answered before the next began."));
        }
        if (!turn.agenda().isEmpty()) {
            blocks.add(Say.quietly("On the agenda: " + String.join("; ", turn.agenda()) + "."));
        }
        return blocks.stream();
    }

    private Stream<Block> injects() {
        return turn.injects().isEmpty()
                ? Stream.of(Say.quietly("No inject was released."))
                : Stream.of(new Paragraph(Text.strong("Injects: ")
                        .plus(Say.join(
                                turn.injects().stream()
                                        .map(inject -> links.to(inject.name(), Places.inject(inject.inject())))
                                        .toList(),
                                "; "))));
    }

    private Stream<Block> moves(String heading, List<MoveLine> moves, String none) {
        return Stream.of(
                new Heading(heading),
                moves.isEmpty()
                        ? Say.quietly(none)
                        : new Bullets(moves.stream().map(this::item).toList()));
    }

    private Item item(MoveLine move) {
        var words = Text.code(move.id())
                .plus(" ")
                .plus(Text.strong(move.sentence()))
                .plus(Text.quiet(" (" + move.by() + (move.covert() ? ", covert" : "")
                        + (move.foundOut() ? ", found out" : "") + ")"))
                .plus(ledTo(move));
        var below = new ArrayList<Block>();
        var facts = Stream.of(
                        Say.fact("Intent", move.intent()),
                        Say.fact("Rationale", move.rationale()),
                        Say.fact("Expected effect", move.expectedEffect()))
                .flatMap(fact -> fact)
                .toList();
        if (!facts.isEmpty()) {
            below.add(new Facts(facts));
        }
        move.because().stream().map(line -> rulings.of(line, line.title())).forEach(below::add);
        return new Item(move.id(), words, below);
    }

    private Text ledTo(MoveLine move) {
        return move.ledTo().isEmpty()
                ? Text.NONE
                : Text.quiet(" led to ")
                        .plus(Say.join(move.ledTo().stream().map(links::id).toList(), ", "));
    }

    private Stream<Block> arguments() {
        var argued = report.arguments().stream()
                .filter(argument -> argument.turn() == turn.number())
                .map(argument -> links.id(argument.id()).plus(" " + argument.claim() + ": " + argument.stands()))
                .toList();
        return argued.isEmpty() ? Stream.of() : Stream.of(new Heading("What was argued"), Say.list(argued, ""));
    }

    private Stream<Block> changes() {
        var heading = new Heading("What changed");
        return Stream.concat(
                turn.changes().isEmpty()
                        ? Stream.of(heading, Say.quietly("No indicator ended the turn elsewhere than it began."))
                        : Stream.of(
                                heading,
                                new Table(
                                        "",
                                        List.of(
                                                Column.text("Indicator"),
                                                Column.number("Before"),
                                                Column.number("After"),
                                                Column.number("Change"),
                                                Column.text("Brought about by")),
                                        turn.changes().stream().map(this::row).toList())),
                toldInFull());
    }

    /** In a part of their own, since they would hide what comes after them. */
    private Stream<Block> toldInFull() {
        int count = turn.effects().size();
        return count == 0
                ? Stream.of()
                : Stream.of(new Paragraph(links.to(
                        count == 1
                                ? "The ruling that changed something"
                                : "The " + count + " rulings that changed something",
                        Places.rulings(turn.number()))));
    }

    private Row row(ChangeLine change) {
        return Say.row(
                Places.change(turn.number(), change.key()),
                links.to(change.indicator(), Places.indicator(change.key())),
                Text.of(change.before()),
                Text.of(change.after()),
                Text.of(change.change(), Links.style(change.change())),
                Say.join(
                        change.by().stream()
                                .map(by -> links.id(by.id())
                                        .plus(" ")
                                        .plus(Text.of(by.amount(), Links.style(by.amount())))
                                        .plus(" " + by.title()))
                                .toList(),
                        "; "));
    }

    private Stream<Block> rulings(String heading, List<RulingLine> lines) {
        return lines.isEmpty() ? Stream.of() : Stream.concat(Stream.of(new Heading(heading)), lines(lines).stream());
    }

    private List<Block> lines(List<RulingLine> lines) {
        return lines.stream().map(line -> rulings.of(line, line.says())).toList();
    }

    /** So many that they would hide what comes after them. */
    private static Stream<Block> folded(String heading, List<Block> blocks) {
        return blocks.isEmpty()
                ? Stream.of()
                : Stream.of(new Fold("", Text.strong(heading).plus(" (" + blocks.size() + ")"), blocks));
    }
}
