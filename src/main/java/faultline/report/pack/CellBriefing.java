package faultline.report.pack;

import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Block.Tone;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Briefing;
import faultline.view.MoveChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What a cell reads before play, and has at hand during play: all from its own view. */
record CellBriefing(ExerciseView view, String cell) {

    Document document() {
        var pieces = new Pieces(view);
        var sections = new ArrayList<Section>();
        sections.add(Section.of("start", "Cell " + cell, start())
                .with(List.of(
                        Section.of("actors", "Who plays whom", pieces.actors()),
                        Section.of("schedule", "The turns", new Schedule(view).blocks()))));
        for (var briefing : view.briefings()) {
            sections.add(Section.of("briefing-" + briefing.of(), title(briefing), briefing(briefing)));
        }
        Pieces.section(sections, "aims", "What you want, and how it is judged", aims());
        sections.add(Section.of("rules", "How to play", new RulesOfPlay(view).block()));
        Pieces.section(sections, "moves", "What you can do", moves());
        Pieces.section(sections, "standing", "Where everything stands", new Standing(view).blocks());
        Pieces.section(sections, "so-far", "What you know of so far", new SoFar(view).blocks());
        return pieces.document("Briefing", "For cell " + cell + " alone.", Layout.READING, sections);
    }

    private static String title(Briefing briefing) {
        return "Briefing: " + briefing.name();
    }

    private static List<Block> briefing(Briefing briefing) {
        return MarkdownBlocks.of(briefing.markdown(), briefing.name());
    }

    private List<Block> start() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("You play", names()));
        Pieces.add(
                facts,
                "You are",
                view.room().in(cell).stream().map(NameCards::withRole).collect(Collectors.joining(", ")));
        facts.addAll(new Pieces(view).exercise());
        return List.of(
                Pieces.facts(facts),
                new Paragraph(
                        Text.of("These sheets hold what you may know and others may not. Take them with you when you"
                                + " leave the table."),
                        Tone.NOTICE));
    }

    private String names() {
        var own = view.seating().stream()
                .filter(seated -> seated.cell().filter(cell::equals).isPresent())
                .map(seated -> seated.name())
                .collect(Collectors.joining(", "));
        return own.isEmpty() ? "nobody yet" : own;
    }

    private List<Block> aims() {
        var blocks = new ArrayList<Block>();
        for (var stance : view.playbook().stances()) {
            var aims = Aims.of(stance, view);
            if (!aims.isEmpty()) {
                blocks.add(new Heading(stance.name()));
                blocks.addAll(aims);
            }
        }
        return blocks;
    }

    private List<Block> moves() {
        var blocks = new ArrayList<Block>();
        var choices = view.choices().stream()
                .collect(Collectors.groupingBy(MoveChoice::actor, LinkedHashMap::new, Collectors.toList()));
        choices.forEach((actor, moves) -> {
            blocks.add(new Heading(view.labels().actor(actor)));
            var left = new Offers(view.labels()).amounts(moves.get(0).left());
            blocks.add(catalogue(left.isEmpty() ? "" : "It has " + left + " to spend.", moves));
        });
        return blocks;
    }

    private Block catalogue(String caption, List<MoveChoice> moves) {
        return new Table(
                caption,
                List.of(
                        Column.text("Move"),
                        Column.text("What it is"),
                        Column.text("Aimed at"),
                        Column.text("Costs and limits")),
                moves.stream().map(this::move).toList());
    }

    private Row move(MoveChoice choice) {
        var offers = new Offers(view.labels());
        var offer = choice.type();
        var what = Text.of(offer.description().strip() + " ").plus(Text.code(offer.id()));
        return new Row(
                "",
                List.of(
                        Text.strong(offer.name()),
                        what.plus(Text.quiet(
                                choice.whyNot().map(why -> "\nNot now: " + why).orElse(""))),
                        Text.of(offers.targets(offer)),
                        Text.of(offers.terms(offer))));
    }
}
