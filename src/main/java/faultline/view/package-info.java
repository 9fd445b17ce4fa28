/** Pure folds of events into what a seat may see: board, turns, choices, aims, and the trees that say why. */
@NullMarked
package faultline.view;

import org.jspecify.annotations.NullMarked;
