package org.section16.bootstrap.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Location;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.Declarations;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Holding;
import org.section16.domain.filing.PostTransactionAmounts;
import org.section16.domain.filing.RandomFilings;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.security.OwnershipNature;

class JsonFilingWriterTest {
    @Test
    void a_filing_is_written_under_the_names_of_the_xml() throws Exception {
        String json = json(Submission.of(Filings.form4()
                .with(Filings.purchase().of(100).at("12.50"))
                .footnote(1, "A note.")
                .filing()));

        assertThat(squeezed(json))
                .contains(
                        "\"documentType\":\"4\",\"periodOfReport\":\"2024-10-10\"",
                        "\"issuer\":{\"issuerCik\":320193,\"issuerName\":\"AppleInc.\",\"issuerTradingSymbol\":\"AAPL\"}",
                        "\"reportingOwner\":[{\"reportingOwnerId\":{\"rptOwnerCik\":1214156,",
                        "\"nonDerivativeTable\":{\"nonDerivativeTransaction\":[{\"line\":1,\"securityTitle\":",
                        "\"transactionShares\":100,\"transactionPricePerShare\":12.5,",
                        "\"footnotes\":[{\"id\":\"F1\",\"footnote\":\"Anote.\"}]");
    }

    @Test
    void a_box_with_marks_is_an_object_and_a_blank_box_is_left_out() throws Exception {
        Holding holding = new Holding(
                Reported.illegible("??", List.of()),
                Optional.empty(),
                TransactionCoding.notGiven(),
                new PostTransactionAmounts(
                        Reported.of(Quantity.parse("5.25"), List.of(FootnoteId.of(2), FootnoteId.of(1))),
                        Reported.blank()),
                new OwnershipNature(Reported.withoutValue(List.of(FootnoteId.of(1))), Reported.blank()));

        String json = json(Submission.of(Filings.form3().with(holding).filing()));

        assertThat(squeezed(json))
                .contains(
                        "\"securityTitle\":{\"illegible\":\"??\"}",
                        "\"sharesOwnedFollowingTransaction\":{\"value\":5.25,\"footnoteIds\":[\"F2\",\"F1\"]}",
                        "\"directOrIndirectOwnership\":{\"footnoteIds\":[\"F1\"]}")
                .doesNotContain("valueOwnedFollowingTransaction", "natureOfOwnership", "transactionCoding");
    }

    @Test
    void a_flag_is_true_or_false_and_left_out_if_unknown() throws Exception {
        Declarations declarations = new Declarations(
                Reported.blank(), Reported.of(false), Reported.blank(), Reported.blank(), Reported.of(true));

        String json = json(Submission.of(Filings.form4().declaring(declarations).filing()));

        assertThat(squeezed(json))
                .contains("\"notSubjectToSection16\":false", "\"aff10b5One\":true")
                .doesNotContain("noSecuritiesOwned");
    }

    @Test
    void places_are_written_in_points() throws Exception {
        Evidence evidence =
                new Evidence(Map.of(BoxPath.of(Box.PERIOD_OF_REPORT), new Location.OnPage(2, 1441, 20, 2000, 210)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new JsonFilingWriter().write(Submission.of(Filings.form4().filing()), evidence, bytes);

        assertThat(squeezed(bytes.toString(StandardCharsets.UTF_8)))
                .contains("\"evidence\":{\"periodOfReport\":{\"page\":2,\"left\":72.05,\"top\":1,\"right\":100,"
                        + "\"bottom\":10.5}}");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whatever_a_filing_holds_the_json_is_well_formed(long seed) throws Exception {
        String json = json(RandomFilings.of(seed));

        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
    }

    private static String json(Submission submission) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonFilingWriter().write(submission, Evidence.none(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
