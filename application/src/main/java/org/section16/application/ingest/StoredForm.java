package org.section16.application.ingest;

import org.section16.application.reading.FormNumber;

/**
 * A form of a document that is in the store.
 *
 * @param id the identity of its filing
 * @param form which form of the document it is
 */
public record StoredForm(SubmissionId id, FormNumber form) {}
