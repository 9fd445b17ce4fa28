/** From rule files to compiled rules that can be fired over a wave: hides Drools, and guards what a rule may say. */
@NullMarked
package faultline.adjudication.rules;

import org.jspecify.annotations.NullMarked;
