package org.section16.application.reading;

import java.util.List;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Submission;

/**
 * What a document says: the submission, what is to be said about its legibility, and the draft that shows where each
 * value stands.
 *
 * @param submission the filing and the facts of its submission
 * @param findings what could not be read, could not be placed, or was supplied by the user
 * @param draft the transcription; not to be changed any more
 * @param reader the name of the reader that transcribed it
 * @param form which form of the document it is
 */
public record Reading(
        Submission submission, List<Finding> findings, FilingDraft draft, String reader, FormNumber form) {
    /** Keeps its own copy of the findings. */
    public Reading {
        findings = List.copyOf(findings);
    }

    /** Makes the reading of a document that holds one form. */
    Reading(Submission submission, List<Finding> findings, FilingDraft draft, String reader) {
        this(submission, findings, draft, reader, FormNumber.only());
    }

    /**
     * Returns the same reading with more known about it.
     *
     * @param known the submission
     * @param found the findings
     * @return the reading with both in place of its own
     */
    public Reading with(Submission known, List<Finding> found) {
        return new Reading(known, found, draft, reader, form);
    }
}
