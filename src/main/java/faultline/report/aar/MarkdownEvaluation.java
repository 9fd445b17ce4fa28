package faultline.report.aar;

import faultline.exercise.event.Leaning;
import faultline.report.form.Markdown;
import faultline.view.EvaluationView.CapabilityView;
import java.util.List;

/** How the exercise went against its objectives, and what is to be learnt from it, as sections of the Markdown report. */
record MarkdownEvaluation(EvaluationReport report, Markdown page) {

    /** What stands right behind the overview. */
    void write() {
        page.heading(2, "Analysis of core capabilities");
        table(
                EvaluationReport.ANALYSIS_HEAD,
                report.analysis(),
                "The scenario names no objectives, so nothing was rated.");
        if (!report.analysis().isEmpty()) {
            page.paragraph(EvaluationReport.LETTERS + ".");
            page.paragraph(EvaluationReport.READING);
        }
        report.capabilities().forEach(this::capability);
        page.heading(3, "Other observations");
        list(report.otherObservations(), "None was written down.");
        page.heading(2, "Decisions");
        table(EvaluationReport.DECISIONS_HEAD, report.decisions(), "No decision was written down.");
        discussion();
        page.heading(2, "Hot wash");
        page.heading(3, "Strengths that players named");
        list(report.hotWash(Leaning.STRENGTH), "None was named.");
        page.heading(3, "Areas for improvement that players named");
        list(report.hotWash(Leaning.IMPROVEMENT), "None was named.");
        page.heading(2, "Participant feedback");
        page.paragraph(report.forms());
        table(EvaluationReport.FEEDBACK_HEAD, report.feedback(), "");
        list(report.written(), "");
    }

    /** What stands at the end. */
    void appendices() {
        page.heading(2, "Appendix A: improvement plan");
        table(EvaluationReport.PLAN_HEAD, report.plan(), "No corrective action is planned.");
        page.heading(2, "Appendix B: participants");
        table(
                EvaluationReport.PEOPLE_HEAD,
                report.people(),
                "Nobody is named; the overview says which cells there were.");
    }

    private void capability(CapabilityView capability) {
        page.heading(3, report.title(capability));
        capability.targets().forEach(target -> page.paragraph("Target: " + target.text()));
        report.ratings(capability).forEach(page::paragraph);
        table(EvaluationReport.TASKS_HEAD, report.tasks(capability), "");
        page.heading(4, "Strengths");
        list(report.observed(capability, Leaning.STRENGTH), "None was written down.");
        page.heading(4, "Areas for improvement");
        list(report.observed(capability, Leaning.IMPROVEMENT), "None was written down.");
        var others = report.observed(capability, Leaning.NEITHER);
        if (!others.isEmpty()) {
            page.heading(4, "Observations");
            list(others, "");
        }
        page.heading(4, "References");
        list(report.references(capability), "Nothing that serves it has come, and nothing was observed of it.");
    }

    private void discussion() {
        page.heading(2, "Discussion");
        for (var question : report.discussed()) {
            page.item(0, EvaluationReport.question(question));
            EvaluationReport.notes(question).forEach(note -> page.item(1, note));
        }
        page.end();
        if (report.discussed().isEmpty() && report.undiscussed().isEmpty()) {
            page.paragraph("The scenario has no questions for discussion.");
        } else if (!report.undiscussed().isEmpty()) {
            page.paragraph(report.undiscussed());
        }
    }

    /**
     * @param none what is said instead of a table without rows; nothing if empty
     */
    private void table(List<String> head, List<List<String>> rows, String none) {
        if (rows.isEmpty()) {
            say(none);
        } else {
            page.table(head, rows);
        }
    }

    private void list(List<String> items, String none) {
        if (items.isEmpty()) {
            say(none);
        } else {
            items.forEach(item -> page.item(0, item));
            page.end();
        }
    }

    private void say(String none) {
        if (!none.isEmpty()) {
            page.paragraph(none);
        }
    }
}
