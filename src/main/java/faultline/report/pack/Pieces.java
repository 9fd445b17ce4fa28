package faultline.report.pack;

import faultline.exercise.definition.Timetable;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Seated;
import java.util.ArrayList;
import java.util.List;

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

    static String player(Seated seated) {
        return seated.cell().map("cell "::concat).orElse("nobody: rules move it");
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
