package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.view.EvaluationView.DecisionView;
import faultline.view.EvaluationView.NoteView;
import faultline.view.EvaluationView.QuestionView;
import faultline.view.ExerciseView;
import faultline.view.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is talked about and decided, as data. */
public final class DiscussionContracts {

    /** Questions for discussion, of an exercise. */
    public record Asked(ExerciseView view, List<QuestionView> questions) implements Page {
        public Asked {
            questions = List.copyOf(questions);
        }

        @Override
        public String fictional() {
            return view.fictional();
        }
    }

    private static final Shape<NoteView> NOTE = Shape.<NoteView>of("note", "What was said to a question.")
            .with("turn", INTEGER, "In which turn.", NoteView::turn)
            .unlessEmpty("by", "Who said it.", NoteView::by)
            .with("text", TEXT, "What was said.", NoteView::text);

    private static final Shape<QuestionView> QUESTION = Shape.<QuestionView>of("question", "A question.")
            .with("id", TEXT, "How commands name it.", QuestionView::id)
            .with("text", TEXT, "The question.", QuestionView::text)
            .maybe(
                    "turn",
                    INTEGER,
                    "The turn that it is for; left out for the hot wash.",
                    question -> boxed(question.turn()))
            .unlessEmpty("objective", "The id of the objective that it is about.", QuestionView::objective)
            .with("notes", listOf(NOTE), "What was said to it.", QuestionView::notes);

    private static final Shape<DecisionView> DECISION = Shape.<DecisionView>of("decision", "A decision.")
            .with("id", TEXT, "How it is named.", DecisionView::id)
            .with("line", INTEGER, "The line of the log.", DecisionView::line)
            .with("turn", INTEGER, "In which turn it was taken.", DecisionView::turn)
            .with("text", TEXT, "What was decided.", DecisionView::text)
            .unlessEmpty("owner", "Who sees to it.", DecisionView::owner)
            .with("options", listOf(TEXT), "Between what it was taken.", DecisionView::options)
            .unlessEmpty("chosen", "The option that was chosen.", DecisionView::chosen)
            .unlessEmpty("rationale", "Why.", DecisionView::rationale);

    public static final Contract<Asked> QUESTIONS = Contract.of(
            Contract.page(Shape.<Asked>of("question-list", "The questions for discussion.")
                    .with("exercise", TEXT, "The exercise's name.", asked -> asked.view()
                            .name())
                    .with("questions", listOf(QUESTION), "The questions, by turn.", Asked::questions)),
            "questions");

    public static final Contract<ExerciseView> DECISIONS = Contract.of(
            Contract.page(Shape.<ExerciseView>of("decision-list", "The decisions that were taken.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with("decisions", listOf(DECISION), "The decisions, in their order.", view -> view.evaluation()
                            .decisions())),
            "decisions");

    private DiscussionContracts() {}

    private static Optional<Number> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
