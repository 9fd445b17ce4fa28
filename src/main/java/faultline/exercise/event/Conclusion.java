package faultline.exercise.event;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;

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
}
