package faultline.report.aar;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Leaning;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.EvidenceLine;
import faultline.view.EvaluationView.ObjectiveView;
import faultline.view.EvaluationView.RatingView;
import faultline.view.EvaluationView.TaskView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The analysis of one core capability: rating and why, tasks, strengths, areas for improvement, and the evidence. */
record CapabilityBlocks(
        EvaluationView evaluation,
        ObjectiveView objective,
        CapabilityView capability,
        ObservationBlocks observations,
        Links links) {

    Section section() {
        return Section.of(
                Places.capability(objective.id(), capability.id()),
                capability.name() + " (" + objective.name() + ")",
                Stream.of(Stream.of(rating()), tasks(), observed(), Stream.of(evidence()))
                        .flatMap(blocks -> blocks)
                        .toList());
    }

    private Block rating() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Objective", objective.text()));
        capability
                .targets()
                .forEach(target -> facts.add(new Fact(
                        "Target",
                        target.text()
                                + target.wanted()
                                        .map(wanted -> " (aimed at: " + wanted + ")")
                                        .orElse(""))));
        facts.add(new Fact("Rating", capability.rating().map(this::rated).orElse(unrated())));
        for (var before : capability.former()) {
            facts.add(new Fact("Rated before", rated(before)));
        }
        facts.add(new Fact(
                "Analysis",
                capability
                        .rating()
                        .map(RatingView::because)
                        .orElse("No analysis was written, since nothing was rated.")));
        return new Facts(facts);
    }

    private Text unrated() {
        return Text.strong(ReportWords.capital(capability.standing())).plus(".");
    }

    private Text rated(RatingView rating) {
        return Text.strong(rating.rating().name())
                .plus(", " + rating.rating().words() + " (" + rating.by() + "; ")
                .plus(links.line(rating.line()))
                .plus(")");
    }

    private Stream<Block> tasks() {
        var rows = capability.tasks().map(this::row).toList();
        return rows.isEmpty()
                ? Stream.of()
                : Stream.of(Say.table(Say.columns("Critical task", "Seen", "Because"), rows, ""));
    }

    private Block.Row row(TaskView task) {
        return Say.row(
                "",
                Text.of(task.text()),
                Text.of(task.standing()),
                Text.of(task.mark()
                        .map(mark -> mark.because() + (mark.because().isEmpty() ? "" : " ") + "(" + mark.by() + ")")
                        .orElse("")));
    }

    private Stream<Block> observed() {
        var strengths = observed(Leaning.STRENGTH);
        var improvements = observed(Leaning.IMPROVEMENT);
        var others = observed(Leaning.NEITHER);
        return Stream.of(
                        Stream.of(new Heading("Strengths"), list(strengths, "No strength was written down.")),
                        Stream.of(
                                new Heading("Areas for improvement"),
                                list(improvements, "No area for improvement was written down.")),
                        others.isEmpty()
                                ? Stream.<Block>of()
                                : Stream.of(new Heading("Observations"), new Bullets(others)))
                .flatMap(blocks -> blocks);
    }

    private List<Item> observed(Leaning leaning) {
        return evaluation.of(capability).stream()
                .filter(one -> one.leaning() == leaning)
                .map(one -> observations.item(one, "", observations.firstIn(one, capability)))
                .toList();
    }

    private static Block list(List<Item> items, String none) {
        return items.isEmpty() ? Say.quietly(none) : new Bullets(items);
    }

    private Block evidence() {
        var lines = capability.evidence();
        return lines.isEmpty()
                ? Say.quietly("Nothing that serves it has come, and nothing was observed of it.")
                : new Fold(
                        "",
                        Text.of("Evidence: " + ReportWords.count(lines.size(), "thing")
                                + " that the rating can rest on"),
                        List.of(new Bullets(lines.stream()
                                .map(this::reference)
                                .map(Item::new)
                                .toList())));
    }

    private Text reference(EvidenceLine evidence) {
        return links.to(Timetable.title(evidence.turn()), Places.turn(evidence.turn()))
                .plus(evidence.line().isPresent() ? ", " : "")
                .plus(evidence.line().isPresent() ? links.line(evidence.line().getAsLong()) : Text.NONE)
                .plus(": " + evidence.what());
    }
}
