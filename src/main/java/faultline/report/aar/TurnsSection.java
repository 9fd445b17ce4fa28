package faultline.report.aar;

import faultline.report.aar.AfterActionReport.PlayedTurn;
import faultline.report.document.Block;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.report.picture.Pictures;
import faultline.view.UnderwayView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What happened, turn by turn, and what is still under way when the report ends. */
record TurnsSection(AfterActionReport report, Links links, Pictures pictures) {

    Section section() {
        var parts = new ArrayList<Section>();
        report.turns().forEach(turn -> parts.add(section(turn)));
        if (!parts.isEmpty()) {
            parts.add(Section.later("acting", "Who acted on whom, and how", this::acting));
        }
        if (!report.underway().isEmpty()) {
            parts.add(underway());
        }
        return Section.of(Part.TURNS.id(), Part.TURNS.title(), lead()).with(parts);
    }

    private List<Block> lead() {
        return List.of(Say.quietly(
                report.turns().isEmpty()
                        ? "No turn is over yet."
                        : "Each turn tells who did what, how the rules and the white cell answered, and what it"
                                + " changed. M1.2 is a move that people entered, A1.2 one that rules made for an"
                                + " automated actor, R1.2 a ruling: it says by which rule, on what facts and with what"
                                + " dice."));
    }

    private Section section(PlayedTurn turn) {
        return Section.later(
                Places.turn(turn.number()),
                turn.title() + " (" + ReportWords.date(turn.date()) + ")",
                () -> new TurnBlocks(turn.report().get(), report, links, pictures).all());
    }

    private Stream<Block> acting() {
        return Stream.concat(Stream.of(pictures.network()), pictures.cooperation().stream());
    }

    private Section underway() {
        return Section.of(
                "underway",
                "Still under way",
                new Block.Table(
                        "",
                        Say.columns("Effect", "Begun by", "Since", "Next", "How long"),
                        report.underway().stream().map(this::row).toList()));
    }

    private Row row(UnderwayView effect) {
        return Say.row(
                "",
                effect.ruling().map(id -> links.to(effect.says(), id)).orElse(Text.of(effect.says())),
                Text.of(effect.origin()),
                links.to("turn " + effect.since(), Places.turn(effect.since())),
                Text.of("turn " + effect.next()),
                Text.of(effect.goesOn()));
    }
}
