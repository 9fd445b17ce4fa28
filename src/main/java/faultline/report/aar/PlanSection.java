package faultline.report.aar;

import faultline.exercise.event.CorrectiveAction.Element;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.ActionView;

/** The improvement plan, in HSEEP's columns. */
record PlanSection(EvaluationView evaluation) {

    Section section() {
        return Section.of(
                Part.PLAN.id(),
                Part.PLAN.title(),
                Say.table(
                        Say.columns(
                                "Core capability",
                                "Issue",
                                "Corrective action",
                                "Element",
                                "Responsible",
                                "Point of contact",
                                "Start",
                                "Completion"),
                        evaluation.actions().stream().map(PlanSection::row).toList(),
                        "No corrective action is planned."));
    }

    private static Row row(ActionView action) {
        var plan = action.plan();
        return Say.row(
                Places.action(action.id()),
                Text.of(action.capability()),
                Text.of(plan.issue()),
                Text.code(action.id()).plus(" " + plan.text()),
                Text.of(plan.element().map(Element::id).orElse("")),
                Text.of(plan.owner()),
                Text.of(plan.contact()),
                Text.of(plan.start().map(ReportWords::date).orElse("")),
                Text.of(plan.due().map(ReportWords::date).orElse("")));
    }
}
