/** Keeps the events of every exercise, appended at an expected number and chained by hashes, and nothing else. */
@NullMarked
package faultline.journal;

import org.jspecify.annotations.NullMarked;
