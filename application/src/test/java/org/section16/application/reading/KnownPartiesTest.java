package org.section16.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.section16.application.reading.Drafts.electronic;
import static org.section16.application.reading.Drafts.printed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;

class KnownPartiesTest {
    private static final Cik ISSUER = Cik.of(320193);
    private static final Cik FIRST = Cik.of(11);
    private static final Cik SECOND = Cik.of(22);

    @Test
    void who_knows_nothing_changes_nothing() throws Exception {
        Reading reading = printed("4").reading();

        assertThat(KnownParties.none().supplyTo(reading)).isSameAs(reading);
    }

    @Test
    void what_the_paper_lacks_is_supplied_with_a_finding() throws Exception {
        Reading paper = printed("4")
                .issuer(Box.ISSUER_NAME, "Apple Inc.")
                .next(Area.OWNER, Box.RPT_OWNER_NAME, "A")
                .next(Area.OWNER, Box.RPT_OWNER_NAME, "B")
                .reading();

        Reading supplied = known(FIRST, SECOND).supplyTo(paper);

        Filing filing = supplied.submission().filing();
        assertThat(filing.issuer().issuerCik()).isEqualTo(Reported.of(ISSUER));
        assertThat(filing.issuer().issuerName()).isEqualTo(Reported.of("Apple Inc."));
        assertThat(filing.reportingOwners())
                .extracting(
                        owner -> owner.rptOwnerCik().text(),
                        owner -> owner.rptOwnerName().text())
                .containsExactly(tuple("11", "A"), tuple("22", "B"));
        assertThat(supplied.findings())
                .extracting(
                        Finding::rule,
                        Finding::severity,
                        finding -> finding.where().orElseThrow())
                .containsExactly(
                        tuple(ReadingRules.CIK_SUPPLIED, Severity.INFO, BoxPath.of(Box.ISSUER_CIK)),
                        tuple(ReadingRules.CIK_SUPPLIED, Severity.INFO, BoxPath.of(Area.OWNER, 1, Box.RPT_OWNER_CIK)),
                        tuple(ReadingRules.CIK_SUPPLIED, Severity.INFO, BoxPath.of(Area.OWNER, 2, Box.RPT_OWNER_CIK)));
    }

    @Test
    void what_the_document_states_stands() throws Exception {
        Reading data = electronic("4")
                .issuer(Box.ISSUER_CIK, "0000000007")
                .next(Area.OWNER, Box.RPT_OWNER_CIK, "11")
                .reading();

        Reading supplied = known(FIRST).supplyTo(data);

        assertThat(supplied.submission()).isEqualTo(data.submission());
        assertThat(supplied.findings())
                .containsExactly(Finding.at(
                        ReadingRules.CIK_CONTRADICTED,
                        Severity.WARNING,
                        BoxPath.of(Box.ISSUER_CIK),
                        "the document says \"7\", the user said 320193; the document stands"));
    }

    @Test
    void an_illegible_number_of_the_document_stands_too() throws Exception {
        Reading data = electronic("4").issuer(Box.ISSUER_CIK, "abc").reading();

        Reading supplied = known().supplyTo(data);

        assertThat(supplied.submission()).isEqualTo(data.submission());
        assertThat(supplied.findings())
                .extracting(Finding::rule)
                .containsExactly(ReadingRules.ILLEGIBLE, ReadingRules.CIK_CONTRADICTED);
    }

    @Test
    void owners_for_whom_no_number_is_given_stay_as_they_are() throws Exception {
        Reading paper = printed("4").next(Area.OWNER).next(Area.OWNER).reading();

        Reading supplied = known(FIRST).supplyTo(paper);

        assertThat(supplied.submission().filing().reportingOwners())
                .extracting(owner -> owner.rptOwnerCik().text())
                .containsExactly("11", "");
    }

    @Test
    void numbers_for_which_there_is_no_owner_are_reported() throws Exception {
        Reading paper = printed("4").next(Area.OWNER).reading();

        Reading supplied = new KnownParties(Optional.empty(), List.of(FIRST, SECOND)).supplyTo(paper);

        assertThat(supplied.findings())
                .contains(Finding.of(
                        ReadingRules.CIK_CONTRADICTED,
                        Severity.WARNING,
                        "the document has 1 reporting owners, the user gave CIKs for 2; those left over are not used"));
    }

    private static KnownParties known(Cik... owners) {
        return new KnownParties(Optional.of(ISSUER), List.of(owners));
    }
}
