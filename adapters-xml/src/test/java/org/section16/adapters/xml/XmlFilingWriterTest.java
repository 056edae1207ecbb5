package org.section16.adapters.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.section16.application.reading.Reading;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.RandomFilings;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Reported;

final class XmlFilingWriterTest {
    @ParameterizedTest
    @FieldSource("org.section16.adapters.xml.Documents#FIXTURES")
    void what_is_written_reads_back_equal(String name) {
        Submission submission = Documents.read(Documents.fixture(name)).submission();

        Reading again = Documents.read(Documents.of(name, Documents.written(submission)));

        assertThat(again.submission()).isEqualTo(submission);
        assertThat(again.findings()).isEmpty();
    }

    @Test
    void elements_stand_one_a_line_in_the_order_of_the_schema() {
        String text = written(Documents.read(Documents.fixture("form3.xml")).submission());

        assertThat(text).startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <ownershipDocument>
                            <schemaVersion>X0206</schemaVersion>
                            <documentType>3</documentType>
                            <periodOfReport>2023-02-01</periodOfReport>
                            <noSecuritiesOwned>0</noSecuritiesOwned>
                            <issuer>
                                <issuerCik>0001900001</issuerCik>
                        """).contains("""
                                    <exerciseDate>
                                        <footnoteId id="F1"/>
                                    </exerciseDate>
                                    <expirationDate>
                                        <value>2030-01-01</value>
                                    </expirationDate>
                        """).endsWith("</ownershipDocument>\n");
    }

    @Test
    void flags_are_digits_but_for_the_foreign_address() {
        String text =
                written(Documents.read(Documents.fixture("form4-foreign.xml")).submission());

        assertThat(text).contains("<rptOwnerNonUSAddressFlag>true<", "<isDirector>1<", "<aff10b5One>0<");
    }

    @Test
    void a_form_4_has_table_i_even_if_it_is_empty() {
        assertThat(written(Submission.of(Filings.form4().filing()))).contains("<nonDerivativeTable/>");
        assertThat(written(Submission.of(Filings.form3().filing()))).doesNotContain("nonDerivativeTable");
    }

    @Test
    void markup_and_line_ends_in_a_text_read_back() {
        Filing filing = remarks("a < b && c > d ]]> \"e\" 'f'\r\ng\th\u0085\u2028\uD83D\uDE00");

        assertThat(again(filing)).isEqualTo(filing);
    }

    @Test
    void characters_that_xml_cannot_hold_are_replaced() {
        assertThat(again(remarks("a\u0001b\uD83Dc\uFFFEd")).remarks().text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void whatever_the_model_admits_is_written_and_is_the_same_when_written_again() {
        for (long seed = 0; seed < 200; seed++) {
            byte[] once = Documents.written(RandomFilings.of(seed));

            Submission read = Documents.read(Documents.of("seed " + seed, once)).submission();

            byte[] twice = Documents.written(read);
            Submission readTwice =
                    Documents.read(Documents.of("seed " + seed, twice)).submission();
            assertThat(readTwice).as("seed " + seed).isEqualTo(read);
            assertThat(new String(Documents.written(readTwice), UTF_8)).isEqualTo(new String(twice, UTF_8));
        }
    }

    @Test
    void nothing_of_a_filing_is_out_of_place_in_what_is_written() {
        for (long seed = 0; seed < 200; seed++) {
            Reading read = Documents.read(Documents.of("seed " + seed, Documents.written(RandomFilings.of(seed))));

            assertThat(read.draft().unplaced()).as("seed " + seed).isEmpty();
            assertThat(read.draft().repairs()).as("seed " + seed).isEmpty();
        }
    }

    private static Filing remarks(String remarks) {
        Filing filing = Filings.form4().filing();
        return new Filing(
                filing.documentType(),
                filing.periodOfReport(),
                filing.dateOfOriginalSubmission(),
                filing.declarations(),
                filing.issuer(),
                filing.reportingOwners(),
                filing.nonDerivativeTable(),
                filing.derivativeTable(),
                filing.footnotes(),
                Reported.of(remarks),
                filing.signatures());
    }

    private static Filing again(Filing filing) {
        return Documents.read(Documents.of("again", Documents.written(Submission.of(filing))))
                .submission()
                .filing();
    }

    private static String written(Submission submission) {
        return Optional.of(Documents.written(submission))
                .map(bytes -> new String(bytes, UTF_8))
                .orElseThrow();
    }
}
