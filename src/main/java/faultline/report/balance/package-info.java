/** The page of a scenario's balance. */
@NullMarked
package faultline.report.balance;

import org.jspecify.annotations.NullMarked;
