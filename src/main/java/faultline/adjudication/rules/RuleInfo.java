package faultline.adjudication.rules;

/**
 * What there is to know of one rule besides what it does.
 *
 * @param file its file's name inside the rule set's folder
 * @param line where {@code rule "…"} stands, from 1
 * @param sentence the comment directly above it, lines joined
 * @param text the rule as it is written, from {@code rule} to {@code end}
 */
public record RuleInfo(String set, String name, String file, int line, String sentence, String text) {}
