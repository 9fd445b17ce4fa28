package faultline.report.pack;

import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.Value;
import faultline.exercise.turn.Phase;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Block.Tone;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Seated;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What several printed things have in common, each of it from one seat's view. */
record Pieces(ExerciseView view) {

    /**
     * @param whose for whom alone it is, as a sentence that each sheet says; empty if for all
     */
    Document document(String kind, String whose, Layout layout, List<Section> sections) {
        return new Document(
                kind,
                view.overview().title(),
                "Exercise " + view.name() + ", " + asOf(),
                (whose + " " + view.overview().fictional()).strip(),
                layout,
                sections);
    }

    /** Where the exercise stood when it was printed: "before play", "as of turn 2". */
    String asOf() {
        return switch (view.phase()) {
            case BRIEFING -> "before play";
            case CLOSED -> "after play";
            case MOVES, ADJUDICATION, RESULTS -> "as of " + Timetable.words(view.turn());
        };
    }

    /** What is said of the exercise to everybody. */
    List<Fact> exercise() {
        var said = view.overview();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Exercise", view.name()));
        view.variant()
                .ifPresent(variant -> facts.add(new Fact("Variant", variant.name() + ": " + variant.description())));
        add(facts, "Purpose", said.purpose());
        add(facts, "Scope", said.scope());
        add(facts, "Sponsor", said.sponsor());
        add(facts, "Handling", said.handling());
        add(facts, "Point of contact", said.pointOfContact());
        return facts;
    }

    static void add(List<Fact> facts, String label, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(label, words.strip()));
        }
    }

    /** Who plays whom. */
    Block actors() {
        var rows = view.seating().stream()
                .map(seated -> Row.of(List.of(seated.name(), player(seated))))
                .toList();
        return new Table("", List.of(Column.text("Actor"), Column.text("Played by")), rows);
    }

    private static String player(Seated seated) {
        return seated.cell().map("cell "::concat).orElse("nobody: rules move it");
    }

    /** Where everything stands that the seat may know of. */
    List<Block> standing() {
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
        var rows = view.board().stream().filter(shown).map(Pieces::level).toList();
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

    private static Row level(BoardRow row) {
        return Row.of(List.of(
                row.name(),
                row.now().toString(),
                row.band().orElse(""),
                scale(row),
                row.definition() + (row.unit().isEmpty() ? "" : " In " + row.unit() + ".")));
    }

    /** "0 to 100; calm from 0, tense from 50". */
    private static String scale(BoardRow row) {
        var least = row.min().isPresent() ? Value.plain(row.min().getAsDouble()) : "";
        var most = row.max().isPresent() ? Value.plain(row.max().getAsDouble()) : "";
        var bounds = least.isEmpty() && most.isEmpty()
                ? ""
                : most.isEmpty() ? least + " or more" : least.isEmpty() ? "at most " + most : least + " to " + most;
        var bands = row.bands().stream().map(Pieces::band).collect(Collectors.joining(", "));
        return bounds + (bounds.isEmpty() || bands.isEmpty() ? "" : "; ") + bands;
    }

    private static String band(Band band) {
        return band.words() + " from " + Value.plain(band.from());
    }

    private Table stages() {
        var rows = view.board().stream()
                .filter(row -> !row.isLevel())
                .map(row -> Row.of(
                        List.of(row.name(), view.labels().value(row.key(), row.now()), row.definition())))
                .toList();
        return new Table(
                "Stages", List.of(Column.text("Stage"), Column.text("Now"), Column.text("What it is")), rows);
    }

    /** A section that is left out where there is nothing to say. */
    static void section(List<Section> sections, String id, String title, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(Section.of(id, title, blocks));
        }
    }

    static Block facts(List<Fact> facts) {
        return new Facts(facts);
    }
}
