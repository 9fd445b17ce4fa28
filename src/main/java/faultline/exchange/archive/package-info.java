/** Whole exercises as one file, to be kept or taken elsewhere, and what such a file may hold that is read in. */
@NullMarked
package faultline.exchange.archive;

import org.jspecify.annotations.NullMarked;
