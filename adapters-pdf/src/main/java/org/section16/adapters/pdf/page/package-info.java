/**
 * What is on the pages of a PDF: words, lines drawn with ink, and links.
 *
 * <p>A PDF knows no tables and no words. It shows glyphs, one after the other, each at a point of the page, and it
 * draws table borders as thin shapes that have nothing to do with the text between them. This package turns that into
 * {@link org.section16.adapters.pdf.page.Word words}, {@link org.section16.adapters.pdf.page.Ruling rulings} and
 * {@link org.section16.adapters.pdf.page.Link links}, and is the only one that knows the library which parses PDF.
 *
 * <p>All coordinates are points of 1/72 inch as {@code float}; x grows to the right from the left edge of the visible
 * page, y grows <em>downwards</em> from its top edge. (PDF itself counts y upwards.) Rotated pages come out upright.
 */
@NullMarked
package org.section16.adapters.pdf.page;

import org.jspecify.annotations.NullMarked;
