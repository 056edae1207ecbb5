package org.section16.domain.rules;

import java.util.List;
import org.section16.domain.check.UndecidedReference;

/** Entries of the catalogues of rules that a filing, its header and the owner's earlier filings do not decide. */
final class UndecidedReferences {
    private static final String OF_FILE =
            "a matter of the file, which readers put up with and the writer for EDGAR keeps";
    private static final String OF_WRAPPER =
            "a matter of the submission around the form; `convert --to edgar` keeps it for what it makes";
    private static final String SET_BY_EDGAR = "EDGAR sets it, whatever the filer says";

    private static final List<UndecidedReference> ALL = List.of(
            of("R1", "name of the file", OF_FILE),
            of("R2", "XML declaration", OF_FILE),
            of("R3", "processing instructions", OF_FILE),
            of("R5", "a value stands on one line", OF_FILE),
            of("R13", "schemaVersion supplied by the filer", SET_BY_EDGAR),
            of(
                    "R14",
                    "a document of an earlier format is refused",
                    "what was disseminated had the format of its day; the profile `edgar` asks what is asked today"),
            of(
                    "R20",
                    "documentType equals the type of the submission",
                    "reading compares the two and reports `reading.header-disagrees`"),
            of(
                    "R24",
                    "the period of a Form 5 is the end of a fiscal year",
                    "a header has the issuer's year end of today, and no day of it where a year has 52 or 53 weeks"),
            of("R29", "names supplied by the filer", SET_BY_EDGAR),
            of(
                    "R32",
                    "CIK and CCC belong together",
                    "only EDGAR knows; `convert --to edgar` asks for a CCC of each owner"),
            of("R38", "address of record", SET_BY_EDGAR),
            of(
                    "R41",
                    "ten percent owners of foreign private issuers do not file",
                    "no form says whether its issuer is a foreign private issuer"),
            of(
                    "R85",
                    "each form and nature of ownership on its own line",
                    "a nature is free text that may name several"),
            of("R106", "gaps in the numbers of footnotes", "allowed: there is nothing to decide"),
            of("R112", "power of attorney", "it may be on file with an earlier form of any issuer"),
            of("R114", "addresses to notify", OF_WRAPPER),
            of("R115", "PDF attachment", OF_WRAPPER),
            of("R116", "graphics", OF_WRAPPER),
            of("R117", "returnCopy", OF_WRAPPER),
            of("CHK-33", "O is out of the money, X is not", "it takes the market price of the underlying security"),
            of("DUE-11", "posting on the issuer's website", "no filing says when it was posted"),
            of(
                    "STS-2",
                    "the tail after an exit",
                    "a watch over what is yet to come; short-swing review looks back over the filings"),
            of(
                    "ENG-1",
                    "no short-swing profit in a foreign private issuer",
                    "a condition of short-swing review, not of a form"),
            of("DLQ-1", "delinquent filers of an issuer and year", "a count over many filings, which `due` makes"));

    private UndecidedReferences() {}

    static List<UndecidedReference> all() {
        return ALL;
    }

    private static UndecidedReference of(String reference, String title, String reason) {
        return new UndecidedReference(reference, title, reason);
    }
}
