/**
 * The page that sec.gov shows for a Form 3, 4 or 5, printed from a browser.
 *
 * <p>From top to bottom: a head with the name of the form and one to three check boxes; a frame with the numbered
 * boxes for owner, issuer, dates and relationship; Table I; Table II; on joint filings a column of boxes that repeats
 * box 1 for every owner; the explanation of responses with the footnotes; remarks; signatures; and standing notes.
 *
 * <p>Anything can be broken by the end of a page: a box, the head of a table, a row, a footnote. Heads of tables are
 * repeated overleaf if they are small enough. {@link org.section16.adapters.pdf.form.secgov.SecGovLayout} is the way in;
 * {@link org.section16.adapters.pdf.form.secgov.Sections} puts what was broken together again.
 */
@NullMarked
package org.section16.adapters.pdf.form.secgov;

import org.jspecify.annotations.NullMarked;
