package faultline.console;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Amendment;
import faultline.play.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a ruling is to say, as it is typed in options of which only some go together.
 *
 * @param amount the ways in which a level can change: to add, to set and to multiply
 */
record RulingOptions(
        Amount amount,
        boolean happens,
        Optional<String> state,
        Optional<String> move,
        Optional<String> target,
        Optional<String> inject) {

    /** A change of a level. */
    record Amount(Optional<BigDecimal> add, Optional<BigDecimal> set, Optional<BigDecimal> multiply) {
        /** All that are given, of which only one can be meant. */
        List<Amendment.Level> given() {
            return Stream.of(
                            add.map(number -> new Amendment.Level(Operation.ADD, number.doubleValue())),
                            set.map(number -> new Amendment.Level(Operation.SET, number.doubleValue())),
                            multiply.map(number -> new Amendment.Level(Operation.MULTIPLY, number.doubleValue())))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** What a ruling of the proposal becomes. */
    Outcome<Amendment> amendment() {
        var given = given();
        return given.size() == 1
                ? Outcome.done(given.get(0))
                : Outcome.refused(
                        Code.BAD_VALUE,
                        "Say one thing that the ruling is to become.",
                        "One of: --add, --set or --multiply with a number; --state; --happens; --move, --target or"
                                + " both; --inject.");
    }

    private List<Amendment> given() {
        var moved = move.isPresent() || target.isPresent();
        return Stream.of(
                        amount.given().stream(),
                        state.map(Amendment.State::new).stream(),
                        moved ? Stream.of(new Amendment.Move(move, target)) : Stream.<Amendment>empty(),
                        inject.map(Amendment.Inject::new).stream(),
                        happens ? Stream.of(new Amendment.Happens()) : Stream.<Amendment>empty())
                .<Amendment>flatMap(each -> each)
                .toList();
    }

    /** What is added to the proposal: on that level, on that stage, by that actor, or the release of an inject. */
    Outcome<Conclusion> conclusion(Optional<String> level, Optional<String> stage, Optional<String> actor) {
        var given = given();
        long places = Stream.of(level, stage, actor, inject)
                .filter(Optional::isPresent)
                .count();
        return Optional.of(given)
                .filter(all -> all.size() == 1 && places == 1)
                .flatMap(all -> conclusion(all.get(0), level, stage, actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Code.BAD_VALUE,
                        "Say one thing that is to come about.",
                        "One of: --level KEY with --add, --set or --multiply; --stage KEY --state STATE; --actor ACTOR"
                                + " --move MOVE, with --target if it takes one; --inject INJECT."));
    }

    /** Empty where the options do not go together. */
    private static Optional<Conclusion> conclusion(
            Amendment given, Optional<String> level, Optional<String> stage, Optional<String> actor) {
        if (given instanceof Amendment.Level change) {
            return level.map(key -> new Conclusion.LevelEffect(Key.parse(key), change.operation(), change.amount()));
        }
        if (given instanceof Amendment.State to) {
            return stage.map(key -> new Conclusion.StageEffect(Key.parse(key), to.state()));
        }
        if (given instanceof Amendment.Move made) {
            return actor.flatMap(by -> made.type()
                    .map(type -> new Conclusion.Reaction(by, type, made.target().orElse(""))));
        }
        return given instanceof Amendment.Inject released
                ? Optional.of(new Conclusion.Release(released.inject()))
                : Optional.empty();
    }
}
