/** How far long work has come, and whether anybody still waits for it. */
@NullMarked
package faultline.progress;

import org.jspecify.annotations.NullMarked;
