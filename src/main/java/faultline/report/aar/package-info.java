/** The after-action report: what it says, from the white cell's view. */
@NullMarked
package faultline.report.aar;

import org.jspecify.annotations.NullMarked;
