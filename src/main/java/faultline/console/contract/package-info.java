/** The contracts: what each command shows, field by field, for other programs. */
@NullMarked
package faultline.console.contract;

import org.jspecify.annotations.NullMarked;
