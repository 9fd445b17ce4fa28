/** Forms of documents: each writes all that a document holds, and nothing of what it holds as markup. */
@NullMarked
package faultline.report.form;

import org.jspecify.annotations.NullMarked;
