/** Where printed things go: the folder that a person chose, and what files in it may be called. */
@NullMarked
package faultline.report;

import org.jspecify.annotations.NullMarked;
