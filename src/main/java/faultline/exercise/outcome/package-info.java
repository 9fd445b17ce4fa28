/** Who has reached what at any point of an exercise, and which moves and injects brought it about. */
@NullMarked
package faultline.exercise.outcome;

import org.jspecify.annotations.NullMarked;
