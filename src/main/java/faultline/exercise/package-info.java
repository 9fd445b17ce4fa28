/** The heart: an exercise's state, and {@code decide} and {@code evolve} as pure functions. */
@NullMarked
package faultline.exercise;

import org.jspecify.annotations.NullMarked;
