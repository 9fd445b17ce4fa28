/** What commands show as data for other programs: contracts, of which come JSON, CSV and the schemas in the docs. */
@NullMarked
package faultline.console.output;

import org.jspecify.annotations.NullMarked;
