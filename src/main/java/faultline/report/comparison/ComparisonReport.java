package faultline.report.comparison;

import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.view.SideBySide;
import java.util.List;

/** Several exercises of one scenario side by side, as a document. */
public final class ComparisonReport {
    /** What is said, on paper and on the screen, where not all go on under the same texts. */
    public static final String OTHER_TEXTS =
            "These exercises do not go on under the same texts of the scenario and its rules. What differs between them "
                    + "can come from that, and not from what people did.";

    private ComparisonReport() {}

    public static Document of(SideBySide all) {
        var sides = new Sides(all);
        return new Document(
                "Comparison",
                all.exercises().get(0).overview().title(),
                Words.and(sides.names()),
                all.fictional(),
                List.of(
                        new OverviewSection(sides).section(),
                        new ShortSection(sides).section(),
                        turns(sides),
                        new IndicatorsSection(sides).section(),
                        new OutcomesSection(sides).section(),
                        new EvaluationSection(sides).section(),
                        HowToRead.section()));
    }

    private static Section turns(Sides sides) {
        var turns = sides.all().turns();
        return Section.of(
                        "turns",
                        "Where they parted, turn by turn",
                        Words.quiet(
                                turns.isEmpty()
                                        ? "None of them has begun a turn."
                                        : "Only what is not the same in all that have begun a turn is told of it."))
                .with(turns.stream()
                        .map(turn -> new TurnSection(sides, turn).section())
                        .toList());
    }
}
