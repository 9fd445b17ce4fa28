/** What is printed, whatever its form: sections of paragraphs, lists, tables and pictures, all of plain text. */
@NullMarked
package faultline.report.document;

import org.jspecify.annotations.NullMarked;
