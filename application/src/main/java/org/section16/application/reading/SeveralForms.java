package org.section16.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;

/** What is different about a form that shares its document with others. */
final class SeveralForms {
    private SeveralForms() {}

    /**
     * What is known about each form beside its content. The accession number and the form are of one submission, and
     * nothing tells which of the forms that is.
     */
    static Receipt receipt(Receipt ofDocument) {
        return new Receipt(
                Optional.empty(),
                ofDocument.filingDate(),
                ofDocument.acceptanceDateTime(),
                Optional.empty(),
                ofDocument.origin() == Receipt.Origin.FILE_NAME ? Receipt.Origin.NONE : ofDocument.origin(),
                ofDocument.header(),
                ofDocument.exhibits(),
                ofDocument.repairs());
    }

    /** Why a form cannot be read, with the page on which it begins. */
    static UnreadableDocumentException placed(FoundForm.Unreadable form) {
        UnreadableDocumentException reason = form.reason();
        return form.firstPage().isEmpty()
                ? reason
                : new UnreadableDocumentException(
                        reason.reason(),
                        reason.getMessage() + "; the form begins on page "
                                + form.firstPage().getAsInt(),
                        reason);
    }

    /** The same reading as one among several. */
    static Reading numbered(Reading reading, FormNumber form, OptionalInt firstPage, Receipt ofDocument) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        String place = firstPage.isPresent() ? "; it begins on page " + firstPage.getAsInt() : "";
        findings.add(
                Finding.of(ReadingRules.SEVERAL_FORMS, Severity.INFO, "this is " + form + " in the document" + place));
        ofDocument
                .accessionNumber()
                .ifPresent(number -> findings.add(Finding.of(
                        ReadingRules.ACCESSION_NOT_USED,
                        Severity.WARNING,
                        "the document came under accession number " + number.dashed() + ", which is that of one of its "
                                + form.of() + " forms at most; none of them is given it")));
        return new Reading(reading.submission(), findings, reading.draft(), reading.reader(), form);
    }
}
