/** What is printed for an exercise before it is played: briefings, forms, guides and cards. */
@NullMarked
package faultline.report.pack;

import org.jspecify.annotations.NullMarked;
