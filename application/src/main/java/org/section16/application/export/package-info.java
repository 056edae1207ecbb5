/**
 * Stored filings, out again in bulk: the use case {@link org.section16.application.export.ExportFilings} and the port
 * {@link org.section16.application.export.ExportFormat} that each form of export implements. An export holds one filing
 * at a time, so that its memory does not grow with the store.
 */
@NullMarked
package org.section16.application.export;

import org.jspecify.annotations.NullMarked;
