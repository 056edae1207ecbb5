package org.section16.adapters.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingAssembler;
import org.section16.application.reading.Reading;
import org.section16.application.reading.ReadingRules;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;

/** What real documents do that the schema does not say, and that is no damage: it is read as it stands. */
final class DeviationsTest {
    @Test
    void flags_of_one_document_are_spelled_in_every_way() {
        Filing filing = filing(
                "4",
                "<notSubjectToSection16>true</notSubjectToSection16><reportingOwner><reportingOwnerRelationship>"
                        + "<isDirector>1</isDirector><isOfficer>0</isOfficer><isTenPercentOwner>false"
                        + "</isTenPercentOwner></reportingOwnerRelationship></reportingOwner>");
        var relationship = filing.reportingOwners().get(0).relationship();

        assertThat(filing.declarations().notSubjectToSection16()).isEqualTo(Reported.of(true));
        assertThat(relationship.isDirector()).isEqualTo(Reported.of(true));
        assertThat(relationship.isOfficer()).isEqualTo(Reported.of(false));
        assertThat(relationship.isTenPercentOwner()).isEqualTo(Reported.of(false));
        assertThat(relationship.isOther().isBlank()).isTrue();
        assertThat(filing.declarations().aff10b5One().isBlank()).isTrue();
    }

    @Test
    void a_date_with_a_zone_counts_as_it_is_written() {
        Filing filing = filing(
                "4",
                "<periodOfReport>2005-05-04-05:00</periodOfReport><ownerSignature><signatureDate>2005-05-06Z"
                        + "</signatureDate></ownerSignature>"
                        + transaction("<transactionDate><value>2005-05-04+14:00</value></transactionDate>"));

        assertThat(filing.periodOfReport()).isEqualTo(Reported.of(LocalDate.of(2005, 5, 4)));
        assertThat(firstTransaction(filing).transactionDate()).isEqualTo(Reported.of(LocalDate.of(2005, 5, 4)));
        assertThat(filing.signatures().get(0).signatureDate()).isEqualTo(Reported.of(LocalDate.of(2005, 5, 6)));
    }

    @Test
    void empty_elements_are_absent() {
        Filing filing = filing(
                "4",
                "<nonDerivativeTable/><derivativeTable></derivativeTable><footnotes>\n</footnotes><remarks/>"
                        + "<issuer><issuerForeignTradingSymbol/></issuer><reportingOwner><reportingOwnerAddress>"
                        + "<rptOwnerStreet2></rptOwnerStreet2><rptOwnerCity/></reportingOwnerAddress>"
                        + "<reportingOwnerRelationship><officerTitle> </officerTitle></reportingOwnerRelationship>"
                        + "</reportingOwner>");

        assertThat(filing.lines()).isEmpty();
        assertThat(filing.footnotes()).isEmpty();
        assertThat(filing.remarks().isBlank()).isTrue();
        assertThat(filing.issuer().issuerForeignTradingSymbol().isBlank()).isTrue();
        assertThat(filing.reportingOwners().get(0).address().rptOwnerCity().isBlank())
                .isTrue();
        assertThat(filing.reportingOwners().get(0).relationship().officerTitle().isBlank())
                .isTrue();
    }

    @Test
    void a_table_for_each_line_is_one_table() {
        String line = transaction("<securityTitle><value>Common</value></securityTitle>");

        Filing filing = filing("4", line + line + line);

        assertThat(filing.nonDerivativeTable()).hasSize(3);
    }

    @Test
    void holdings_may_stand_between_transactions() {
        Filing filing = filing(
                "4",
                "<nonDerivativeTable><nonDerivativeTransaction/><nonDerivativeHolding/><nonDerivativeTransaction/>"
                        + "</nonDerivativeTable>");

        assertThat(filing.nonDerivativeTable())
                .hasExactlyElementsOfTypes(Transaction.class, Holding.class, Transaction.class);
    }

