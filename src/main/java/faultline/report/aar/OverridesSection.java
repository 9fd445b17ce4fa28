package faultline.report.aar;

import faultline.report.aar.OverridesReport.AdviceLine;
import faultline.report.aar.OverridesReport.OverrideLine;
import faultline.report.aar.OverridesReport.TakenBackLine;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.Overrides;
import java.util.ArrayList;
import java.util.List;

/** The model against the white cell: every override with what both said and why, and how often. */
final class OverridesSection {
    private final OverridesReport overrides;
    private final AfterActionReport.Counts counts;
    private final Links links;

    OverridesSection(AfterActionReport report, Links links) {
        this.overrides = report.overrides();
        this.counts = report.counts();
        this.links = links;
    }

    Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(lead());
        if (!overrides.lines().isEmpty()) {
            blocks.add(new Block.Table(
                    "Where the white cell overruled the rules",
                    Say.columns("Ruling", "What", "The rules said", "The white cell said", "Who"),
                    rows()));
        }
        if (!overrides.takenBack().isEmpty()) {
            blocks.add(new Block.Table(
                    "What the white cell said and took back before it was in force",
                    Say.columns("Turn", "The rules said", "The white cell said", "Taken back"),
                    overrides.takenBack().stream().map(this::row).toList()));
        }
        if (!overrides.lines().isEmpty()) {
            blocks.add(shares());
            blocks.add(Say.quietly(Overrides.CONCERNS));
        }
        blocks.add(advice());
        return Section.of(Part.OVERRIDES.id(), Part.OVERRIDES.title(), blocks);
    }

    private Block lead() {
        return new Paragraph(
                overrides.lines().isEmpty()
                        ? "The rules were not overruled: what they said of "
                                + ReportWords.count(counts.rulings(), "ruling") + " stands."
                        : "Rules and the scenario's data gave " + ReportWords.count(counts.rulings(), "ruling")
                                + ". The white cell overruled "
                                + (counts.overruled() == 0 ? "none" : counts.overruled()) + " of them and added "
                                + counts.added() + " of its own, each with a reason. What the rules had said is kept.");
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var line : overrides.lines()) {
            rows.add(row(line, Places.override(rows.size() + 1)));
        }
        return rows;
    }

    private Row row(OverrideLine line, String place) {
        return Say.row(
                place,
                (line.ruling().isEmpty() ? Text.NONE : links.id(line.ruling()).plus(", "))
                        .plus(links.to("turn " + line.turn(), Places.turn(line.turn()))),
                Text.of(line.what()),
                because(Text.of(line.rules()), line.rulesBecause()),
                because(Text.strong(line.whiteCell()), line.reason()),
                Text.of(line.person()));
    }

    private static Text because(Text said, String why) {
        return why.isBlank() ? said : said.plus(", because " + why);
    }

    private Row row(TakenBackLine line) {
        return Say.row(
                "",
                links.turn(line.said().turn()),
                because(Text.of(line.said().rules()), line.said().rulesBecause()),
                because(Text.of(line.said().whiteCell()), line.said().reason())
                        .plus(" (" + line.said().person() + ")"),
                Text.of(
                        line.replaced()
                                ? "by " + line.by() + ", who said something else instead"
                                : "by " + line.by() + ": the rules' own stood again"));
    }

    private Block shares() {
        return new Block.Table(
                "How often the rules were overruled",
                List.of(
                        Column.text("Rulings that concern"),
                        Column.number("By rule"),
                        Column.number("Overruled"),
                        Column.number("Share"),
                        Column.number("Added")),
                overrides.shares().stream().map(OverridesSection::row).toList());
    }

    private static Row row(Overrides.Share share) {
        return Row.of(List.of(
                share.name(),
                Long.toString(share.rulings()),
                Long.toString(share.overruled()),
                Math.round(share.percent()) + " %",
                Long.toString(share.added())));
    }

    private Block advice() {
        var advice = overrides.advice();
        long done = advice.stream().filter(AdviceLine::done).count();
        return advice.isEmpty()
                ? Say.quietly("The rules expected nothing of actors whom people played.")
                : new Fold(
                        "advice",
                        Text.of("Advice: the rules expected " + ReportWords.count(advice.size(), "move")
                                + " of actors whom people played, of which " + done
                                + (done == 1 ? " was made" : " were made")),
                        List.of(new Block.Table(
                                "",
                                Say.columns("Ruling", "Expected", "Because", "Made"),
                                advice.stream().map(this::row).toList())));
    }

    private Row row(AdviceLine line) {
        return Say.row(
                "",
                links.id(line.ruling()).plus(", ").plus(links.to("turn " + line.turn(), Places.turn(line.turn()))),
                Text.of(line.says()),
                Text.of(line.because()),
                Text.of(line.done() ? "yes" : "no"));
    }
}
