/** What a facilitator shows the room while an exercise is played: a sheet after each turn, headlines, and a page for the screen. */
@NullMarked
package faultline.report.room;

import org.jspecify.annotations.NullMarked;
