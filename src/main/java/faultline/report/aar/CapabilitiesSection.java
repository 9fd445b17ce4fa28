package faultline.report.aar;

import faultline.exercise.definition.Rating;
import faultline.report.document.Block;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.EvaluationView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.ObjectiveView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each core capability was performed, in HSEEP's letters, and on what that rests. */
final class CapabilitiesSection {
    /** What each letter stands for. */
    private static final String LETTERS = Arrays.stream(Rating.values())
            .map(rating -> rating + ": " + rating.words())
            .collect(Collectors.joining("; ", "", "."));

    private static final String READING =
            "Ratings are given by people, with their reasons; the program proposes none and computes no share of them."
                    + " \"Not observed\" means that nobody could see any of the tasks, \"not rated\" that nobody has judged.";

    private final EvaluationView evaluation;
    private final Links links;
    private final ObservationBlocks observations;

    CapabilitiesSection(AfterActionReport report, Links links) {
        this.evaluation = report.evaluation();
        this.links = links;
        this.observations = new ObservationBlocks(evaluation, links);
    }

    Section section() {
        var parts = new ArrayList<Section>();
        evaluation.objectives().forEach(objective -> objective
                .capabilities()
                .forEach(capability -> parts.add(
                        new CapabilityBlocks(evaluation, objective, capability, observations, links).section())));
        parts.add(Section.of("other-observations", "Other observations", others()));
        return Section.of(Part.CAPABILITIES.id(), Part.CAPABILITIES.title(), table())
                .with(parts);
    }

    private List<Block> table() {
        var rows = evaluation.objectives().stream().flatMap(this::rows).toList();
        return rows.isEmpty()
                ? List.of(Say.quietly("The scenario names no objectives, so nothing was rated."))
                : List.of(
                        Say.table(Say.columns("Objective", "Core capability", "Rating", "Aimed at"), rows, ""),
                        Say.quietly(LETTERS),
                        Say.quietly(READING));
    }

    private Stream<Row> rows(ObjectiveView objective) {
        return objective.capabilities().stream()
                .map(capability -> Say.row(
                        "",
                        Text.of(objective.name()),
                        links.to(capability.name(), Places.capability(capability.objective(), capability.id())),
                        links.to(
                                capability.standing(),
                                Text.Style.STRONG,
                                Places.capability(capability.objective(), capability.id())),
                        Text.of(aimed(capability))));
    }

    private static String aimed(CapabilityView capability) {
        return capability.targets().stream()
                .flatMap(target -> target.wanted().stream())
                .map(Rating::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Block others() {
        var others = evaluation.others();
        return others.isEmpty()
                ? Say.quietly("No other observation was written down.")
                : new Block.Bullets(others.stream()
                        .map(one -> observations.item(
                                one, ReportWords.capital(one.leaning().words()) + ": ", true))
                        .toList());
    }
}
