package faultline.view;

/**
 * What the white cell had said against the rules, and thought better of before it was in force.
 *
 * @param replaced whether it said something else of the same ruling instead; otherwise the rules' own stood again
 * @param by who took it back
 */
public record TakenBack(Overruling overruling, boolean replaced, String by) {}
