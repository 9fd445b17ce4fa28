/** The timer of a phase. */
@NullMarked
package faultline.exercise.clock;

import org.jspecify.annotations.NullMarked;
