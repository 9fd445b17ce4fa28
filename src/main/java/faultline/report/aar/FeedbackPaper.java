package faultline.report.aar;

import faultline.exercise.event.Feedback.Statement;
import faultline.report.form.Markdown;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.stream.Stream;

/** The participant feedback form to print, one for each participant, as Markdown. */
public final class FeedbackPaper {
    private static final String BOX = "☐";

    private FeedbackPaper() {}

    public static String write(ExerciseView view) {
        var page = new Markdown();
        page.heading(1, "Participant feedback: " + view.overview().title());
        page.quote(view.overview().fictional());
        page.table(
                List.of("", ""),
                List.of(
                        List.of("Exercise", view.name()),
                        List.of("Your name, if you like", ""),
                        List.of("Your cell", "")));
        page.heading(2, "How far do you agree?");
        page.paragraph("1 is strongly disagree, 5 strongly agree. Leave out what you cannot say.");
        page.table(
                List.of("", "1", "2", "3", "4", "5"),
                Stream.of(Statement.values())
                        .map(statement -> List.of(statement.words(), BOX, BOX, BOX, BOX, BOX))
                        .toList());
        for (var question : List.of(
                "What were the three top strengths of what you saw?",
                "Which three things should be done better?",
                "Anything else, also what nobody seems to have noticed?")) {
            page.heading(2, question);
            page.paragraph("…");
        }
        return page.toString();
    }
}
