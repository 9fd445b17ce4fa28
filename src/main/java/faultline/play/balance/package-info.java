/** Figures over many random exercises of a scenario, and what is wrong with them. */
@NullMarked
package faultline.play.balance;

import org.jspecify.annotations.NullMarked;
