package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.outcome.Scores;
import faultline.exercise.outcome.Tracing;
import faultline.exercise.outcome.Tracing.Step;
import faultline.view.AimOutcome.Because;
import faultline.view.AimOutcome.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an aim was judged on, and for the white cell which moves made it so.
 *
 * @param tracing empty for a seat that may not know
 */
record EvidenceViews(Scenario scenario, Exercise exercise, Labels labels, Optional<Tracing> tracing) {

    /** For a seat that sees the rulings of these turns. */
    static EvidenceViews of(Scenario scenario, Exercise exercise, Labels labels, List<TurnView> played) {
        boolean zero = exercise.turn().number() == 0;
        var inForce = played.stream()
                .filter(turn -> zero || !turn.practice())
                .flatMap(turn -> turn.adjudication().stream()
                        .map(whole -> new Adjudication(
                                whole.turn(),
                                whole.waves().stream().filter(turn::inForce).toList())))
                .toList();
        return new EvidenceViews(scenario, exercise, labels, Optional.of(new Tracing(inForce)));
    }

    List<Evidence> of(Measure measure, String actor) {
        if (measure instanceof Measure.Wanted wanted) {
            return wanted.condition()
                    .leaves()
                    .flatMap(leaf -> of(leaf, actor))
                    .distinct()
                    .toList();
        }
        if (measure instanceof Measure.Measured measured) {
            return List.of(level(measured.level().resolve(actor, "")));
        }
        if (measure instanceof Measure.Played played) {
            return List.of(played(played.actor(), played.move()));
        }
        if (measure instanceof Measure.Released released) {
            return List.of(released(released.inject()));
        }
        var reached = (Measure.Reached) measure;
        return List.of(stage(reached.stage().resolve(actor, ""), Optional.of(reached.state())));
    }

    private Stream<Evidence> of(Condition leaf, String actor) {
        if (leaf instanceof Condition.LevelIs level) {
            return Stream.of(level(level.level().resolve(actor, "")));
        }
        if (leaf instanceof Condition.StageIs stage) {
            return Stream.of(stage(stage.stage().resolve(actor, ""), Optional.empty()));
        }
        return leaf instanceof Condition.Played played ? Stream.of(played(played.actor(), played.move())) : Stream.of();
    }

    private Evidence level(Key key) {
        return quantity(
                key, tracing.map(known -> words().of(known.contributions(key))).orElse(List.of()));
    }

    /**
     * @param state the state whose coming is of interest; empty for the last change, whatever it was
     */
    private Evidence stage(Key key, Optional<String> state) {
        return quantity(
                key,
                tracing.flatMap(known -> known.steps(key).stream()
                                .filter(step -> state.map(Value.Stage::new)
                                        .filter(wanted -> !wanted.equals(step.to()))
                                        .isEmpty())
                                .reduce((before, last) -> last))
                        .map(step -> List.of(because(key, step)))
                        .orElse(List.of()));
    }

    private Because because(Key key, Step step) {
        return new Because(
                "",
                Timetable.words(step.turn()) + ", " + labels.value(key, step.from()) + " → "
                        + labels.value(key, step.to()) + ": " + words().of(step.roots()),
                RootWords.ids(step.roots()));
    }

    private Evidence quantity(Key key, List<Because> causes) {
        var situation = exercise.situation();
        Value now = scenario.indicator(key.indicator()) instanceof LevelIndicator
                ? new Value.Level(situation.level(key))
                : new Value.Stage(situation.stage(key));
        var start = situation.ends().get(0).getOrDefault(key, now);
        return new Evidence(
                labels.indicator(key), Optional.of(key), labels.value(key, start), labels.value(key, now), causes);
    }

    private Evidence played(String actor, String type) {
        var made = Scores.moves(exercise)
                .filter(move -> move.actor().equals(actor) && move.type().equals(type))
                .toList();
        var count = made.size() == 1 ? "made once" : "made " + made.size() + " times";
        return new Evidence(
                labels.sentence(actor, type, ""),
                Optional.empty(),
                "",
                made.isEmpty() ? "not made" : count,
                made.stream().map(this::because).toList());
    }

    private Because because(Move move) {
        return new Because(
                "",
                Timetable.words(move.turn()) + " (" + move.id() + (move.byRule() ? ", by rule)" : ")"),
                List.of(move.id()));
    }

    private Evidence released(String inject) {
        var turn = exercise.msel().released().get(inject);
        return new Evidence(
                "inject " + scenario.inject(inject).name(),
                Optional.empty(),
                "",
                turn == null ? "not released" : "released in " + Timetable.words(turn),
                List.of());
    }

    private RootWords words() {
        return new RootWords(labels, inject -> scenario.inject(inject).name(), exercise.msel());
    }
}
