/** What cells have written and promised to each other. */
@NullMarked
package faultline.exercise.negotiation;

import org.jspecify.annotations.NullMarked;
