/** All that can happen in an exercise, as events, what they carry, and the refusals that stand in their place. */
@NullMarked
package faultline.exercise.event;

import org.jspecify.annotations.NullMarked;
