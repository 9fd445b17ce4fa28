/** Evaluation in HSEEP's sense. */
@NullMarked
package faultline.exercise.evaluation;

import org.jspecify.annotations.NullMarked;
