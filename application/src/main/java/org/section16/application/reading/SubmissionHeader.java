package org.section16.application.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the header of a submission says that the form itself says, too, so that the two can be compared; and what EDGAR
 * adds about the issuer. Film numbers, file numbers, addresses, telephone numbers and former names are left out.
 *
 * @param formType the type of the submission as found, such as {@code 4/A} or {@code 10-K}; perhaps empty
 * @param period the period of report
 * @param issuer the issuer, which headers before 2003 call the subject company
 * @param owners the reporting owners in the order of the header
 */
public record SubmissionHeader(
        String formType, Optional<LocalDate> period, Optional<HeaderParty> issuer, List<HeaderParty> owners) {
    /** Keeps its own copy of the owners. */
    public SubmissionHeader {
        owners = List.copyOf(owners);
    }
}
