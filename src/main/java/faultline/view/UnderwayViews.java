package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Lasting;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.turn.Conditions;
import faultline.exercise.turn.Phase;
import faultline.exercise.turn.Underway;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a seat may see of the effects under way: those on quantities that it sees, which come of moves that it sees or of
 * injects that it received.
 */
record UnderwayViews(Scenario scenario, Exercise exercise, Sight sight, Labels labels) {
    private static final String HIDDEN = "something that this seat may not see";

    /** In the order in which they began; what no turn brings any more is left out. */
    List<UnderwayView> all() {
        return exercise.situation().underway().stream()
                .filter(effect -> sees(key(effect.effect().effect())))
                .flatMap(effect -> origin(effect).flatMap(origin -> view(effect, origin)).stream())
                .toList();
    }

    private Optional<UnderwayView> view(Underway effect, String origin) {
        var lasting = effect.effect();
        var next = effect.nextFrom(nextTurn());
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnderwayView(
                        sight.everything() ? Optional.of(effect.ruling()) : Optional.empty(),
                        new RulingWords(labels).says(lasting.effect()),
                        origin,
                        effect.since(),
                        next.getAsInt(),
                        lasting.until().isPresent() && lasting.until().getAsInt() == lasting.from(),
                        lasting.until(),
                        lasting.lifted().map(condition -> words(condition, lasting))));
    }

    /** The turn whose beginning comes next in the adjudication: this one, unless some of it is in force. */
    private int nextTurn() {
        var turn = exercise.turn();
        return turn.accepted().isEmpty() ? turn.number() : turn.number() + 1;
    }

    /** What began it; empty if the seat may not know of that. */
    private Optional<String> origin(Underway effect) {
        if (effect.cause() instanceof Cause.ByMove cause) {
            return moves().filter(move -> move.id().equals(cause.move()) && sight.sees(move, isOver(effect.since())))
                    .findFirst()
                    .map(move -> move.id() + " " + labels.sentence(move));
        }
        if (effect.cause() instanceof Cause.ByInject cause) {
            return Optional.of(scenario.inject(cause.inject()))
                    .filter(sight::receives)
                    .map(inject -> "inject " + inject.name());
        }
        if (effect.cause() instanceof Cause.ByArgument cause) {
            return exercise.arguments()
                    .argument(cause.argument())
                    .filter(sight::sees)
                    .map(argument -> argument.id() + " " + argument.claim().action());
        }
        return sight.everything() ? Optional.of("the beginning of turn " + effect.since()) : Optional.empty();
    }

    private Stream<Move> moves() {
        return Stream.concat(exercise.situation().history().stream(), exercise.turn().movesAccepted().stream());
    }

    private boolean isOver(int turn) {
        return turn < exercise.turn().number() || exercise.phase() == Phase.RESULTS || exercise.phase() == Phase.CLOSED;
    }

    private String words(Condition condition, Lasting effect) {
        var conditions = new Conditions(exercise.situation(), nextTurn(), effect.actor(), effect.target());
        return reads(condition)
                        .map(key -> key.resolve(effect.actor(), effect.target()))
                        .allMatch(this::sees)
                ? conditions.says(condition)
                : HIDDEN;
    }

    /** The quantities that the condition is about. */
    private static Stream<KeyOf> reads(Condition condition) {
        return condition.leaves().flatMap(leaf -> {
            if (leaf instanceof Condition.LevelIs level) {
                return Stream.of(level.level());
            }
            return leaf instanceof Condition.StageIs stage ? Stream.of(stage.stage()) : Stream.of();
        });
    }

    private boolean sees(Key key) {
        return sight.sees(key, scenario.indicator(key.indicator()).scope());
    }

    private static Key key(Conclusion effect) {
        return effect instanceof LevelEffect level ? level.key() : ((Conclusion.StageEffect) effect).key();
    }
}
