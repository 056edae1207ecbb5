package org.section16.application.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section16.domain.filing.FilingChanges.put;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.application.writing.PrepareSubmissions.Prepared;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Signature;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;
import org.section16.domain.rules.FilingRequirements;

final class PrepareSubmissionsTest {
    private static final String SECRET = "abcd#123";

    @Test
    void a_filing_that_fits_is_one_submission_as_it_is() {
        Filing filing = form4().with(Filings.purchase()).filing();

        Prepared prepared = prepare(filing);

        assertThat(prepared.findings()).isEmpty();
        assertThat(prepared.submissions()).singleElement().satisfies(only -> {
            assertThat(only.filing()).isSameAs(filing);
            assertThat(only.total()).isEqualTo(1);
            assertThat(only.primaryFileName()).isEqualTo("form4.xml");
            assertThat(only.order().testOrLive()).isEqualTo(TestOrLive.TEST);
        });
    }

    @Test
    void what_edgar_would_refuse_is_told_and_nothing_is_prepared() {
        Filing filing = put(form4().with(Filings.purchase()).filing(), "aff10b5One", Reported.blank());

        Prepared prepared = prepare(filing);

        assertThat(prepared.isFileable()).isFalse();
        assertThat(prepared.findings())
                .extracting(finding -> finding.where().map(Object::toString).orElse(""))
                .containsExactly("aff10b5One");
    }

    @Test
    void what_edgar_tolerates_is_told_and_does_not_hinder() {
        Filing filing =
                put(form4().with(Filings.purchase()).filing(), "reportingOwner[1].rptOwnerCountry", Reported.of("D5"));

        Prepared prepared = prepare(filing);

        assertThat(prepared.isFileable()).isTrue();
        assertThat(prepared.findings()).hasSize(1);
    }

