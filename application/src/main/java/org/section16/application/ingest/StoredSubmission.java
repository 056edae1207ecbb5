package org.section16.application.ingest;

import org.section16.domain.filing.Submission;

/**
 * What was submitted, out of the store, without the documents it was read from: what is wanted of many filings at once.
 *
 * @param id its identity in the store
 * @param submission the filing and the facts of its submission
 */
public record StoredSubmission(SubmissionId id, Submission submission) {}
