/** Reads filings from EDGAR ownership XML. */
@NullMarked
package org.section16.adapters.xml;

import org.jspecify.annotations.NullMarked;
