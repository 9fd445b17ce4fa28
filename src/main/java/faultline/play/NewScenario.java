package faultline.play;

import java.nio.file.Path;

/**
 * A scenario that was just made, for its author to change.
 *
 * @param called by what commands name it: its id, or the path of its folder
 * @param scenario the folder of its data
 * @param rules the folder of its rules
 */
public record NewScenario(String called, Path scenario, Path rules) {}
