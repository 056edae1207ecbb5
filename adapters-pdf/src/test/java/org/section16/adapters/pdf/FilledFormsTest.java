package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.SourceDocument;

/** Blank forms, one of our own and those of the SEC beside the project, filled in by typing and through fields. */
class FilledFormsTest {

    private static final Path OWN = Path.of("src/test/resources/org/section16/adapters/pdf/blank-form4.pdf");
    private static final Path BLANK_FORMS = Path.of("../../shared/spec/blank-forms");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_form_4_is_read_as_it_was_filled_in(boolean fields) throws Exception {
        assertForm4(OWN, fields);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_blank_form_4_of_the_sec_is_read_as_it_was_filled_in(boolean fields) throws Exception {
        assertForm4(blank("BLANK_form4.pdf"), fields);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_blank_form_3_of_the_sec_is_read_as_it_was_filled_in(boolean fields) throws Exception {
        FilledForm form = new FilledForm(Files.readAllBytes(blank("BLANK_SEC_Form3_-_Data_Basis.pdf")))
                .box(1, "nameandaddress", 4, "Weaver")
                .box(1, "nameandaddress", 42, "Sam")
                .box(1, "lastfirst", 4, "12 Harbor Road")
                .box(1, "street", 4, "North Haven, CT 06473")
                .box(1, "dateofevent", 4, "04/02/2026")
                .box(1, "issuername", 4, "Meridian Kite Works, Inc. [KITE]")
                .tick(1, "officergivetitlebelow")
                .tick(1, "formfiledbyonereportingperson")
                .box(1, "relationship", 40, "Chief Winch Officer")
                .field(1, 1, "titleofsecurity", "Common Stock")
                .field(1, 1, "amountof", "1,000")
                .field(1, 1, "ownership", "D")
                .field(2, 1, "titleofsecurity", "Class B Stock (1)")
                .field(2, 1, "amountof", "2,500.5")
                .field(2, 1, "ownership", "I")
                .field(2, 1, "natureof", "By Trust")
                .field(3, 1, "titleofsecurity", "Option")
                .field(3, 1, "title", "Common")
                .field(3, 1, "conversion", "$5")
                .near(3, "explanationofresponses", 0, 8, "(1) Held by the")
                .near(3, "explanationofresponses", 12, 15, "family trust.")
                .near(4, "signatureofreportingperson", 0, -12, "/s/ Sam Weaver")
                .near(4, "date", -4, -12, "04/03/2026");

        List<String> lines = lines(fields ? form.inFields() : form.typed());

        assertThat(lines)
                .contains(
                        "documentType = 3",
                        "periodOfReport = 04/02/2026",
                        "issuer.issuerTradingSymbol = KITE",
                        "reportingOwner[1].rptOwnerName = Weaver Sam",
                        "reportingOwner[1].rptOwnerStreet1 = 12 Harbor Road",
                        "reportingOwner[1].rptOwnerState = CT",
                        "reportingOwner[1].isDirector = ",
                        "reportingOwner[1].isOfficer = X",
                        "reportingOwner[1].officerTitle = Chief Winch Officer",
                        "table1.line[1].securityTitle = Common Stock",
                        "table1.line[2].securityTitle = Class B Stock [(1)]",
                        "table1.line[2].sharesOwnedFollowingTransaction = 2,500.5",
                        "table1.line[2].natureOfOwnership = By Trust",
                        "table2.line[1].conversionOrExercisePrice = $5",
                        "footnote[1].text = Held by the family trust.",
                        "ownerSignature[1].signatureName = /s/ Sam Weaver",
                        "ownerSignature[1].signatureDate = 04/03/2026")
                .noneMatch(line -> line.startsWith("unplaced"));
    }

    private static void assertForm4(Path blank, boolean fields) throws Exception {
        FilledForm form = new FilledForm(Files.readAllBytes(blank))
                .tick(1, "checkthisboxtoindicate")
                .box(1, "nameandaddress", 4, "Arkwright")
                .box(1, "nameandaddress", 60, "Jo Ann")
                .box(1, "lastfirst", 4, "12 Harbor Road")
                .box(1, "street", 4, "North Haven")
                .box(1, "street", 58, "CONNECTICUT")
                .box(1, "street", 112, "06473")
                .box(1, "city", 4, "UNITED STATES")
                .box(1, "issuername", 4, "Meridian Kite Works, Inc. [KITE]")
                .box(1, "dateofearliest", 4, "04/02/2026")
                .tick(1, "director")
                .tick(1, "formfiledbyonereportingperson")
                .field(2, 1, "titleofsecurity", "Common Stock")
                .field(2, 1, "transactiondate", "04/02/2026")
                .field(2, 1, "code", "X")
                .field(2, 1, "amount", "1,000 (1)")
                .field(2, 1, "aord", "A")
                .field(2, 1, "price", "$4.5")
                .field(2, 1, "amountofsecurities", "9,000")
                .field(2, 1, "ownershipform", "D")
                .field(3, 1, "titleofderivative", "Option")
                .field(3, 1, "d", "1,000")
                .near(3, "explanationofresponses", 0, 8, "1. On exercise.")
                .near(4, "signatureofreportingperson", 0, -12, "/s/ Jo Ann Arkwright")
                .near(4, "date", -4, -12, "04/03/2026");

        List<String> lines = lines(fields ? form.inFields() : form.typed());

        assertThat(lines)
                .contains(
                        "documentType = 4",
                        "notSubjectToSection16 = ",
                        "aff10b5One = X",
                        "reportingOwner[1].rptOwnerName = Arkwright Jo Ann",
                        "reportingOwner[1].rptOwnerCity = North Haven",
                        "reportingOwner[1].rptOwnerState = CONNECTICUT",
                        "reportingOwner[1].rptOwnerZipCode = 06473",
                        "reportingOwner[1].rptOwnerCountry = UNITED STATES",
                        "reportingOwner[1].isDirector = X",
                        "reportingOwner[1].isOfficer = ",
                        "reportingOwner[1].isTenPercentOwner = ",
                        "table1.line[1].transactionCode = X",
                        "table1.line[1].transactionShares = 1,000 [(1)]",
                        "table1.line[1].sharesOwnedFollowingTransaction = 9,000",
                        "table2.line[1].transactionAcquiredDisposedCode = D",
                        "footnote[1].text = On exercise.",
                        "ownerSignature[1].signatureName = /s/ Jo Ann Arkwright",
                        "ownerSignature[1].signatureDate = 04/03/2026")
                .noneMatch(line -> line.startsWith("unplaced") && !line.contains("not of the form"));
    }

    @Test
    void an_empty_form_has_no_lines() throws Exception {
        assertThat(lines(Files.readAllBytes(OWN))).noneMatch(line -> line.startsWith("table"));
    }

    private static Path blank(String name) {
        Assumptions.assumeTrue(Files.isDirectory(BLANK_FORMS), "the SEC's blank forms are not beside the project");
        return BLANK_FORMS.resolve(name);
    }

    /** What is read, without the places. */
    private static List<String> lines(byte[] form) throws Exception {
        FilingDraft draft = new PdfFilingReader().read(SourceDocument.of("form.pdf", form));
        List<String> lines = new ArrayList<>();
        DraftLines.of(draft).forEach(line -> lines.add(line.replaceFirst(" @\\d.*$", "")));
        return lines;
    }
}
