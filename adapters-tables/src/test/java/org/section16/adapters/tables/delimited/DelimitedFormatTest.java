package org.section16.adapters.tables.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.adapters.tables.ExportInMemory;
import org.section16.application.export.ExportFormat;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.Address;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

final class DelimitedFormatTest {
    private static final String ID = Filings.ACCESSION.dashed();

    @Test
    void the_head_lines_are_those_of_the_data_sets() throws IOException {
        assertThat(head("SUBMISSION"))
                .isEqualTo("ACCESSION_NUMBER FILING_DATE PERIOD_OF_REPORT DATE_OF_ORIG_SUB NO_SECURITIES_OWNED"
                        + " NOT_SUBJECT_SEC16 FORM3_HOLDINGS_REPORTED FORM4_TRANS_REPORTED DOCUMENT_TYPE ISSUERCIK"
                        + " ISSUERNAME ISSUERTRADINGSYMBOL REMARKS AFF10B5ONE");
        assertThat(head("REPORTINGOWNER"))
                .isEqualTo("ACCESSION_NUMBER RPTOWNERCIK RPTOWNERNAME RPTOWNER_RELATIONSHIP RPTOWNER_TITLE"
                        + " RPTOWNER_TXT RPTOWNER_STREET1 RPTOWNER_STREET2 RPTOWNER_CITY RPTOWNER_STATE"
                        + " RPTOWNER_ZIPCODE RPTOWNER_STATE_DESC FILE_NUMBER");
        assertThat(head("FOOTNOTES")).isEqualTo("ACCESSION_NUMBER FOOTNOTE_ID FOOTNOTE_TXT");
        assertThat(head("OWNER_SIGNATURE")).isEqualTo("ACCESSION_NUMBER OWNERSIGNATURENAME OWNERSIGNATUREDATE");
    }

    @Test
    void the_tables_of_lines_have_a_column_of_marks_beside_each_value() throws IOException {
        assertThat(head("NONDERIV_TRANS").split(" ")).hasSize(28);
        assertThat(head("DERIV_TRANS").split(" ")).hasSize(42).contains("EXCERCISE_DATE", "EXCERCISE_DATE_FN");
        assertThat(head("DERIV_HOLDING").split(" ")).hasSize(26).contains("EXERCISE_DATE", "EXERCISE_DATE_FN");
        assertThat(head("NONDERIV_HOLDING"))
                .isEqualTo("ACCESSION_NUMBER NONDERIV_HOLDING_SK SECURITY_TITLE SECURITY_TITLE_FN TRANS_FORM_TYPE"
                        + " TRANS_FORM_TYPE_FN SHRS_OWND_FOLWNG_TRANS SHRS_OWND_FOLWNG_TRANS_FN"
                        + " VALU_OWND_FOLWNG_TRANS VALU_OWND_FOLWNG_TRANS_FN DIRECT_INDIRECT_OWNERSHIP"
                        + " DIRECT_INDIRECT_OWNERSHIP_FN NATURE_OF_OWNERSHIP NATURE_OF_OWNERSHIP_FN");
    }

    @Test
    void a_transaction_is_spelled_as_the_sec_does() throws IOException {
        Submission sale = Filings.form4()
                .with(Filings.sale().of(1000).at("150.8415").leaving(20_000))
                .submission();

        assertThat(tsv("NONDERIV_TRANS", sale))
                .containsExactly(ID + "|1|Common Stock||10-OCT-2024||||4|S|0||||1000.0||150.8415||D||20000.0||||D|||");
    }

    @Test
    void the_rounding_of_the_sec_is_to_two_decimals() throws IOException {
        Submission sale = Filings.form4()
                .with(Filings.sale().of(1000).at("150.8451").leaving(1))
                .submission();

        String table = new String(
                ExportInMemory.of(DelimitedFormat.tsv(), true, ExportInMemory.stored(sale))
                        .get("NONDERIV_TRANS.tsv"),
                StandardCharsets.UTF_8);

        assertThat(table).contains("\t1000.0\t\t150.85\t");
    }

    @Test
    void a_mark_without_a_value_leaves_the_value_empty() throws IOException {
        Submission filing = Filings.form4()
                .with(Filings.purchase().of(10).pricedInFootnote(1))
                .footnote(1, "A price range.")
                .submission();

        assertThat(tsv("NONDERIV_TRANS", filing).get(0)).contains("|10.0|||F1|A|");
        assertThat(tsv("FOOTNOTES", filing)).containsExactly(ID + "|F1|A price range.");
    }

    @Test
    void a_text_that_is_no_number_stays_as_it_was_found() throws IOException {
        Submission filing = Filings.form4()
                .with(Filings.purchase()
                        .of(Reported.<Quantity>illegible("-100", List.of(FootnoteId.of(2))))
                        .at("1"))
                .submission();

        assertThat(tsv("NONDERIV_TRANS", filing).get(0)).contains("|-100|F2|1.0|");
    }

