package faultline.console.contract;

import static faultline.console.output.Value.DATE;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.event.CorrectiveAction.Element;
import faultline.view.EvaluationView.ActionView;
import faultline.view.ExerciseView;

/** The improvement plan, as data. */
public final class ActionContracts {
    private static final Shape<ActionView> ACTION = Shape.<ActionView>of("action", "A corrective action.")
            .with("id", TEXT, "How commands name it.", ActionView::id)
            .unlessEmpty("capability", "The capability that it is for.", ActionView::capability)
            .unlessEmpty("issue", "What is amiss.", one -> one.plan().issue())
            .with("text", TEXT, "What is to be done.", one -> one.plan().text())
            .maybe("element", oneOf(Element.ids()), "What of a capability it mends.", one -> one.plan()
                    .element()
                    .map(Element::id))
            .unlessEmpty(
                    "owner", "The responsible organisation.", one -> one.plan().owner())
            .unlessEmpty("contact", "Its point of contact.", one -> one.plan().contact())
            .maybe("start", DATE, "When it begins.", one -> one.plan().start())
            .maybe("due", DATE, "When it is to be complete.", one -> one.plan().due());

    public static final Contract<ExerciseView> LIST = Contract.of(
            Contract.page(Shape.<ExerciseView>of("action-list", "The improvement plan.")
                    .with("exercise", TEXT, "The exercise's name.", ExerciseView::name)
                    .with(
                            "actions",
                            listOf(ACTION),
                            "The corrective actions, in the order in which they were planned.",
                            view -> view.evaluation().actions())),
            "actions");

    private ActionContracts() {}
}
