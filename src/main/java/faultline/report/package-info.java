/** The after-action report, from a seat's view and nothing else. */
@NullMarked
package faultline.report;

import org.jspecify.annotations.NullMarked;
