package faultline.report.pack;

import faultline.exercise.event.Feedback.Statement;
import faultline.report.document.Block;
import faultline.report.document.Block.Blank;
import faultline.report.document.Block.Boxes;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;

/** The participant feedback form, one for each participant. */
record FeedbackSheet(ExerciseView view) {
    private static final List<String> POINTS = List.of("1", "2", "3", "4", "5");

    Document document() {
        return new Pieces(view)
                .document(
                        "Participant feedback",
                        "",
                        Layout.SHEETS,
                        List.of(
                                Section.of("feedback", "Participant feedback: " + view.overview().title(), agree()),
                                Section.of("words", "In your own words", inWords())));
    }

    private static List<Block> agree() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Blank("Your name, if you like, and your cell", 1));
        blocks.add(new Paragraph(
                "How far do you agree? 1 is strongly disagree, 5 strongly agree. Leave out what you cannot say."));
        for (var statement : Statement.values()) {
            blocks.add(new Boxes(statement.words(), POINTS));
        }
        return blocks;
    }

    private static List<Block> inWords() {
        return List.of(
                new Blank("What were the three top strengths of what you saw?", 5),
                new Blank("Which three things should be done better?", 5),
                new Blank("Anything else, also what nobody seems to have noticed?", 5));
    }
}
