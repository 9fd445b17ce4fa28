/** Reads a scenario's folder strictly, or tells all its problems at once with their places; makes a new one by copying. */
@NullMarked
package faultline.scenario;

import org.jspecify.annotations.NullMarked;