    @Test
    void a_transaction_may_lack_its_coding_its_amounts_and_all_else() {
        Transaction transaction =
                firstTransaction(filing("4", transaction("<securityTitle><value>Common</value></securityTitle>")));

        assertThat(transaction.transactionCoding().transactionCode().isBlank()).isTrue();
        assertThat(transaction.transactionAmounts().transactionShares().isBlank())
                .isTrue();
        assertThat(transaction
                        .postTransactionAmounts()
                        .sharesOwnedFollowingTransaction()
                        .isBlank())
                .isTrue();
        assertThat(transaction.ownershipNature().directOrIndirectOwnership().isBlank())
                .isTrue();
    }

    @Test
    void a_number_may_be_explained_by_a_footnote_alone_and_is_not_zero() {
        Transaction transaction = firstTransaction(filing(
                "4",
                transaction("<transactionAmounts><transactionShares><value>0</value></transactionShares>"
                        + "<transactionPricePerShare><footnoteId id=\"F1\"/></transactionPricePerShare>"
                        + "</transactionAmounts>")));

        assertThat(transaction.transactionAmounts().transactionPricePerShare()).isInstanceOf(Reported.Noted.class);
        assertThat(transaction.transactionAmounts().transactionPricePerShare().notes())
                .containsExactly(FootnoteId.parse("F1"));
        assertThat(transaction.transactionAmounts().transactionShares().text()).isEqualTo("0");
    }

    @Test
    void footnotes_are_kept_where_the_schema_has_them_no_more() {
        String mark = "<footnoteId id=\"F2\"/>";
        Filing filing = filing(
                "5",
                "<derivativeTable><derivativeTransaction><transactionCoding>" + mark + "</transactionCoding>"
                        + "<transactionTimeliness><value>L</value>" + mark + "</transactionTimeliness>"
                        + "<transactionAmounts><transactionAcquiredDisposedCode><value>A</value>" + mark
                        + "</transactionAcquiredDisposedCode></transactionAmounts></derivativeTransaction>"
                        + "</derivativeTable>");
        Transaction transaction = (Transaction) filing.derivativeTable().get(0);

        List<FootnoteId> marks = List.of(FootnoteId.parse("F2"));
        assertThat(transaction.transactionCoding().notes()).isEqualTo(marks);
        assertThat(transaction.transactionTimeliness().notes()).isEqualTo(marks);
        assertThat(transaction
                        .transactionAmounts()
                        .transactionAcquiredDisposedCode()
                        .notes())
                .isEqualTo(marks);
    }

    @Test
    void the_statement_on_rule_10b5_1_may_stand_on_form_3() {
        assertThat(filing("3", "<aff10b5One>0</aff10b5One>").declarations().aff10b5One())
                .isEqualTo(Reported.of(false));
    }

    @Test
    void a_document_may_lack_signatures_or_have_one_twice() {
        String signature = "<ownerSignature><signatureName>/s/ Jane Doe</signatureName></ownerSignature>";

        assertThat(filing("4", "").signatures()).isEmpty();
        assertThat(filing("4", signature + signature).signatures()).hasSize(2);
    }

    @Test
    void a_form_that_holds_a_flag_only_is_told_by_it() {
        Reading reading = Documents.read(
                Documents.around("<documentType><noSecuritiesOwned>1</noSecuritiesOwned></documentType>"));

        assertThat(reading.submission().filing().documentType()).isEqualTo(FormType.FORM_3);
        assertThat(reading.submission().filing().declarations().noSecuritiesOwned())
                .isEqualTo(Reported.of(true));
        assertThat(reading.findings())
                .extracting(finding -> finding.rule())
                .containsExactlyInAnyOrder(ReadingRules.FORM_INFERRED, ReadingRules.REPAIRED);
    }

    @Test
    void the_header_tells_the_form_where_the_document_does_not() throws UnreadableDocumentException {
        SourceDocument document =
                Documents.around("<documentType><form3HoldingsReported>1</form3HoldingsReported></documentType>");

        assertThat(Documents.read(document).submission().filing().documentType())
                .isEqualTo(FormType.FORM_5);
        assertThat(FilingAssembler.assemble(new XmlFilingReader().read(document), Receipt.none(), "xml")
                        .submission()
                        .filing()
                        .declarations()
                        .form3HoldingsReported())
                .isEqualTo(Reported.of(true));
    }

