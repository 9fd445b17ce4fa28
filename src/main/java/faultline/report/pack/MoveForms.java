package faultline.report.pack;

import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.definition.Timetable;
import faultline.report.document.Block;
import faultline.report.document.Block.Blank;
import faultline.report.document.Block.Boxes;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Tone;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.ExerciseView;
import faultline.view.MoveChoice;
import faultline.view.MoveChoice.Offer;
import faultline.view.Playbook.PlannedTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A sheet for each turn to come, on which a cell writes its moves by hand. */
record MoveForms(ExerciseView view, String cell) {
    private static final List<String> EACH = List.of("First move", "Second move");

    /** Whether there is anything to write on them. */
    boolean areNeeded() {
        return !view.choices().isEmpty() && turns().findAny().isPresent();
    }

    private Stream<PlannedTurn> turns() {
        return new Schedule(view).toPlay().stream().filter(Schedule::hasMoves);
    }

    Document document() {
        var sections = new ArrayList<Section>();
        turns().map(turn -> Section.of(
                        "turn-" + turn.number(), Timetable.title(turn.number()) + ", " + Schedule.date(turn), sheet()))
                .forEach(sections::add);
        sections.add(Section.of("spare", "Turn ……", sheet()));
        return new Pieces(view).document("Move form", "For cell " + cell + " alone.", Layout.SHEETS, sections);
    }

    private List<Block> sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(
                Text.of("Moves of cell ").plus(Text.strong(cell)).plus(". Hand it in before the moves are closed."),
                Tone.QUIET));
        for (var heading : EACH) {
            blocks.add(new Heading(heading));
            blocks.addAll(move());
        }
        return blocks;
    }

    private List<Block> move() {
        var blocks = new ArrayList<Block>();
        if (view.playedActors().size() > 1) {
            blocks.add(new Boxes(
                    "Who makes it",
                    view.playedActors().stream().map(view.labels()::actor).toList()));
        }
        blocks.add(
                some(offer -> offer.id().equals(MoveType.FREE_FORM))
                        ? new Blank("Move: one of your list, or in your own words what the actor does", 2)
                        : new Blank("Move: one of your list", 1));
        blocks.add(new Blank("Aimed at", 1));
        if (some(offer -> offer.secrecy() != Secrecy.PUBLIC)) {
            blocks.add(new Boxes("", List.of("public", "covert")));
        }
        blocks.add(new Blank("What it is for", 1));
        blocks.add(new Blank("Why it should work", 1));
        blocks.add(new Blank("What we expect of it", 1));
        return blocks;
    }

    private boolean some(Predicate<Offer> such) {
        return view.choices().stream().map(MoveChoice::type).anyMatch(such);
    }
}
