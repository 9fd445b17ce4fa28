package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ExerciseView.AssumptionView;
import faultline.view.ExerciseView.VariantView;
import java.util.List;
import java.util.stream.Stream;

/** How the figures are to be read: what they were made with, what was assumed, and how to check them. */
record ReadingSection(AfterActionReport report, Links links) {

    Section section() {
        return Section.of(
                        Part.READING.id(),
                        Part.READING.title(),
                        Bullets.of(reading()),
                        new Heading("What it was played with"),
                        new Facts(versions()))
                .with(List.of(Section.of("assumptions", "Assumptions", assumptions())));
    }

    private List<String> reading() {
        var counts = report.counts();
        return List.of(
                "This is one played run. It shows what happened, not how likely it was, and is no statistic.",
                "Rules propose and the white cell disposes: each reaction carries its rule, what the rule found, and the"
                        + " dice where chance decided. A roll at or below the odds means that it happens.",
                "Chance decided " + ReportWords.count(counts.rolls(), "ruling") + "; the dice were for "
                        + counts.happened() + " of them. Each roll depends on the seed, the turn, the rule and the move"
                        + " that it answers, and on nothing else.",
                "Coefficients are assumptions of the scenario, listed below with their reasons. Another value would have"
                        + " given other figures.",
                "`exercise verify` adjudicates every turn again from the moves, the seed and the texts that held then, and"
                        + " compares each ruling; `why R1.1` explains one. With the same seed, texts and moves, the"
                        + " exercise goes the same way again.");
    }

    private List<Fact> versions() {
        var versions = report.versions();
        return Stream.of(
                        Say.fact("Program", "Faultline " + versions.program()),
                        Say.fact("Scenario", versions.scenario()),
                        Say.fact(
                                "Variant",
                                versions.variant().map(VariantView::name).orElse("")),
                        Say.fact("Scenario's text", Text.code(versions.scenarioDigest())),
                        Say.fact("Rules' text", Text.code(versions.rulesDigest())),
                        Say.fact("Seed", Text.code(Long.toString(versions.seed()))),
                        Say.fact(
                                "Fork of",
                                versions.forkOf().isEmpty()
                                        ? "nothing: it was played from its beginning"
                                        : versions.forkOf()),
                        Say.fact("Undone", undone(versions.undone())),
                        Say.fact("Turn zero", report.played().practice()))
                .flatMap(fact -> fact)
                .toList();
    }

    private static String undone(long lines) {
        return lines == 0
                ? "nothing"
                : ReportWords.count(lines, "line of the log was", "lines of the log were")
                        + " undone; the report leaves out what does not stand.";
    }

    private Block assumptions() {
        return Say.table(
                List.of(Column.text("Assumption"), Column.number("Value"), Column.text("Unit"), Column.text("Reason")),
                report.assumptions().stream().map(ReadingSection::row).toList(),
                "The scenario states no assumptions.");
    }

    private static Row row(AssumptionView assumption) {
        return Say.row(
                Places.assumption(assumption.id()),
                Text.of(assumption.name() + " ").plus(Text.code("(" + assumption.id() + ")")),
                Text.of(assumption.value()),
                Text.of(assumption.unit()),
                Text.of(assumption.reason()));
    }
}
