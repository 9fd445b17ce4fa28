package faultline.exercise.event;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import java.util.Optional;
import java.util.OptionalInt;

/** What a ruling says. */
public sealed interface Conclusion {

    /** A level changes. */
    record LevelEffect(Key key, Operation operation, double amount) implements Conclusion {}

    /** A stage moves on. */
    record StageEffect(Key key, String state) implements Conclusion {}

    /** An automated actor makes a move. */
    record Reaction(String actor, String type, String target) implements Conclusion {}

    /** What the rules would expect of an actor whom people play: for the white cell, never done by itself. */
    record Advice(String actor, String type, String target) implements Conclusion {}

    /** An inject is released, in the next wave. */
    record Release(String inject) implements Conclusion {}

    /**
     * An effect comes later, or in more than one turn: it is under way from now on.
     *
     * @param effect a {@link LevelEffect} or a {@link StageEffect}, which each of those turns brings
     * @param from the first turn that brings it
     * @param until the last turn that brings it; empty if something must lift it
     * @param lifted what lifts it, tried as each turn begins, from the point of view of that actor and target
     */
    record Lasting(
            Conclusion effect, int from, OptionalInt until, Optional<Condition> lifted, String actor, String target)
            implements Conclusion {}

    /**
     * A covert move is found out: once this is in force everybody knows that it was made, but not what its cell said of it.
     *
     * @param move its number
     */
    record Exposure(String move) implements Conclusion {}

    /**
     * An effect that was under way is not any more.
     *
     * @param ruling id of the ruling that began it
     */
    record Lifted(String ruling) implements Conclusion {}
}
