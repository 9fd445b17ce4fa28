package faultline.exercise.event;

import java.time.Instant;
import java.util.UUID;

/**
 * When, from which seat and by whom an event came about.
 *
 * @param command the command behind it; the same command sent again is answered, not repeated
 */
public record Stamp(Instant at, Seat seat, String person, UUID command) {}
