/** Who sits where: cells, the actors that they play, and people by name. */
@NullMarked
package faultline.exercise.seating;

import org.jspecify.annotations.NullMarked;
