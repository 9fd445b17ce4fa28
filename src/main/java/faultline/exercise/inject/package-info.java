/** The master scenario events list as it is played: what is due, what has come, and what was seen after it. */
@NullMarked
package faultline.exercise.inject;

import org.jspecify.annotations.NullMarked;
