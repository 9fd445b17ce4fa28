/** The master scenario events list as it is played: which injects are due, which have been released. */
@NullMarked
package faultline.exercise.inject;

import org.jspecify.annotations.NullMarked;
