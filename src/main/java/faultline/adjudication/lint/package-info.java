/** What an author may want to look at in a scenario and its rules, though nothing is wrong with them. */
@NullMarked
package faultline.adjudication.lint;

import org.jspecify.annotations.NullMarked;
