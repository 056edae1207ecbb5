/**
 * What every printed Form 3, 4 or 5 has in common, whoever printed it: words make lines, labels are known by their
 * letters, small raised numbers in brackets are footnote marks, and what is read goes into a draft together with its
 * place on the page.
 *
 * <p>How the boxes are arranged is the business of a {@link org.section16.adapters.pdf.form.FormLayout}; each lives in
 * a package of its own and is added without touching the others. Labels are compared by letters alone, in lower case,
 * because printers break lines, drop spaces and kern words apart; colours, fonts and positions learnt from a sample
 * say nothing about the next document and are not used.
 */
@NullMarked
package org.section16.adapters.pdf.form;

import org.jspecify.annotations.NullMarked;
