package faultline.exercise.outcome;

import java.math.BigDecimal;

/**
 * How much of a level's change over an exercise goes back to one thing.
 *
 * @param amount with its sign, to six decimals as levels are kept, so that sums come out exactly; never 0
 */
public record Contribution(Root root, BigDecimal amount) {}
