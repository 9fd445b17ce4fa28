/** The report over several exercises of one scenario side by side: where they parted, and what it led to. */
@NullMarked
package faultline.report.comparison;

import org.jspecify.annotations.NullMarked;
