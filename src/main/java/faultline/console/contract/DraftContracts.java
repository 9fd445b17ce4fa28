package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.view.DraftView;
import faultline.view.ExerciseView;

/** Moves that are written down and not entered, as data. */
public final class DraftContracts {
    private static final Shape<DraftView> DRAFT = Shape.<DraftView>of("draft", "A move that is not entered.")
            .with("id", TEXT, "How commands name it.", one -> one.draft().id())
            .with("actor", TEXT, "The id of the actor who makes it.", one -> one.draft()
                    .actor())
            .with("move", TEXT, "The id of the move.", one -> one.draft().type())
            .unlessEmpty("target", "What it is aimed at.", one -> one.draft().target())
            .with("covert", FLAG, "Whether other cells are not to see it.", one -> one.draft()
                    .covert())
            .unlessEmpty("intent", "What it is for.", one -> one.draft().words().intent())
            .unlessEmpty("rationale", "Why it should work.", one -> one.draft()
                    .words()
                    .rationale())
            .unlessEmpty("expectedEffect", "The effect that is expected.", one -> one.draft()
                    .words()
                    .expectedEffect())
            .unlessEmpty("text", "What the actor does, in a move in free words.", one -> one.draft()
                    .text())
            .maybe("whyNot", TEXT, "Why it could not be entered now.", DraftView::whyNot);

    public static final Contract<ExerciseView> LIST = Contract.of(
            Contract.page(Shape.<ExerciseView>of("move-drafts", "The moves that are written down and not entered.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with("drafts", listOf(DRAFT), "The drafts.", ExerciseView::drafts)),
            "drafts");

    private DraftContracts() {}
}
