/** Reads filings from PDF documents. */
@NullMarked
package org.section16.adapters.pdf;

import org.jspecify.annotations.NullMarked;
