package faultline.report.comparison;

import faultline.report.document.Block;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Block.Tone;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Provenance;
import faultline.view.ExerciseView.Seated;
import faultline.view.ExerciseView.VariantView;
import faultline.view.Fork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is compared: who played what, under which texts, and how far. */
record OverviewSection(Sides sides) {
    /** As many of a digest as nobody mistakes for another. */
    private static final int DIGITS = 12;

    Section section() {
        var content = new ArrayList<Block>();
        if (sides.all().otherTexts()) {
            content.add(new Paragraph(Text.strong(ComparisonReport.OTHER_TEXTS), Tone.NOTICE));
        }
        content.add(new Table("", sides.columns(""), rows()));
        return Section.of("overview", "What is compared", content);
    }

    private List<Row> rows() {
        return List.of(
                row("Cells", OverviewSection::cells),
                row("Variant", view -> view.variant().map(VariantView::name).orElse("none")),
                row("Seed", from(texts -> Long.toString(texts.seed()))),
                row("Scenario's text", from(texts -> shortened(texts.scenarioDigest()))),
                row("Rules' text", from(texts -> shortened(texts.rulesDigest()))),
                row("Turns over", view -> view.turnsOver().size() + " of " + view.turns()),
                row("Fork of", from(texts -> texts.fork().map(Fork::words).orElse("no other"))),
                row("Lines undone", from(texts -> Long.toString(texts.undone()))));
    }

    private Row row(String label, Function<ExerciseView, String> words) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(label));
        sides.places().mapToObj(sides::view).map(words).map(Text::of).forEach(cells::add);
        return new Row("", cells);
    }

    private static String cells(ExerciseView view) {
        var played = view.seating().stream()
                .filter(seated -> seated.cell().isPresent())
                .collect(Collectors.groupingBy(
                        seated -> seated.cell().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(Seated::name, Collectors.joining(", "))));
        return played.isEmpty()
                ? "none: all actors are automated"
                : played.entrySet().stream()
                        .map(cell -> cell.getKey() + " (" + cell.getValue() + ")")
                        .collect(Collectors.joining("; "));
    }

    private static Function<ExerciseView, String> from(Function<Provenance, String> part) {
        return view ->
                Optional.of(view).flatMap(ExerciseView::provenance).map(part).orElse("");
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(DIGITS, digest.length()));
    }
}
