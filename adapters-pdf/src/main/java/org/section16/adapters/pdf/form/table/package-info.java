/**
 * The tables of the form, in whichever layout: a heading, a head of columns that are known by their words, and rows,
 * all of which can go on overleaf, with the head repeated or not.
 *
 * <p>A layout says what its tables and columns are called ({@link org.section16.adapters.pdf.form.table.TableLabels});
 * {@link org.section16.adapters.pdf.form.table.FormCells} sorts the cells of all pages by that. The page of sec.gov, whose
 * heads and rows browsers break wherever a page ends, sorts its cells itself, and finds its columns as all layouts do
 * ({@link org.section16.adapters.pdf.form.table.FoundColumns}).
 */
@NullMarked
package org.section16.adapters.pdf.form.table;

import org.jspecify.annotations.NullMarked;
