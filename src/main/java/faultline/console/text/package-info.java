/** Turns words into lines that fit the width of a screen: styles, paragraphs and tables, without writing anything. */
@NullMarked
package faultline.console.text;

import org.jspecify.annotations.NullMarked;
