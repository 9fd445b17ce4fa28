/** The program: where it starts and how its parts are put together. */
@NullMarked
package faultline;

import org.jspecify.annotations.NullMarked;
