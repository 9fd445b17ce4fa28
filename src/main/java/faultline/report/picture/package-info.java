/** Pictures of one played run, each with the same in words. */
@NullMarked
package faultline.report.picture;

import org.jspecify.annotations.NullMarked;