    @Test
    void there_may_be_no_declaration_and_no_version() {
        assertThat(Documents.read(Documents.around("<documentType>4/A</documentType>"))
                        .submission()
                        .schemaVersion()
                        .isBlank())
                .isTrue();
    }

    @Test
    void impossible_days_and_odd_symbols_are_kept_as_they_stand() {
        Filing filing = filing(
                "4",
                "<issuer><issuerTradingSymbol>NYSE: KRC</issuerTradingSymbol></issuer>"
                        + transaction("<transactionDate><value>0015-11-23</value></transactionDate>"));

        assertThat(filing.issuer().issuerTradingSymbol().text()).isEqualTo("NYSE: KRC");
        assertThat(firstTransaction(filing).transactionDate()).isEqualTo(Reported.of(LocalDate.of(15, 11, 23)));
    }

    @Test
    void a_number_keeps_its_digits_whatever_its_size() {
        Transaction transaction = firstTransaction(filing(
                "4",
                transaction("<transactionAmounts><transactionShares><value>134018.0</value></transactionShares>"
                        + "<transactionPricePerShare><value>999999999999.9999</value></transactionPricePerShare>"
                        + "</transactionAmounts>")));

        assertThat(transaction.transactionAmounts().transactionShares().text()).isEqualTo("134018");
        assertThat(transaction.transactionAmounts().transactionPricePerShare().text())
                .isEqualTo("999999999999.9999");
    }

    @Test
    void a_country_may_stand_in_the_box_of_the_state() {
        Filing filing = filing(
                "4",
                "<reportingOwner><reportingOwnerAddress><rptOwnerCity/><rptOwnerState>X0</rptOwnerState>"
                        + "</reportingOwnerAddress></reportingOwner>");

        assertThat(filing.reportingOwners().get(0).address().rptOwnerState().text())
                .isEqualTo("X0");
    }

    @Test
    void a_mark_may_name_a_footnote_that_is_not_there() {
        Reading reading =
                read("4", transaction("<securityTitle><value>x</value><footnoteId id=\"F9\"/></securityTitle>"));

        assertThat(firstTransaction(reading.submission().filing())
                        .securityTitle()
                        .notes())
                .containsExactly(FootnoteId.parse("F9"));
    }

    @Test
    void what_others_write_in_their_own_way_is_reported() {
        Reading reading = read("4", "<aff10B5One>1</aff10B5One><returnCopy>true</returnCopy>");

        assertThat(reading.submission().filing().declarations().aff10b5One().isBlank())
                .isTrue();
        assertThat(reading.findings()).extracting(finding -> finding.rule()).containsOnly(ReadingRules.UNPLACED);
        assertThat(reading.findings()).hasSize(2);
    }

    @Test
    void lines_below_the_root_and_inside_of_each_other_are_read_and_reported() {
        Reading reading = read(
                "4",
                "<nonDerivativeTransaction><nonDerivativeTransaction/></nonDerivativeTransaction><nonDerivativeTable>"
                        + "<remarks>r</remarks><ownerSignature/><derivativeTable><derivativeHolding/></derivativeTable>"
                        + "</nonDerivativeTable>");

        assertThat(reading.submission().filing().nonDerivativeTable()).hasSize(2);
        assertThat(reading.submission().filing().derivativeTable()).hasSize(1);
        assertThat(reading.submission().filing().remarks().text()).isEqualTo("r");
        assertThat(reading.submission().filing().signatures()).hasSize(1);
        assertThat(reading.findings()).extracting(finding -> finding.rule()).containsOnly(ReadingRules.REPAIRED);
    }

    private static Filing filing(String form, String elements) {
        Reading reading = read(form, elements);
        assertThat(reading.findings()).isEmpty();
        return reading.submission().filing();
    }

    private static Reading read(String form, String elements) {
        return Documents.read(Documents.around("<documentType>" + form + "</documentType>" + elements));
    }

    private static String transaction(String elements) {
        return "<nonDerivativeTable><nonDerivativeTransaction>" + elements
                + "</nonDerivativeTransaction></nonDerivativeTable>";
    }

    private static Transaction firstTransaction(Filing filing) {
        return (Transaction) filing.nonDerivativeTable().get(0);
    }
}
