package faultline.journal;

/**
 * Where an exercise stands, or stood.
 *
 * @param number of its last event
 * @param hash of its last event; with it, all events up to there are the same
 */
public record Mark(String exercise, long number, String hash) {}
