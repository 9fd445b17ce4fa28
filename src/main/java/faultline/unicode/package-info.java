/** Which characters of a text steer whatever shows it, or hide in it. */
@NullMarked
package faultline.unicode;

import org.jspecify.annotations.NullMarked;
