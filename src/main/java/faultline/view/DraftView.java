package faultline.view;

import faultline.exercise.event.Draft;
import java.util.Optional;

/**
 * A move that was written down and not entered.
 *
 * @param whyNot why it could not be entered as things stand; empty if it could
 */
public record DraftView(Draft draft, Optional<String> whyNot) {}
