package faultline.exercise.definition;

/** A tracked quantity and what it stands at. */
public record Reading(Key key, Value value) {}
