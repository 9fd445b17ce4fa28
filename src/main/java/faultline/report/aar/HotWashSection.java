package faultline.report.aar;

import faultline.exercise.event.Feedback;
import faultline.exercise.event.Leaning;
import faultline.report.document.Block;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.report.picture.Pictures;
import faultline.view.EvaluationView;
import faultline.view.FeedbackView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What players said right after play, and how many gave how many points on the form. */
record HotWashSection(EvaluationView evaluation, Pictures pictures) {
    Section section() {
        return Section.of(
                        Part.HOT_WASH.id(),
                        Part.HOT_WASH.title(),
                        new Heading("Strengths that players named"),
                        Say.list(said(Leaning.STRENGTH), "None was named."),
                        new Heading("Areas for improvement that players named"),
                        Say.list(said(Leaning.IMPROVEMENT), "None was named."))
                .with(List.of(Section.of("feedback", "Participant feedback", feedback())));
    }

    private List<Text> said(Leaning leaning) {
        return evaluation.hotWash().stream()
                .filter(line -> line.leaning() == leaning)
                .map(line -> Text.of((line.from().isEmpty() ? "" : line.from() + ": ") + line.text()))
                .toList();
    }

    private List<Block> feedback() {
        var feedback = evaluation.feedback();
        int forms = feedback.forms().size();
        if (forms == 0) {
            return List.of(Say.quietly("No feedback form was given."));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(ReportWords.count(forms, "participant has", "participants have")
                + " filled in the form. It shows how many gave each number of points, 1 for strong disagreement, 5 for"
                + " strong agreement, and the point in the middle; so few make no mean."));
        pictures.feedback().ifPresent(blocks::add);
        var written = written(feedback);
        blocks.add(Say.list(written, "Nothing was written in the free fields."));
        return blocks;
    }

    /** What participants wrote, without their names. */
    private static List<Text> written(FeedbackView feedback) {
        return Stream.of(
                        feedback.written(Feedback::strengths).stream().map(text -> "Strength: " + text),
                        feedback.written(Feedback::improvements).stream().map(text -> "Area for improvement: " + text),
                        feedback.written(Feedback::comments).stream().map(text -> "Comment: " + text))
                .flatMap(texts -> texts)
                .map(Text::of)
                .toList();
    }
}
