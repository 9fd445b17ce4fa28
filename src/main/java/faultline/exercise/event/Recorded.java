package faultline.exercise.event;

/**
 * An event as it stands in the journal.
 *
 * @param number its place in the exercise's stream, from 1
 */
public record Recorded(long number, Stamp stamp, Event event) {}
