package org.section16.application.reading;

import java.util.ArrayList;
import java.util.List;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;

/** What is to be said about where a document came from. */
final class ReceiptFindings {
    private ReceiptFindings() {}

    /** Holds a receipt against the filing that it came with. */
    static List<Finding> of(Receipt receipt, Filing filing) {
        List<Finding> findings = new ArrayList<>();
        if (receipt.origin() == Receipt.Origin.FILE_NAME) {
            findings.add(Finding.of(
                    ReadingRules.ACCESSION_OF_FILE_NAME,
                    Severity.INFO,
                    "the accession number is that of the file name; the document itself states none"));
        }
        receipt.repairs().forEach(repair -> findings.add(of(repair)));
        receipt.header().ifPresent(header -> findings.addAll(HeaderComparison.of(header, filing)));
        for (Exhibit exhibit : receipt.exhibits()) {
            findings.add(Finding.of(
                    ReadingRules.EXHIBIT,
                    Severity.INFO,
                    "the submission holds another document, not read: " + exhibit));
        }
        return findings;
    }

    /** Reports a liberty that was taken. */
    static Finding of(Repair repair) {
        return Finding.of(ReadingRules.REPAIRED, Severity.WARNING, repair.what() + " (" + repair.location() + ")");
    }
}
