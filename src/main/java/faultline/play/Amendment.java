package faultline.play;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Advice;
import faultline.exercise.event.Conclusion.Lasting;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Conclusion.Release;
import faultline.exercise.event.Conclusion.StageEffect;
import java.util.Optional;

/** What the white cell makes of a ruling. */
public sealed interface Amendment {

    /** What it says comes about, whatever the dice said; an advice is made a move in the cell's name. */
    record Happens() implements Amendment {}

    /** The level changes so instead. */
    record Level(Operation operation, double amount) implements Amendment {}

    /** The stage goes there instead. */
    record State(String state) implements Amendment {}

    /** The actor makes another move, or aims it elsewhere; an advice is made a move in the cell's name. */
    record Move(Optional<String> type, Optional<String> target) implements Amendment {
        /** Another move is aimed at nothing unless it is said at what. */
        private Reaction instead(Reaction reaction) {
            return new Reaction(
                    reaction.actor(),
                    type.orElse(reaction.type()),
                    target.orElse(type.isPresent() ? "" : reaction.target()));
        }
    }

    /** Another inject is released instead. */
    record Inject(String inject) implements Amendment {}

    /** What takes the conclusion's place; empty if it cannot become this. */
    default Optional<Conclusion> applied(Conclusion conclusion) {
        if (conclusion instanceof Lasting lasting && !(this instanceof Happens)) {
            return applied(lasting.effect())
                    .map(effect -> new Lasting(
                            effect,
                            lasting.from(),
                            lasting.until(),
                            lasting.lifted(),
                            lasting.actor(),
                            lasting.target()));
        }
        if (this instanceof Level level && conclusion instanceof LevelEffect effect) {
            return Optional.of(new LevelEffect(effect.key(), level.operation(), level.amount()));
        }
        if (this instanceof State state && conclusion instanceof StageEffect effect) {
            return Optional.of(new StageEffect(effect.key(), state.state()));
        }
        if (this instanceof Inject inject && conclusion instanceof Release) {
            return Optional.of(new Release(inject.inject()));
        }
        if (conclusion instanceof Advice advice) {
            return applied(new Reaction(advice.actor(), advice.type(), advice.target()));
        }
        if (this instanceof Move move && conclusion instanceof Reaction reaction) {
            return Optional.of(move.instead(reaction));
        }
        return this instanceof Happens ? Optional.of(conclusion) : Optional.empty();
    }

    /** What a ruling that says this can be amended with, as it is typed. */
    static String possible(Conclusion conclusion) {
        if (conclusion instanceof Lasting lasting) {
            return possible(lasting.effect());
        }
        if (conclusion instanceof LevelEffect) {
            return "--add, --set or --multiply with a number";
        }
        if (conclusion instanceof StageEffect) {
            return "--state";
        }
        if (conclusion instanceof Release) {
            return "--inject";
        }
        return conclusion instanceof Conclusion.Lifted || conclusion instanceof Conclusion.Exposure
                ? "--happens"
                : "--move, --target or --happens";
    }
}
