/** State, moves and chance in, rulings out: the waves of a turn's adjudication. */
@NullMarked
package faultline.adjudication;

import org.jspecify.annotations.NullMarked;
