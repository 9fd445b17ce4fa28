package faultline.play;

import faultline.exercise.event.Ruling.Source;

/**
 * A rule for people to read.
 *
 * @param text as its author wrote it
 */
public record RuleText(Source.Rule rule, String text) {}
