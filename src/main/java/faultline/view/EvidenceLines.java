package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Objective;
import faultline.exercise.definition.Objective.Capability;
import faultline.exercise.definition.Objective.Served;
import faultline.exercise.definition.Objective.Task;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.EvaluationEvent.ObservationMade;
import faultline.exercise.event.EvaluationEvent.ObservationWithdrawn;
import faultline.exercise.event.EvaluationEvent.QuestionAnswered;
import faultline.exercise.event.EvaluationEvent.TaskMarked;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.view.EvaluationView.EvidenceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Finds what speaks of a capability: the injects and the moves of people that serve it, what was observed, which tasks were
 * marked, and what was said to the objective's questions. What it means, a person says.
 */
record EvidenceLines(Scenario scenario, List<Recorded> standing, List<TurnView> played) {

    List<EvidenceLine> of(Objective objective, Capability capability) {
        var words = new LogWords(
                Labels.of(scenario), scenario, Exercise.fold(standing).situation(), true);
        var lines = new ArrayList<EvidenceLine>();
        int turn = 0;
        for (var recorded : standing) {
            var event = recorded.event();
            turn = event instanceof Event.TurnBegan began ? began.turn() : turn;
            if (speaks(event, objective, capability)) {
                lines.add(new EvidenceLine(
                        OptionalLong.of(recorded.number()), turn(event).orElse(turn), words.of(event)));
            }
        }
        byRule(objective, capability).forEach(lines::add);
        lines.sort(Comparator.comparingInt(EvidenceLine::turn));
        return lines;
    }

    /** The turn that an event says it is of, where it can be written later. */
    private static Optional<Integer> turn(Event event) {
        return event instanceof ObservationMade made
                ? Optional.of(made.turn())
                : event instanceof QuestionAnswered answered ? Optional.of(answered.turn()) : Optional.empty();
    }

    private boolean speaks(Event event, Objective objective, Capability capability) {
        if (event instanceof Event.InjectReleased released) {
            return serving(objective, capability)
                    .anyMatch(served -> served.injects().contains(released.inject()));
        }
        if (event instanceof Event.MoveSubmitted submitted) {
            return !gone().contains(submitted.move().id())
                    && serving(objective, capability).anyMatch(served -> served.moves()
                            .contains(submitted.move().type()));
        }
        if (event instanceof ObservationMade made) {
            return !gone().contains(made.observation())
                    && (made.task().isEmpty() ? made.objective().equals(objective.id()) : has(capability, made.task()));
        }
        if (event instanceof QuestionAnswered answered) {
            return Optional.ofNullable(scenario.purposes().questions().get(answered.question()))
                    .flatMap(question -> question.objective())
                    .filter(objective.id()::equals)
                    .isPresent();
        }
        return event instanceof TaskMarked marked && has(capability, marked.task());
    }

    /** Numbers of what was taken back. */
    private List<String> gone() {
        return standing.stream()
                .map(Recorded::event)
                .flatMap(event -> event instanceof Event.MoveWithdrawn move
                        ? Stream.of(move.move())
                        : event instanceof ObservationWithdrawn observation
                                ? Stream.of(observation.observation())
                                : Stream.<String>of())
                .toList();
    }

    /** Injects that rules released have no line of their own. */
    private Stream<EvidenceLine> byRule(Objective objective, Capability capability) {
        var released = standing.stream()
                .map(Recorded::event)
                .filter(Event.InjectReleased.class::isInstance)
                .map(event -> ((Event.InjectReleased) event).inject())
                .toList();
        return played.stream().flatMap(turn -> turn.injects().stream()
                .filter(inject -> !released.contains(inject)
                        && serving(objective, capability)
                                .anyMatch(served -> served.injects().contains(inject)))
                .map(inject -> new EvidenceLine(
                        OptionalLong.empty(), turn.number(), "Inject: " + name(inject) + " (by rule)")));
    }

    private String name(String inject) {
        return Optional.ofNullable(scenario.injects().get(inject))
                .map(known -> known.name())
                .orElse(inject);
    }

    private static boolean has(Capability capability, String task) {
        return capability.tasks().map(Task::id).anyMatch(task::equals);
    }

    private static Stream<Served> serving(Objective objective, Capability capability) {
        return Stream.concat(Stream.of(objective.served()), capability.tasks().map(Task::served));
    }
}
