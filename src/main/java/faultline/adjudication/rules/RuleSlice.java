package faultline.adjudication.rules;

import java.util.List;

/**
 * One rule's stretch of a file, found by its four words before any parser sees it.
 *
 * @param sentence the comment directly above it, lines joined
 * @param start where {@code rule} stands, in characters from 0
 * @param end where the character after {@code end} stands
 * @param when tokens between {@code when} and {@code then}
 * @param then tokens between {@code then} and {@code end}
 * @param thenStart where the character after {@code then} stands
 * @param thenEnd where {@code end} stands
 */
record RuleSlice(
        String name,
        String sentence,
        int start,
        int end,
        List<Token> when,
        List<Token> then,
        int thenStart,
        int thenEnd) {

    RuleSlice {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }
}
