/** Sheets and forms that people fill in elsewhere: rows with line numbers in, rows out. */
@NullMarked
package faultline.exchange;

import org.jspecify.annotations.NullMarked;
