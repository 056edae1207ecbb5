package org.section16.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.identity.Cik;

class HeaderComparisonTest {
    private final Filing filing = Filings.form4().filing();
    private final SubmissionHeader same = headerOf(filing);

    @Test
    void a_header_that_says_the_same_is_not_mentioned() {
        assertThat(HeaderComparison.of(same, filing)).isEmpty();
    }

    @Test
    void a_header_that_says_nothing_is_not_mentioned() {
        SubmissionHeader silent = new SubmissionHeader("", Optional.empty(), Optional.empty(), List.of());

        assertThat(HeaderComparison.of(silent, filing)).isEmpty();
    }

    @Test
    void another_form_is_reported_with_both() {
        SubmissionHeader other = new SubmissionHeader("5/A", same.period(), same.issuer(), same.owners());

        assertThat(HeaderComparison.of(other, filing)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ReadingRules.HEADER_DISAGREES);
            assertThat(finding.where()).contains(BoxPath.of(Box.DOCUMENT_TYPE));
            assertThat(finding.message()).contains("\"5/A\"", "\"4\"");
        });
    }

    @Test
    void another_period_is_reported() {
        SubmissionHeader other = new SubmissionHeader(
                same.formType(), Optional.of(LocalDate.of(1999, 12, 31)), same.issuer(), same.owners());

        assertThat(HeaderComparison.of(other, filing))
                .extracting(Finding::where)
                .containsExactly(Optional.of(BoxPath.of(Box.PERIOD_OF_REPORT)));
    }

    @Test
    void another_issuer_is_reported() {
        SubmissionHeader other = new SubmissionHeader(
                same.formType(), same.period(), Optional.of(party(Optional.of(Cik.of(99)))), same.owners());

        assertThat(HeaderComparison.of(other, filing))
                .extracting(Finding::where)
                .containsExactly(Optional.of(BoxPath.of(Box.ISSUER_CIK)));
    }

    @Test
    void owners_that_only_one_of_the_two_names_are_reported_each() {
        SubmissionHeader other = new SubmissionHeader(
                same.formType(), same.period(), same.issuer(), List.of(party(Optional.of(Cik.of(99)))));

        assertThat(HeaderComparison.of(other, filing))
                .extracting(Finding::where)
                .containsExactly(Optional.of(BoxPath.of(Area.OWNER, 1, Box.RPT_OWNER_CIK)), Optional.empty());
    }

    private static SubmissionHeader headerOf(Filing filing) {
        return new SubmissionHeader(
                filing.documentType().toString(),
                filing.periodOfReport().stated(),
                Optional.of(party(filing.issuer().issuerCik().stated())),
                filing.reportingOwners().stream()
                        .map(owner -> party(owner.rptOwnerCik().stated()))
                        .toList());
    }

    private static HeaderParty party(Optional<Cik> cik) {
        return new HeaderParty(cik, "NAME", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
