package faultline.report.aar;

import faultline.exercise.definition.Rating;
import faultline.exercise.event.CorrectiveAction.Element;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Leaning;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.ActionView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.RatingView;
import faultline.view.EvaluationView.TaskView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How it went against the objectives and what is to be learnt from it, as data. */
record JsonEvaluation(EvaluationView evaluation, Json json) {

    void capabilities() {
        json.list("objectives", evaluation.objectives(), objective -> json.text("id", objective.id())
                .text("name", objective.name())
                .text("text", objective.text())
                .list("capabilities", objective.capabilities(), this::capability));
        json.list("observations", evaluation.observations(), one -> json.text("id", one.id())
                .number("line", one.line())
                .number("turn", one.turn())
                .text("by", one.by())
                .text("leaning", word(one.leaning()))
                .text("text", one.text())
                .text("objective", one.objective())
                .text("task", one.task())
                .texts("about", one.about()));
    }

    private void capability(CapabilityView capability) {
        json.text("id", capability.id()).text("name", capability.name());
        capability.rating().ifPresent(rating -> json.object("rating", () -> rating(rating)));
        json.list("formerRatings", capability.former(), this::rating)
                .list("targets", capability.targets(), target -> json.text("text", target.text())
                        .text("wanted", target.wanted().map(Rating::name).orElse(""))
                        .list("tasks", target.tasks(), this::task))
                .list("evidence", capability.evidence(), evidence -> {
                    evidence.line().ifPresent(line -> json.number("line", line));
                    json.number("turn", evidence.turn()).text("what", evidence.what());
                });
    }

    private void rating(RatingView rating) {
        json.text("rating", rating.rating().name())
                .text("because", rating.because())
                .text("by", rating.by())
                .number("line", rating.line());
    }

    private void task(TaskView task) {
        json.text("id", task.id()).text("text", task.text());
        task.mark()
                .ifPresent(mark ->
                        json.object("seen", () -> json.text("mark", mark.mark().id())
                                .text("because", mark.because())
                                .text("by", mark.by())));
    }

    void decisions() {
        json.list("decisions", evaluation.decisions(), one -> json.text("id", one.id())
                .number("line", one.line())
                .number("turn", one.turn())
                .text("text", one.text())
                .text("owner", one.owner())
                .texts("options", one.options())
                .text("chosen", one.chosen())
                .text("rationale", one.rationale()));
        var discussed = evaluation.questions().stream()
                .filter(question -> !question.notes().isEmpty())
                .toList();
        json.list("discussion", discussed, question -> json.text("id", question.id())
                .text("text", question.text())
                .number("turn", question.turn())
                .text("objective", question.objective())
                .list("notes", question.notes(), note -> json.number("turn", note.turn())
                        .text("by", note.by())
                        .text("text", note.text())));
    }

    /** Forms without the names on them. */
    void hotWash() {
        var feedback = evaluation.feedback();
        json.list("hotWash", evaluation.hotWash(), line -> json.text("leaning", word(line.leaning()))
                .text("from", line.from())
                .text("text", line.text()));
        json.object("feedback", () -> json.number("forms", feedback.forms().size())
                .list("statements", feedback.forms().isEmpty() ? List.of() : feedback.distributions(), one -> json.text(
                                "id", one.statement().id())
                        .text("text", one.statement().words())
                        .numbers("counts", one.counts())
                        .text("median", one.median()))
                .texts("strengths", feedback.written(Feedback::strengths))
                .texts("improvements", feedback.written(Feedback::improvements))
                .texts("comments", feedback.written(Feedback::comments)));
    }

    void plan() {
        json.list("improvementPlan", evaluation.actions(), this::action);
    }

    private void action(ActionView action) {
        var plan = action.plan();
        json.text("id", action.id())
                .text("capability", action.capability())
                .text("issue", plan.issue())
                .text("action", plan.text())
                .text("element", plan.element().map(Element::id).orElse(""))
                .text("owner", plan.owner())
                .text("contact", plan.contact())
                .text("start", plan.start().map(LocalDate::toString).orElse(""))
                .text("completion", plan.due().map(LocalDate::toString).orElse(""));
    }

    private static String word(Leaning leaning) {
        return leaning.name().toLowerCase(Locale.ROOT);
    }
}
