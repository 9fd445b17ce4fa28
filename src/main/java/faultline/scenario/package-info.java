/** Reads a scenario's folder strictly, or tells all its problems at once with file, line and column. */
@NullMarked
package faultline.scenario;

import org.jspecify.annotations.NullMarked;
