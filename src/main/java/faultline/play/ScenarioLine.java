package faultline.play;

/**
 * One scenario in a list of all.
 *
 * @param title empty if the scenario cannot be read
 * @param problems how many problems its author must mend
 */
public record ScenarioLine(String id, String title, int problems) {}
