package org.section16.domain.filing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.AccessionNumber;

/**
 * A filing with the facts of its submission to EDGAR. A document on paper, or one that came alone, has few or none of
 * them.
 *
 * @param accessionNumber the number that EDGAR gave it
 * @param filingDate the date as of which it counts as filed; this, not the acceptance time, decides on lateness
 * @param acceptanceDateTime when EDGAR accepted it, with the offset of New York
 * @param schemaVersion the version of the XML schema that the document names, such as {@code X0508}
 * @param filing what was filed
 */
public record Submission(
        Optional<AccessionNumber> accessionNumber,
        Optional<LocalDate> filingDate,
        Optional<OffsetDateTime> acceptanceDateTime,
        Reported<String> schemaVersion,
        Filing filing) {

    /**
     * Obtains a filing of whose submission nothing is known.
     *
     * @param filing what was filed
     * @return the submission
     */
    public static Submission of(Filing filing) {
        return new Submission(Optional.empty(), Optional.empty(), Optional.empty(), Reported.blank(), filing);
    }

    /**
     * Returns this submission with what only another document of the same submission knows of it: where the accession
     * number, the filing date or the time of acceptance is missing here, the other's is taken.
     *
     * @param other the same submission, from another document
     * @return a copy, with this submission's filing
     */
    public Submission completedBy(Submission other) {
        return new Submission(
                accessionNumber.or(other::accessionNumber),
                filingDate.or(other::filingDate),
                acceptanceDateTime.or(other::acceptanceDateTime),
                schemaVersion,
                filing);
    }

    /**
     * Returns this submission with another filing.
     *
     * @param other what was filed
     * @return a copy
     */
    public Submission withFiling(Filing other) {
        return new Submission(accessionNumber, filingDate, acceptanceDateTime, schemaVersion, other);
    }
}
