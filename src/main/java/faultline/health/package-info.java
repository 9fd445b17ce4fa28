/** Looks over all that the program stands on, from Java to the last exercise, and says how to mend what is wrong. */
@NullMarked
package faultline.health;

import org.jspecify.annotations.NullMarked;
