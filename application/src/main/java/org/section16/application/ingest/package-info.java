/**
 * Storing filings: the use case {@link org.section16.application.ingest.IngestFilings} and the port {@link
 * org.section16.application.ingest.FilingRepository} that a store implements. A filing is stored whole or not at all,
 * with the bytes it was read from.
 */
@NullMarked
package org.section16.application.ingest;

import org.jspecify.annotations.NullMarked;
