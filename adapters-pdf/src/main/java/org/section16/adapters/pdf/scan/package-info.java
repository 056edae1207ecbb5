/**
 * Text and lines of pages that are pictures. A picture is set upright, its lines are found as long runs of dark dots and
 * taken out, and a program recognises the text of what is left. Out come the same words and rulings as of a printed page,
 * so that nothing behind this package differs; only that each word says how sure the program was of it.
 */
@NullMarked
package org.section16.adapters.pdf.scan;

import org.jspecify.annotations.NullMarked;
