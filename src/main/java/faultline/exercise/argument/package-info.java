/** Matrix-game arguments. */
@NullMarked
package faultline.exercise.argument;

import org.jspecify.annotations.NullMarked;
