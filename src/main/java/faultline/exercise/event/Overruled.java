package faultline.exercise.event;

import java.util.Optional;

/**
 * Where the white cell differs from the rules in an adjudication, with both versions.
 *
 * @param intervention what the white cell did
 * @param model the ruling as the rules gave it; empty for one that was added, or that the rules no longer give
 * @param ruling id of the white cell's version in the adjudication; empty if the rules no longer give what it was about
 */
public record Overruled(Intervention intervention, Optional<Ruling> model, Optional<String> ruling) {}
