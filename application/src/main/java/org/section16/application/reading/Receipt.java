package org.section16.application.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.AccessionNumber;

/**
 * What is known about a document from where it lay rather than from what it says: from the header of the submission it
 * came in, or from its file name.
 *
 * @param accessionNumber the accession number
 * @param filingDate the date as of which it counts as filed
 * @param acceptanceDateTime when EDGAR accepted it, with the offset of New York
 * @param formType the form that the header names
 * @param origin where this is known from
 */
public record Receipt(
        Optional<AccessionNumber> accessionNumber,
        Optional<LocalDate> filingDate,
        Optional<OffsetDateTime> acceptanceDateTime,
        Optional<FormType> formType,
        Origin origin) {

    /** Where a receipt is known from. */
    public enum Origin {
        /** The header of the submission. */
        HEADER,
        /** The name of the file. */
        FILE_NAME,
        /** Nothing is known. */
        NONE
    }

    private static final Receipt NONE =
            new Receipt(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Origin.NONE);

    /**
     * Obtains the receipt that says nothing.
     *
     * @return an empty receipt
     */
    public static Receipt none() {
        return NONE;
    }

    /**
     * Obtains what a file tells that is named after its accession number.
     *
     * @param accessionNumber the number
     * @return the receipt
     */
    public static Receipt ofFileName(AccessionNumber accessionNumber) {
        return new Receipt(
                Optional.of(accessionNumber), Optional.empty(), Optional.empty(), Optional.empty(), Origin.FILE_NAME);
    }
}
