package faultline.exercise.event;

import faultline.exercise.event.Move.Words;

/**
 * A move that has been written down and not entered: whoever plays its actor can still change it.
 *
 * @param id unique in its exercise: {@code D3} is the third draft
 * @param target empty where there is none, or none yet
 * @param text what is done, in a move in free words; empty for one of the catalogue
 */
public record Draft(String id, String actor, String type, String target, boolean covert, Words words, String text) {}
