package faultline.report.comparison;

import faultline.exercise.event.CorrectiveAction;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.view.EvaluationView.ActionView;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.DecisionView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was judged, decided and planned in each exercise. */
record EvaluationSection(Sides sides) {

    Section section() {
        return Section.of("evaluation", "Ratings, decisions and improvement")
                .with(List.of(
                        Section.of("ratings", "Ratings side by side", ratings()),
                        Section.of("decisions", "Decisions", decisions()),
                        Section.of("actions", "Corrective actions", actions())));
    }

    private List<Block> ratings() {
        var capabilities = sides.all().exercises().stream()
                .flatMap(view -> view.evaluation().capabilities())
                .collect(Collectors.toMap(EvaluationSection::id, one -> one, (one, same) -> one, LinkedHashMap::new));
        if (capabilities.isEmpty()) {
            return List.of(Words.quiet("The scenario names no capabilities, so none is rated."));
        }
        var reasons = capabilities.values().stream().flatMap(this::reasons).toList();
        var table = new Table(
                "P, performed without challenges; S, with some; M, with major ones; U, unable to be performed",
                sides.columns("Capability"),
                capabilities.values().stream().map(this::rating).toList());
        return reasons.isEmpty()
                ? List.of(table)
                : List.of(table, new Fold("", Text.of("Why each was rated so"), List.of(new Bullets(reasons))));
    }

    private static String id(CapabilityView capability) {
        return capability.objective() + "-" + capability.id();
    }

    private Optional<CapabilityView> of(int place, CapabilityView like) {
        return sides.view(place)
                .evaluation()
                .capabilities()
                .filter(one -> id(one).equals(id(like)))
                .findFirst();
    }

    private Row rating(CapabilityView capability) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(capability.name()));
        sides.places()
                .mapToObj(place -> of(place, capability)
                        .map(one -> one.rating().isPresent()
                                ? Text.link(one.standing(), anchor(place, one))
                                : Text.quiet(one.standing()))
                        .orElse(Words.NOTHING))
                .forEach(cells::add);
        return new Row("", cells);
    }

    private static String anchor(int place, CapabilityView capability) {
        return Sides.anchor(place, "rating-" + id(capability));
    }

    private Stream<Item> reasons(CapabilityView capability) {
        return sides.places().boxed().flatMap(place -> of(place, capability).stream()
                .flatMap(one -> one.rating().stream()
                        .map(rating -> new Item(
                                anchor(place, one),
                                Text.strong(one.name() + " in (" + sides.name(place) + ")")
                                        .plus(": " + rating.rating().name() + " by " + rating.by() + ", because "
                                                + rating.because()),
                                List.of()))));
    }

    private record Decided(int place, DecisionView decision) {}

    private List<Block> decisions() {
        var decided = sides.places()
                .boxed()
                .flatMap(place -> sides.view(place).evaluation().decisions().stream()
                        .map(decision -> new Decided(place, decision)))
                .sorted(Comparator.comparingInt((Decided one) -> one.decision().turn())
                        .thenComparingInt(Decided::place))
                .toList();
        return decided.isEmpty()
                ? List.of(Words.quiet("No decision was recorded in any of them."))
                : List.of(new Table(
                        "",
                        Stream.of("Turn", "In", "Decision", "Owner", "Options", "Chosen", "Rationale")
                                .map(Column::text)
                                .toList(),
                        decided.stream().map(this::row).toList()));
    }

    private Row row(Decided decided) {
        var decision = decided.decision();
        return Row.of(List.of(
                Integer.toString(decision.turn()),
                sides.name(decided.place()),
                decision.text(),
                decision.owner(),
                String.join(" / ", decision.options()),
                decision.chosen(),
                decision.rationale()));
    }

    /** Actions of the same issue and text are one, with all that have it. */
    private List<Block> actions() {
        var shared = new LinkedHashMap<List<String>, Map<Integer, CorrectiveAction>>();
        sides.places().forEach(place -> sides.view(place).evaluation().actions().stream()
                .map(ActionView::plan)
                .forEach(
                        plan -> shared.computeIfAbsent(List.of(plan.issue(), plan.text()), key -> new LinkedHashMap<>())
                                .putIfAbsent(place, plan)));
        return shared.isEmpty()
                ? List.of(Words.quiet("No corrective action was written in any of them."))
                : List.of(new Table(
                        "What was written in more than one comes first",
                        sides.columns("Issue", "Corrective action"),
                        shared.entrySet().stream()
                                .sorted(Comparator.comparing(
                                        one -> -one.getValue().size()))
                                .map(one -> action(one.getKey(), one.getValue()))
                                .toList()));
    }

    private Row action(List<String> words, Map<Integer, CorrectiveAction> plans) {
        var cells = new ArrayList<Text>();
        words.stream().map(Text::of).forEach(cells::add);
        sides.places()
                .mapToObj(place -> Optional.ofNullable(plans.get(place))
                        .map(EvaluationSection::who)
                        .orElse(Words.NOTHING))
                .forEach(cells::add);
        return new Row("", cells);
    }

    private static Text who(CorrectiveAction plan) {
        return Text.of(plan.owner() + plan.due().map(due -> ", until " + due).orElse(""));
    }
}
