package faultline.exercise.definition;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question that the facilitator puts to the room.
 *
 * @param turn in which turn, from 1; empty for one of the hot wash
 * @param objective id of the one that it serves, if it serves one
 */
public record Question(String id, String text, OptionalInt turn, Optional<String> objective) {}
