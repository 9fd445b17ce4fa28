package faultline.report.pack;

import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import faultline.exercise.turn.Phase;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Block.Tone;
import faultline.report.document.Text;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where everything stands that a seat may know of, and on which scale. */
record Standing(ExerciseView view) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (view.phase() == Phase.MOVES || view.phase() == Phase.ADJUDICATION) {
            blocks.add(new Paragraph(
                    Text.of("What this turn brings is not in force yet, and not in these figures."), Tone.QUIET));
        }
        add(blocks, levels("Levels", row -> row.isLevel() && !row.means()));
        add(blocks, stages());
        add(blocks, levels("Means, which moves cost", BoardRow::means));
        return blocks;
    }

    private static void add(List<Block> blocks, Table table) {
        if (!table.rows().isEmpty()) {
            blocks.add(table);
        }
    }

    private Table levels(String caption, Predicate<BoardRow> shown) {
        var rows = view.board().stream().filter(shown).map(this::level).toList();
        return new Table(
                caption,
                List.of(
                        Column.text("Level"),
                        Column.number("Now"),
                        Column.text("Band"),
                        Column.text("Scale"),
                        Column.text("What it is")),
                rows);
    }

    private Row level(BoardRow row) {
        return Row.of(List.of(
                row.name(),
                row.now().toString(),
                row.band().orElse(""),
                scale(row),
                row.definition() + (row.unit().isEmpty() ? "" : " In " + row.unit() + ".") + why(row)));
    }

    /** Whoever leads the exercise will be asked why it starts there. */
    private String why(BoardRow row) {
        return view.provenance().isEmpty()
                ? ""
                : "\nAt " + view.labels().value(row.key(), row.start()) + " at the start: " + row.startReason();
    }

    /** "0 to 100; calm from 0, tense from 50". */
    private static String scale(BoardRow row) {
        var least = row.min().isPresent() ? Value.plain(row.min().getAsDouble()) : "";
        var most = row.max().isPresent() ? Value.plain(row.max().getAsDouble()) : "";
        var bounds = least.isEmpty() && most.isEmpty()
                ? ""
                : most.isEmpty() ? least + " or more" : least.isEmpty() ? "at most " + most : least + " to " + most;
        var bands = row.bands().stream().map(Standing::band).collect(Collectors.joining(", "));
        return bounds + (bounds.isEmpty() || bands.isEmpty() ? "" : "; ") + bands;
    }

    private static String band(Band band) {
        return band.words() + " from " + Value.plain(band.from());
    }

    private Table stages() {
        var rows = view.board().stream()
                .filter(row -> !row.isLevel())
                .map(row -> Row.of(
                        List.of(row.name(), view.labels().value(row.key(), row.now()), row.definition() + why(row))))
                .toList();
        return new Table("Stages", List.of(Column.text("Stage"), Column.text("Now"), Column.text("What it is")), rows);
    }
}
