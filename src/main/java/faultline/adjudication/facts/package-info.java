/** The small public vocabulary that rules match on and conclude with: nothing else can be said in a rule. */
@NullMarked
package faultline.adjudication.facts;

import org.jspecify.annotations.NullMarked;
