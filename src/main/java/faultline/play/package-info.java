/** One method for each thing that a person can do, each from a seat, and the only way to look at an exercise. */
@NullMarked
package faultline.play;

import org.jspecify.annotations.NullMarked;
