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
    private static final List<String> IN_WORDS = List.of(
            "What were the three top strengths of what you saw?",
            "Which three things should be done better?",
            "Anything else, also what nobody seems to have noticed?");

    Document document() {
        return new Pieces(view)
                .document(
                        "Participant feedback",
                        "",
                        Layout.SHEETS,
                        List.of(Section.of("feedback", "Participant feedback", asked())));
    }

    private static List<Block> asked() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Blank("Your name, if you like, and your cell", 1));
        blocks.add(new Paragraph(
                "How far do you agree? 1 is strongly disagree, 5 strongly agree. Leave out what you cannot say."));
        for (var statement : Statement.values()) {
            blocks.add(new Boxes(statement.words(), POINTS));
        }
        for (var question : IN_WORDS) {
            blocks.add(new Blank(question, 3));
        }
        return blocks;
    }
}
