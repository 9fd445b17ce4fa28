package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Text;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.ObservationView;
import faultline.view.EvaluationView.TaskView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was observed, each with its evidence, and with what was judged of the task that it is about. */
record ObservationBlocks(EvaluationView evaluation, Links links) {

    /**
     * @param before words before it
     * @param first whether this is the place that links to the observation lead to
     */
    Item item(ObservationView one, String before, boolean first) {
        var text = Text.of(before + one.text())
                .plus(Text.quiet(" (" + one.id() + "; "))
                .plus(one.turn() == 0 ? Text.of(one.when()) : links.to(one.when(), Places.turn(one.turn())))
                .plus(Text.quiet("; " + one.by() + "; evidence: "))
                .plus(evidence(one))
                .plus(Text.quiet(")"));
        return new Item(
                first ? Places.observation(one.id()) : "",
                text,
                task(one)
                        .map(task -> List.<Block>of(
                                new Paragraph(Text.strong("Analysis: ").plus(judged(task)))))
                        .orElse(List.of()));
    }

    private Text evidence(ObservationView one) {
        return Say.join(
                Stream.concat(
                                Stream.of(links.line(one.line())),
                                one.about().stream().map(this::about))
                        .toList(),
                "; ");
    }

    /** What it is about; a move is led to by its number, with which the words begin. */
    private Text about(String words) {
        int blank = words.indexOf(' ');
        var id = blank < 0 ? words : words.substring(0, blank);
        return links.lead(id) ? links.id(id).plus(words.substring(id.length())) : Text.of(words);
    }

    private Optional<TaskView> task(ObservationView one) {
        return evaluation
                .capabilities()
                .flatMap(CapabilityView::tasks)
                .filter(task -> task.id().equals(one.task()) && task.mark().isPresent())
                .findFirst();
    }

    private static String judged(TaskView task) {
        return "the task \"" + task.text() + "\" was marked: " + task.standing()
                + task.mark()
                        .filter(mark -> !mark.because().isBlank())
                        .map(mark -> ", because " + mark.because())
                        .orElse("");
    }

    /** Whether a capability is the first of those to which an observation belongs. */
    boolean firstIn(ObservationView one, CapabilityView capability) {
        return evaluation
                .capabilities()
                .filter(other -> evaluation.of(other).contains(one))
                .findFirst()
                .filter(capability::equals)
                .isPresent();
    }
}
