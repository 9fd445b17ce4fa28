/** What people can set, in which places, and where the value that holds came from. */
@NullMarked
package faultline.setting;

import org.jspecify.annotations.NullMarked;
