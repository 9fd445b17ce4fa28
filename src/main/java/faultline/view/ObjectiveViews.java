package faultline.view;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Objective;
import faultline.exercise.definition.Objective.Capability;
import faultline.exercise.definition.Objective.Target;
import faultline.exercise.definition.Objective.Task;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.EvaluationEvent.CapabilityRated;
import faultline.exercise.event.EvaluationEvent.TaskMarked;
import faultline.exercise.event.Recorded;
import faultline.view.EvaluationView.CapabilityView;
import faultline.view.EvaluationView.MarkView;
import faultline.view.EvaluationView.ObjectiveView;
import faultline.view.EvaluationView.RatingView;
import faultline.view.EvaluationView.Serving;
import faultline.view.EvaluationView.TargetView;
import faultline.view.EvaluationView.TaskView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Builds a scenario's objectives with what serves them, and with what people have judged of them. */
record ObjectiveViews(Scenario scenario, List<Recorded> standing, List<TurnView> played, Labels labels) {

    List<ObjectiveView> all() {
        return scenario.purposes().objectives().values().stream()
                .map(this::objective)
                .toList();
    }

    private ObjectiveView objective(Objective objective) {
        return new ObjectiveView(
                objective.id(),
                objective.name(),
                objective.text(),
                objective.injects().stream()
                        .map(scenario.injects()::get)
                        .filter(Objects::nonNull)
                        .map(this::inject)
                        .toList(),
                objective.moves().stream()
                        .map(scenario.moves()::get)
                        .filter(Objects::nonNull)
                        .map(this::move)
                        .toList(),
                objective.capabilities().values().stream()
                        .map(capability -> capability(objective, capability))
                        .toList());
    }

    private Serving inject(Inject inject) {
        return new Serving(
                inject.id(), inject.name(), new PlanWords(scenario, labels).of(inject), turns(turn -> turn.injects()
                        .contains(inject.id())));
    }

    /** Only what people did speaks of their capabilities, so moves by rule do not count. */
    private Serving move(MoveType type) {
        return new Serving(
                type.id(),
                type.name(),
                type.actors().stream().map(labels::actor).collect(Collectors.joining(", ")),
                turns(turn -> turn.moves().stream().anyMatch(move -> move.type().equals(type.id()) && !move.byRule())));
    }

    private List<Integer> turns(Predicate<TurnView> having) {
        return played.stream().filter(having).map(TurnView::number).toList();
    }

    private CapabilityView capability(Objective objective, Capability capability) {
        var ratings = Written.in(standing, CapabilityRated.class)
                .filter(rated -> rated.event().objective().equals(objective.id())
                        && rated.event().capability().equals(capability.id()))
                .map(rated ->
                        new RatingView(rated.event().rating(), rated.event().because(), rated.by(), rated.line()))
                .toList();
        int last = ratings.size() - 1;
        return new CapabilityView(
                objective.id(),
                capability.id(),
                capability.name(),
                capability.targets().stream().map(this::target).toList(),
                last < 0 ? Optional.empty() : Optional.of(ratings.get(last)),
                last < 0 ? List.of() : ratings.subList(0, last),
                new EvidenceLines(scenario, standing, played).of(objective, capability));
    }

    private TargetView target(Target target) {
        return new TargetView(
                target.text(),
                target.wanted(),
                target.tasks().stream().map(this::task).toList());
    }

    private TaskView task(Task task) {
        return new TaskView(
                task.id(),
                task.text(),
                Written.in(standing, TaskMarked.class)
                        .filter(marked -> marked.event().task().equals(task.id()))
                        .reduce((before, after) -> after)
                        .map(marked -> new MarkView(
                                marked.event().mark(), marked.event().because(), marked.by())));
    }
}
