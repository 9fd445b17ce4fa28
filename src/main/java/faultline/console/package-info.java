/** The facilitator's console: each command as a thin method that asks the rest of the program and shows the answer. */
@NullMarked
package faultline.console;

import org.jspecify.annotations.NullMarked;