    @Test
    void an_owner_without_a_ccc_is_named() {
        Filing filing = form4().with(Filings.purchase()).filing();

        Prepared prepared =
                new PrepareSubmissions().prepare(filing, SubmissionOrder.test(AccessCodes.parse("77 " + SECRET)));

        assertThat(prepared.isFileable()).isFalse();
        assertThat(prepared.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PrepareSubmissions.ACCESS_CODE);
            assertThat(finding.where()).hasToString("Optional[reportingOwner[1].rptOwnerCik]");
            assertThat(finding.message()).contains("1214156").doesNotContain(SECRET);
        });
    }

    @Test
    void no_finding_and_no_value_shows_a_secret() {
        Filing filing = put(form4().filing(), "remarks", Reported.of("x".repeat(3000)));

        Prepared prepared = prepare(filing);
        Prepared fileable = prepare(form4().with(Filings.purchase()).filing());

        assertThat(prepared + " " + fileable + fileable.submissions().get(0).order())
                .doesNotContain(SECRET);
    }

    @Test
    void lines_beyond_the_thirtieth_stand_in_another_filing_that_names_the_first() {
        List<Filing> parts = parts(withLines(form4().remarking("See Exhibit 99."), 61, 31));

        assertThat(parts).hasSize(3);
        assertThat(parts).extracting(part -> part.nonDerivativeTable().size()).containsExactly(30, 30, 1);
        assertThat(parts).extracting(part -> part.derivativeTable().size()).containsExactly(30, 1, 0);
        assertThat(parts.get(1).remarks().text())
                .isEqualTo("Due to the limit of 30 lines in a table, this is Form 4 filing 2 of 3 relating to the same"
                        + " event. See Exhibit 99.");
    }

    @Test
    void owners_beyond_the_tenth_file_the_same_lines_again_with_their_own_signatures() {
        List<ReportingOwner> owners = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> Filings.fileableOwner(Cik.of(number)))
                .toList();
        Signature[] signatures = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> Signature.of("/s/ " + number, Filings.DAY))
                .toArray(Signature[]::new);

        List<Filing> parts = parts(
                withLines(form4().by(owners.toArray(ReportingOwner[]::new)).signed(signatures), 31, 0));

        assertThat(parts).extracting(part -> part.reportingOwners().size()).containsExactly(10, 10, 2, 2);
        assertThat(parts.get(0).nonDerivativeTable()).isEqualTo(parts.get(2).nonDerivativeTable());
        assertThat(parts.get(3).signatures()).containsExactly(signatures[10], signatures[11]);
        assertThat(parts.get(3).remarks().text())
                .startsWith("Due to the limit of 30 lines in a table and of 10 reporting owners on a form, this is"
                        + " Form 4 filing 4 of 4");
    }

    @Test
    void eleven_signatures_of_another_number_of_owners_are_refused() {
        Signature[] signatures = IntStream.range(0, 11)
                .mapToObj(number -> Signature.of("/s/ " + number, Filings.DAY))
                .toArray(Signature[]::new);

        assertThat(prepare(form4().with(Filings.purchase()).signed(signatures).filing())
                        .findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("edgar.signature-count");
    }

    @Test
    void each_part_has_the_footnotes_that_it_refers_to_under_their_names() {
        List<Filing> parts = parts(withMarks(40));

        assertThat(parts).extracting(part -> part.footnotes().size()).containsExactly(30, 10);
        assertThat(parts.get(1).footnotes().get(0)).isEqualTo(Footnote.of(FootnoteId.of(31), "Note 31."));
    }

    @Test
    void footnotes_beyond_the_last_name_are_named_anew_in_a_part() {
        List<Filing> parts = parts(withMarks(120));

        Filing last = parts.get(3);
        Line line = last.nonDerivativeTable().get(0);
        assertThat(last.footnotes().get(0)).isEqualTo(Footnote.of(FootnoteId.of(1), "Note 91."));
        assertThat(line.securityTitle().notes()).containsExactly(FootnoteId.of(1));
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(FilingRequirements.ofDocument().check(part)).isEmpty());
    }

    @Test
    void remarks_that_leave_no_room_for_the_reference_are_told_for_the_part() {
        Prepared prepared = prepare(withLines(form4().remarking("x".repeat(1990)), 31, 0));

        assertThat(prepared.isFileable()).isFalse();
        assertThat(prepared.findings())
                .extracting(Finding::message)
                .first()
                .asString()
                .startsWith("filing 1 of 2, remarks: ");
    }

    private static List<Filing> parts(Filing filing) {
        Prepared prepared = prepare(filing);
        assertThat(prepared.findings()).isEmpty();
        return prepared.submissions().stream().map(EdgarSubmission::filing).toList();
    }

    private static Prepared prepare(Filing filing) {
        Map<Cik, AccessCode> codes = new HashMap<>();
        filing.reportingOwners().stream()
                .flatMap(owner -> owner.rptOwnerCik().stated().stream())
                .forEach(cik -> codes.put(cik, AccessCode.parse(SECRET)));
        return new PrepareSubmissions().prepare(filing, SubmissionOrder.test(AccessCodes.of(codes)));
    }

    private static Filings.FilingBuilder form4() {
        return Filings.fileable(FormType.FORM_4);
    }

    private static Filing withLines(Filings.FilingBuilder builder, int tableI, int tableII) {
        Stream.generate(Filings::purchase).limit(tableI).forEach(builder::with);
        Stream.generate(Filings::grant).limit(tableII).forEach(builder::with);
        return builder.filing();
    }

    /** A filing of as many lines as footnotes, each with a mark of its own on the title. */
    private static Filing withMarks(int number) {
        Filing filing = withLines(form4(), number, 0);
        Filings.FilingBuilder builder = form4();
        for (int line = 1; line <= number; line++) {
            Reported<String> title = Reported.of("Common Stock", List.of(FootnoteId.of(line)));
            builder.with(put(filing, "table1.line[" + line + "].securityTitle", title)
                            .nonDerivativeTable()
                            .get(line - 1))
                    .footnote(line, "Note " + line + ".");
        }
        return builder.filing();
    }
}
