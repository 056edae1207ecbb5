package org.section16.domain.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.party.Issuer;
import org.section16.domain.party.ReportingOwner;

/**
 * A Form 3, 4 or 5, or an amendment of one, as it was filed. Two filings are equal if they have the same parts and
 * every box of one says the same as that box of the other; {@link FilingDifferences} names the boxes that do not.
 * Immutable.
 *
 * @param documentType the form
 * @param periodOfReport Form 3: date of the event; Form 4: earliest transaction; Form 5: end of the fiscal year
 * @param dateOfOriginalSubmission on an amendment, when the original was filed
 * @param declarations the check boxes of the head
 * @param issuer the company whose securities are reported
 * @param reportingOwners who reports, the designated filer first
 * @param nonDerivativeTable the lines of Table I in the order of the document
 * @param derivativeTable the lines of Table II in the order of the document
 * @param footnotes the explanation of responses, in the order of the document
 * @param remarks the remarks
 * @param signatures the signatures, in the order of the document
 */
public record Filing(
        FormType documentType,
        Reported<LocalDate> periodOfReport,
        Reported<LocalDate> dateOfOriginalSubmission,
        Declarations declarations,
        Issuer issuer,
        List<ReportingOwner> reportingOwners,
        List<Line> nonDerivativeTable,
        List<Line> derivativeTable,
        List<Footnote> footnotes,
        Reported<String> remarks,
        List<Signature> signatures) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if a line of Table I has derivative terms, or one of Table II has none
     */
    public Filing {
        reportingOwners = List.copyOf(reportingOwners);
        nonDerivativeTable = List.copyOf(nonDerivativeTable);
        derivativeTable = List.copyOf(derivativeTable);
        footnotes = List.copyOf(footnotes);
        signatures = List.copyOf(signatures);
        for (Line line : nonDerivativeTable) {
            if (line.derivativeTerms().isPresent()) {
                throw new IllegalArgumentException("a line of Table I has no derivative terms");
            }
        }
        for (Line line : derivativeTable) {
            if (line.derivativeTerms().isEmpty()) {
                throw new IllegalArgumentException("a line of Table II has derivative terms, if only blank ones");
            }
        }
    }

    /**
     * Returns the lines of both tables.
     *
     * @return Table I, then Table II, each in the order of the document
     */
    public Stream<Line> lines() {
        return Stream.concat(nonDerivativeTable.stream(), derivativeTable.stream());
    }

    /**
     * Finds the text of a footnote.
     *
     * @param id the mark
     * @return the text of the first footnote of that name; blank if there is none
     */
    public Reported<String> footnoteText(FootnoteId id) {
        for (Footnote footnote : footnotes) {
            if (footnote.id().stated().filter(id::equals).isPresent()) {
                return footnote.text();
            }
        }
        return Reported.blank();
    }

    /**
     * Returns this filing with another issuer.
     *
     * @param other the issuer
     * @return a copy
     */
    public Filing withIssuer(Issuer other) {
        return new Filing(
                documentType,
                periodOfReport,
                dateOfOriginalSubmission,
                declarations,
                other,
                reportingOwners,
                nonDerivativeTable,
                derivativeTable,
                footnotes,
                remarks,
                signatures);
    }

    /**
     * Returns this filing with other owners.
     *
     * @param others the owners, the designated filer first
     * @return a copy
     */
    public Filing withReportingOwners(List<ReportingOwner> others) {
        return new Filing(
                documentType,
                periodOfReport,
                dateOfOriginalSubmission,
                declarations,
                issuer,
                others,
                nonDerivativeTable,
                derivativeTable,
                footnotes,
                remarks,
                signatures);
    }
}
