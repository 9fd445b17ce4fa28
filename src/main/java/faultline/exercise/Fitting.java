package faultline.exercise;

import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Recorded;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether what was played can go on, in the same variant, under another text of its scenario. */
public record Fitting(Scenario scenario) {

    /** Why it cannot, as one sentence that names the first thing in the way; empty if it can. */
    public Optional<String> whyNot(List<Recorded> events) {
        return whyNot(Chronicle.of(events));
    }

    /** The same of an exercise that came about so. */
    public Optional<String> whyNot(Chronicle chronicle) {
        var exercise = chronicle.exercise();
        var variant = exercise.identity().variant();
        return variant.isEmpty() || scenario.variants().containsKey(variant)
                ? new Fitting(scenario.in(variant)).whyNot(exercise, chronicle.standing())
                : Optional.of("Variant (" + variant + ") is gone.");
    }

    private Optional<String> whyNot(Exercise exercise, List<Recorded> standing) {
        return Stream.<Function<Exercise, Stream<String>>>of(this::indicators, this::seats, this::injects, this::turns)
                .flatMap(check -> check.apply(exercise))
                .findFirst()
                .or(() -> standing.stream()
                        .flatMap(recorded -> moves(recorded.event()))
                        .flatMap(this::unknown)
                        .findFirst());
    }

    private Stream<String> indicators(Exercise exercise) {
        Set<Key> before = exercise.situation().values().keySet();
        var now = new HashSet<Key>();
        scenario.indicators()
                .values()
                .forEach(indicator -> now.addAll(indicator.starts().keySet()));
        return Stream.of(
                        before.stream()
                                .filter(key -> !now.contains(key))
                                .map(key -> "Indicator (" + key + ") is gone."),
                        now.stream()
                                .filter(key -> !before.contains(key))
                                .sorted()
                                .map(key -> "Indicator (" + key + ") is new."),
                        exercise.situation().values().entrySet().stream()
                                .filter(entry -> now.contains(entry.getKey()))
                                .flatMap(entry -> otherKind(entry.getKey(), entry.getValue())))
                .flatMap(problems -> problems);
    }

    private Stream<String> otherKind(Key key, Value value) {
        Indicator indicator = scenario.indicator(key.indicator());
        boolean fits = value instanceof Value.Stage stage
                ? indicator instanceof StageIndicator states && states.states().containsKey(stage.state())
                : !(indicator instanceof StageIndicator);
        return fits ? Stream.empty() : Stream.of("Indicator (" + key + ") cannot stand at (" + value + ") any more.");
    }

    private Stream<String> seats(Exercise exercise) {
        return exercise.seating().cells().keySet().stream()
                .filter(actor -> !scenario.actors().containsKey(actor)
                        || !scenario.actor(actor).playable())
                .map(actor -> "Actor (" + actor + ") cannot be played any more.");
    }

    private Stream<String> injects(Exercise exercise) {
        return exercise.msel().released().keySet().stream()
                .filter(inject -> !exercise.msel().in(scenario).injects().containsKey(inject))
                .map(inject -> "Inject (" + inject + ") is gone.");
    }

    private Stream<String> turns(Exercise exercise) {
        int turn = exercise.turn().number();
        return turn > scenario.timetable().turns()
                ? Stream.of("Turn (" + turn + ") is more than the scenario has.")
                : Stream.empty();
    }

    private static Stream<Move> moves(Event event) {
        if (event instanceof Event.MoveSubmitted submitted) {
            return Stream.of(submitted.move());
        }
        return event instanceof Event.AdjudicationProposed proposed
                ? proposed.adjudication().moves()
                : Stream.empty();
    }

    private Stream<String> unknown(Move move) {
        if (!scenario.actors().containsKey(move.actor())) {
            return Stream.of("Actor (" + move.actor() + ") is gone.");
        }
        if (scenario.moveType(move.type()).isEmpty()) {
            return Stream.of("Move (" + move.type() + ") is gone.");
        }
        var type = scenario.move(move.type());
        if (!type.actors().contains(move.actor())) {
            return Stream.of("Move (" + move.type() + ") is not one of (" + move.actor() + ") any more.");
        }
        return type.target().possible().contains(move.target())
                ? Stream.empty()
                : Stream.of("Move (" + move.type() + ") cannot be aimed at (" + move.target() + ") any more.");
    }
}
