/**
 * From lines drawn on a page to the cells of its tables.
 *
 * <p>The form is a set of bordered boxes and tables. Every printer draws their borders, but each in its own way: once
 * or twice, in one piece or cell by cell, and at the end of a page often not at all, because the row goes on overleaf.
 * This package is plain geometry: it knows nothing of PDF and nothing of the form, and is tested with lines written by
 * hand. Coordinates are those of {@link org.section16.adapters.pdf.page}: points, y downwards.
 */
@NullMarked
package org.section16.adapters.pdf.grid;

import org.jspecify.annotations.NullMarked;
