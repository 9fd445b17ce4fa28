/** What a scenario says, as records: nothing here knows of files, rules or one run of it. */
@NullMarked
package faultline.exercise.definition;

import org.jspecify.annotations.NullMarked;
