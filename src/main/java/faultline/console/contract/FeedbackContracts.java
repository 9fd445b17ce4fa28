package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.event.Feedback;
import faultline.view.ExerciseView;
import faultline.view.FeedbackView.Distribution;

/** What participants said of the exercise, as data. */
public final class FeedbackContracts {
    private static final Shape<Distribution> STATEMENT = Shape.<Distribution>of(
                    "statement", "How many agree how far with a statement.")
            .with("id", TEXT, "How it is named.", one -> one.statement().id())
            .with("text", TEXT, "The statement.", one -> one.statement().words())
            .with("points1", INTEGER, "How many strongly disagree.", one -> one.counts()
                    .get(0))
            .with("points2", INTEGER, "How many give 2 points.", one -> one.counts()
                    .get(1))
            .with("points3", INTEGER, "How many give 3 points.", one -> one.counts()
                    .get(2))
            .with("points4", INTEGER, "How many give 4 points.", one -> one.counts()
                    .get(3))
            .with("points5", INTEGER, "How many strongly agree.", one -> one.counts()
                    .get(4))
            .unlessEmpty("median", "The points in the middle, if two or more have answered.", Distribution::median);

    public static final Contract<ExerciseView> SHOW = Contract.of(
            Contract.page(Shape.<ExerciseView>of("feedback-show", "What participants said of the exercise.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with("forms", INTEGER, "How many forms were given.", view -> view.evaluation()
                            .feedback()
                            .forms()
                            .size())
                    .with(
                            "statements",
                            listOf(STATEMENT),
                            "One for each statement of the form.",
                            view -> view.evaluation().feedback().distributions())
                    .with("strengths", listOf(TEXT), "What they wrote of strengths.", view -> view.evaluation()
                            .feedback()
                            .written(Feedback::strengths))
                    .with(
                            "improvements",
                            listOf(TEXT),
                            "What they wrote of what could be better.",
                            view -> view.evaluation().feedback().written(Feedback::improvements))
                    .with("comments", listOf(TEXT), "What they wrote besides.", view -> view.evaluation()
                            .feedback()
                            .written(Feedback::comments))),
            "statements");

    private FeedbackContracts() {}
}