    @Test
    void a_text_with_quotes_tabs_or_line_breaks_stands_in_quotes() throws IOException {
        Submission filing =
                Filings.form4().remarking("He said \"yes\"\tand\nleft.").submission();

        String table = new String(
                ExportInMemory.of(DelimitedFormat.tsv(), false, ExportInMemory.stored(filing))
                        .get("SUBMISSION.tsv"),
                StandardCharsets.UTF_8);

        assertThat(table).contains("\t\"He said \"\"yes\"\"\tand\nleft.\"\t");
    }

    @Test
    void csv_ends_its_lines_as_rfc_4180_says_and_spells_days_as_iso_does() throws IOException {
        Submission filing = Filings.form4().remarking("one, two").submission();

        String table = new String(
                ExportInMemory.of(DelimitedFormat.csv(), false, ExportInMemory.stored(filing))
                        .get("SUBMISSION.csv"),
                StandardCharsets.UTF_8);

        assertThat(table).contains(",2024-10-10,", ",\"one, two\",").endsWith("\r\n");
    }

    @Test
    void an_owner_has_the_words_of_the_sec_for_his_relationship() throws IOException {
        Relationship both = new Relationship(
                Reported.of(true),
                Reported.of(true),
                Reported.blank(),
                Reported.of(false),
                Reported.of("CFO"),
                Reported.blank());
        Submission filing = Filings.form4()
                .by(ReportingOwner.of(Cik.of(7), "DOE JANE", Address.of("1 Main St", "Reno", "NV", "89501"), both))
                .submission();

        assertThat(tsv("REPORTINGOWNER", filing))
                .containsExactly(ID + "|0000000007|DOE JANE|Director,Officer|CFO||1 Main St||Reno|NV|89501||");
    }

    @Test
    void a_filing_without_an_accession_number_is_named_by_its_hash() throws IOException {
        Submission alone =
                Submission.of(Filings.form4().with(Filings.purchase()).filing());

        String submission = tsv("SUBMISSION", alone).get(0).split("\\|", 2)[0];

        assertThat(submission).startsWith("sha256:");
        assertThat(tsv("NONDERIV_TRANS", alone).get(0)).startsWith(submission + "|");
    }

    @Test
    void a_line_has_its_number_in_the_table_as_its_key() throws IOException {
        Submission filing = Filings.form4()
                .with(Filings.holding(1))
                .with(Filings.purchase())
                .with(Filings.holding(2))
                .submission();

        assertThat(tsv("NONDERIV_TRANS", filing)).singleElement().asString().startsWith(ID + "|2|");
        assertThat(tsv("NONDERIV_HOLDING", filing).get(1)).startsWith(ID + "|3|");
    }

    @Test
    void the_flat_table_has_a_row_for_each_line_and_owner() throws IOException {
        Submission joint = Filings.form4()
                .by(owner(11, "FIRST"), owner(12, "SECOND"))
                .with(Filings.purchase().of(100).at("12.50"))
                .with(Filings.sale().of(3).at("4"))
                .with(Filings.holding(5))
                .submission();

        List<String> rows = csv("transactions", joint);

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).contains(",2,12,SECOND,Director,", ",P,open-market or private purchase,", ",1250,");
    }

    @Test
    void the_flat_table_tells_lateness_by_the_business_days_of_edgar() throws IOException {
        Submission late = new Submission(
                Submission.of(Filings.form4().filing()).accessionNumber(),
                Optional.of(LocalDate.of(2024, 10, 16)),
                Optional.empty(),
                Reported.blank(),
                Filings.form4().with(Filings.sale().of(3).at("4")).filing());

        assertThat(csv("transactions", late).get(0)).contains(",2024-10-15,late,1,not stated,");
    }

    @Test
    void an_amendment_says_when_the_original_was_filed() throws IOException {
        Submission amendment = Filings.form(FormType.FORM_4A)
                .amending(LocalDate.of(2024, 1, 9))
                .submission();

        assertThat(tsv("SUBMISSION", amendment).get(0)).contains("|09-JAN-2024|", "|4/A|");
    }

    private static ReportingOwner owner(long cik, String name) {
        return ReportingOwner.of(Cik.of(cik), name, Address.notGiven(), Relationship.director());
    }

    private static String head(String table) throws IOException {
        return ExportInMemory.lines(DelimitedFormat.tsv(), table + ".tsv")
                .get(0)
                .replace('\t', ' ');
    }

    private static List<String> tsv(String table, Submission submission) throws IOException {
        return rows(DelimitedFormat.tsv(), table + ".tsv", submission).stream()
                .map(row -> row.replace('\t', '|'))
                .toList();
    }

    private static List<String> csv(String table, Submission submission) throws IOException {
        return rows(DelimitedFormat.csv(), table + ".csv", submission);
    }

    private static List<String> rows(ExportFormat format, String file, Submission submission) throws IOException {
        List<String> lines = ExportInMemory.lines(format, file, submission);
        return lines.subList(1, lines.size());
    }
}
