package org.section16.application.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
 * @param header what the header says besides, if there was one
 * @param exhibits the other documents of the submission
 * @param repairs the liberties taken in cutting the document out of its submission
 */
public record Receipt(
        Optional<AccessionNumber> accessionNumber,
        Optional<LocalDate> filingDate,
        Optional<OffsetDateTime> acceptanceDateTime,
        Optional<FormType> formType,
        Origin origin,
        Optional<SubmissionHeader> header,
        List<Exhibit> exhibits,
        List<Repair> repairs) {

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

    /** Keeps its own copies of the lists. */
    public Receipt {
        exhibits = List.copyOf(exhibits);
        repairs = List.copyOf(repairs);
    }

    /**
     * Makes a receipt of the facts alone.
     *
     * @param accessionNumber the accession number
     * @param filingDate the date as of which it counts as filed
     * @param acceptanceDateTime when EDGAR accepted it, with the offset of New York
     * @param formType the form that the header names
     * @param origin where this is known from
     */
    public Receipt(
            Optional<AccessionNumber> accessionNumber,
            Optional<LocalDate> filingDate,
            Optional<OffsetDateTime> acceptanceDateTime,
            Optional<FormType> formType,
            Origin origin) {
        this(accessionNumber, filingDate, acceptanceDateTime, formType, origin, Optional.empty(), List.of(), List.of());
    }

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

    /**
     * Obtains what the name of a file tells. EDGAR's files are often kept under their accession numbers, which the
     * ownership XML itself does not state.
     *
     * @param fileName the name, perhaps with folders before it
     * @return the accession number if the name up to its first point is one, else nothing
     */
    public static Receipt ofFileName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int point = name.indexOf('.');
        String stem = point < 0 ? name : name.substring(0, point);
        return AccessionNumber.isAccessionNumber(stem) ? ofFileName(AccessionNumber.parse(stem)) : NONE;
    }
}
