package faultline.exercise.definition;

/**
 * What an actor wants, measured on one indicator at the end of an exercise.
 *
 * @param text the aim in plain words
 * @param weight how much it counts among the actor's aims, above 0
 * @param wanted the condition that reaches it
 */
public record Aim(String text, double weight, Condition wanted) {}
