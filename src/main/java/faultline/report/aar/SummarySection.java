package faultline.report.aar;

import faultline.report.aar.AfterActionReport.IndicatorHistory;
import faultline.report.aar.AfterActionReport.PlayedTurn;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.report.document.Text.Style;
import faultline.view.ActorOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One page for who reads no more: what was played and what came of it. Every number leads to what is behind it. */
record SummarySection(AfterActionReport report, Links links) {
    private static final int MOVERS = 5;

    Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(played()));
        blocks.add(new Heading("What came of it"));
        blocks.add(outcomes());
        blocks.addAll(movers());
        blocks.addAll(new SummaryFindings(report, links).all());
        blocks.add(new Heading("The model and the white cell"));
        blocks.add(new Paragraph(overruled()));
        return Section.of(Part.SUMMARY.id(), Part.SUMMARY.title(), blocks);
    }

    private Text played() {
        var turns = report.turns();
        if (turns.isEmpty()) {
            return Text.of("No turn is over yet, so nothing can be said of what came of it.");
        }
        var counts = report.counts();
        return links.to(
                        turns.size() + " of "
                                + ReportWords.count(report.played().of(), "turn"),
                        Part.TURNS.id())
                .plus(turns.size() == 1 ? " was played, of " : " were played, from ")
                .plus(date(turns.get(0)))
                .plus(turns.size() == 1 ? Text.NONE : Text.of(" to ").plus(date(turns.get(turns.size() - 1))))
                .plus(" in scenario time. ")
                .plus(cells())
                .plus(number(ReportWords.count(counts.entered(), "move"), Part.TURNS))
                .plus(
                        counts.entered() == 1
                                ? " was entered; automated actors made "
                                : " were entered; automated actors made ")
                .plus(number(Long.toString(counts.byRule()), Part.TURNS))
                .plus(".");
    }

    private Text date(PlayedTurn turn) {
        return links.to(ReportWords.date(turn.date()), Places.turn(turn.number()));
    }

    private Text number(String words, Part part) {
        return links.to(words, part.id());
    }

    private Text cells() {
        var cells = report.room().cells();
        return cells.isEmpty()
                ? Text.of("No cell took part: every actor was automated. ")
                : number(ReportWords.count(cells.size(), "cell"), Part.OVERVIEW)
                        .plus(" took part: ")
                        .plus(number(String.join(", ", cells), Part.OVERVIEW))
                        .plus(". ");
    }

    private Block outcomes() {
        return Say.table(
                Say.columns("Actor", "Played by", "Outcome"),
                report.outcomes().stream()
                        .filter(outcome -> outcome.verdict().isPresent())
                        .map(this::row)
                        .toList(),
                "The scenario gives no actor aims, so there is no outcome.");
    }

    private Row row(ActorOutcome outcome) {
        var place = Places.outcome(outcome.actor());
        return Say.row(
                "",
                links.to(outcome.name(), place),
                number(outcome.player(), Part.OVERVIEW),
                links.to(outcome.wordsAndScore(), Style.STRONG, place));
    }

    private List<Block> movers() {
        var moved = report.indicators().stream()
                .filter(history ->
                        !history.steps().isEmpty() && !history.start().equals(history.end()))
                .sorted(Comparator.comparingDouble(IndicatorHistory::scaleShare).reversed())
                .toList();
        if (moved.isEmpty()) {
            return List.of(Say.quietly("No indicator stands elsewhere than at the start."));
        }
        int shown = Math.min(MOVERS, moved.size());
        return List.of(
                new Paragraph(number(Integer.toString(moved.size()), Part.INDICATORS)
                        .plus(" of ")
                        .plus(number(ReportWords.count(report.indicators().size(), "indicator"), Part.INDICATORS))
                        .plus(moved.size() == 1 ? " stands" : " stand")
                        .plus(" elsewhere than at the start")
                        .plus(shown < moved.size() ? "; measured by their scales, these moved most:" : ":")),
                new Bullets(moved.subList(0, shown).stream()
                        .map(this::mover)
                        .map(Item::new)
                        .toList()));
    }

    private Text mover(IndicatorHistory history) {
        var place = Places.indicator(history.key());
        var text = links.to(history.name(), place)
                .plus(": ")
                .plus(links.to(history.start() + " → " + history.end(), place));
        if (!history.change().isEmpty()) {
            text = text.plus(" (").plus(links.amount(history.change(), place)).plus(")");
        }
        return text.plus(history.band().isEmpty() ? "" : ", " + history.band())
                .plus(", changed in ")
                .plus(turns(history));
    }

    private Text turns(IndicatorHistory history) {
        return Text.of(history.steps().size() == 1 ? "turn " : "turns ")
                .plus(Say.join(
                        history.steps().stream()
                                .map(step -> links.to(
                                        Integer.toString(step.turn()), Places.change(step.turn(), history.key())))
                                .toList(),
                        ", "));
    }

    private Text overruled() {
        var counts = report.counts();
        if (report.overrides().lines().isEmpty()) {
            return Text.of("The white cell overruled none of ")
                    .plus(number(ReportWords.count(counts.rulings(), "ruling"), Part.TURNS))
                    .plus(" and added none.");
        }
        return Text.of("The white cell overruled ")
                .plus(
                        counts.overruled() == 0
                                ? Text.of("none")
                                : number(Long.toString(counts.overruled()), Part.OVERRIDES))
                .plus(" of ")
                .plus(number(ReportWords.count(counts.rulings(), "ruling"), Part.TURNS))
                .plus(" and added ")
                .plus(number(Long.toString(counts.added()), Part.OVERRIDES))
                .plus(" of its own, each with a reason.");
    }
}
