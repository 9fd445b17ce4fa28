/** The turn: its phases, the moves entered in it, what they may cost, and what the world stands at. */
@NullMarked
package faultline.exercise.turn;

import org.jspecify.annotations.NullMarked;
