/** What nearly happened in a turn, and what may happen in one: for the white cell alone, and never part of the journal. */
@NullMarked
package faultline.exercise.whatif;

import org.jspecify.annotations.NullMarked;
