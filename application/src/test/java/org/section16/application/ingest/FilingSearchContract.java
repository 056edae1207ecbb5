package org.section16.application.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Evidence;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Submission;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.FormType;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.AccessionNumber;
import org.section16.domain.identity.Cik;
import org.section16.domain.identity.TradingSymbol;
import org.section16.domain.party.Address;
import org.section16.domain.party.Issuer;
import org.section16.domain.party.Relationship;
import org.section16.domain.party.ReportingOwner;

/** What every store of filings does when asked for a list. Whoever writes a store extends this class, too. */
public abstract class FilingSearchContract {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 10);

    private FilingRepository filings;

    /** Makes a store with nothing in it. */
    protected abstract FilingRepository emptyRepository();

    @BeforeEach
    void begin() {
        filings = emptyRepository();
    }

    @Test
    void a_summary_says_what_a_filing_is_about() {
        StoredFiling stored = StoredFilings.of(Filings.form4()
                .by(owner(11, "FIRST ONE"), owner(12, "SECOND ONE"))
                .with(Filings.purchase().of(100).at("12.50"))
                .with(Filings.grant())
                .with(Filings.holding(5))
                .submission());
        Finding error = Finding.of(new RuleId("reading.illegible"), Severity.ERROR, "an error");
        Finding warning = Finding.of(new RuleId("reading.unplaced"), Severity.WARNING, "a warning");
        Finding remark = Finding.of(new RuleId("reading.cik-supplied"), Severity.INFO, "worth knowing");
        filings.save(new StoredFiling(
                stored.id(), stored.submission(), List.of(error, warning, remark), Evidence.none(), stored.sources()));

        assertThat(filings.search(FilingQuery.all()))
                .containsExactly(new FilingSummary(
                        stored.id(),
                        FormType.FORM_4,
                        stored.submission().filingDate(),
                        Optional.of(Filings.DAY),
                        Optional.of(Filings.ISSUER),
                        "Apple Inc.",
                        "AAPL",
                        List.of("FIRST ONE", "SECOND ONE"),
                        2,
                        1,
                        2));
    }

    @Test
    void an_identity_is_found_by_its_beginning() {
        StoredFiling one = StoredFilings.of(Filings.form4().remarking("one").submission());
        filings.save(one);
        String text = one.id().text();

        assertThat(filings.idsBeginningWith(text, 5)).containsExactly(one.id());
        assertThat(filings.idsBeginningWith(text.substring(0, text.length() - 3), 5))
                .containsExactly(one.id());
        assertThat(filings.idsBeginningWith(text + "0", 5)).isEmpty();
        assertThat(filings.idsBeginningWith("%", 5)).isEmpty();
    }

    @Test
    void what_a_filing_does_not_state_is_empty_in_its_summary() {
        ReportingOwner nobody = new ReportingOwner(
                Reported.illegible("CIK?", List.of()), Reported.blank(), Address.notGiven(), Relationship.notGiven());
        Issuer nothing = new Issuer(
                Reported.illegible("CIK?", List.of()),
                Reported.illegible("?", List.of()),
                Reported.blank(),
                Reported.blank());
        StoredFiling stored = StoredFilings.of(Submission.of(
                Filings.form3().about(nothing).by(nobody, owner(7, "SOMEBODY")).filing()));
        filings.save(stored);

        assertThat(filings.search(FilingQuery.all())).singleElement().satisfies(summary -> {
            assertThat(summary.issuerCik()).isEmpty();
            assertThat(summary.issuerName()).isEmpty();
            assertThat(summary.symbol()).isEmpty();
            assertThat(summary.filingDate()).isEmpty();
            assertThat(summary.owners()).containsExactly("", "SOMEBODY");
        });
    }

    @Test
    void filings_of_an_issuer_are_found() {
        saved(1, Filings.form4());
        StoredFiling wanted = saved(2, Filings.form4().about(issuer(77, "ABC")));

        assertThat(found(FilingQueries.all().issuer(77))).containsExactly(wanted.id());
        assertThat(found(FilingQueries.all().issuer(78))).isEmpty();
    }

    @Test
    void filings_of_any_owner_are_found() {
        saved(1, Filings.form4());
        StoredFiling wanted = saved(2, Filings.form4().by(owner(5, "FIVE"), owner(6, "SIX"), owner(6, "SIX")));

        assertThat(found(FilingQueries.all().owner(6))).containsExactly(wanted.id());
    }

    @Test
    void filings_of_a_symbol_are_found_whatever_its_case() {
        saved(1, Filings.form4().about(issuer(1, "ABCD")));
        StoredFiling wanted = saved(2, Filings.form4().about(issuer(2, "aBc")));

        assertThat(found(FilingQueries.all().symbol("AbC"))).containsExactly(wanted.id());
        assertThat(found(FilingQueries.all().symbol("ab_"))).isEmpty();
        assertThat(found(FilingQueries.all().symbol("%"))).isEmpty();
    }

    @Test
    void a_form_is_found_without_its_amendments() {
        StoredFiling original = saved(1, Filings.form4());
        StoredFiling amendment = saved(2, Filings.form(FormType.FORM_4A));

        assertThat(found(FilingQueries.all().form(FormType.FORM_4))).containsExactly(original.id());
        assertThat(found(FilingQueries.all().form(FormType.FORM_4A))).containsExactly(amendment.id());
    }

    @Test
    void filings_with_a_transaction_of_a_code_are_found_in_either_table() {
        StoredFiling purchase = saved(
                1,
                Filings.form4()
                        .with(Filings.purchase().of(1).at("1"))
                        .with(Filings.purchase().of(2).at("2")));
        StoredFiling grant = saved(2, Filings.form4().with(Filings.grant()));
        saved(3, Filings.form4().with(Filings.holding(1)));

        assertThat(found(FilingQueries.all().code(TransactionCode.P))).containsExactly(purchase.id());
        assertThat(found(FilingQueries.all().code(TransactionCode.A))).containsExactly(grant.id());
        assertThat(found(FilingQueries.all().code(TransactionCode.S))).isEmpty();
    }

    @Test
    void the_first_and_last_period_are_included() {
        saved(1, Filings.form4().forPeriod(DAY.minusDays(1)));
        StoredFiling first = saved(2, Filings.form4().forPeriod(DAY));
        StoredFiling last = saved(3, Filings.form4().forPeriod(DAY.plusDays(5)));
        saved(4, Filings.form4().forPeriod(DAY.plusDays(6)));

        assertThat(found(FilingQueries.all().from(DAY).to(DAY.plusDays(5))))
                .containsExactlyInAnyOrder(first.id(), last.id());
    }

    @Test
    void conditions_are_met_together() {
        saved(1, Filings.form4().about(issuer(77, "ABC")));
        saved(2, Filings.form4().by(owner(5, "FIVE")));
        StoredFiling wanted = saved(3, Filings.form4().about(issuer(77, "ABC")).by(owner(5, "FIVE")));

        assertThat(found(FilingQueries.all().issuer(77).owner(5))).containsExactly(wanted.id());
    }

    @Test
    void the_newest_filing_comes_first_and_one_without_a_date_last() {
        StoredFiling undated = saved(Submission.of(withoutPeriod(Filings.form4().filing())));
        StoredFiling old =
                saved(Submission.of(Filings.form4().forPeriod(DAY.minusYears(9)).filing()));
        StoredFiling filedLate = saved(submission(3, Optional.of(DAY.plusDays(9)), DAY.minusDays(90)));
        StoredFiling filedSoon = saved(submission(2, Optional.of(DAY.plusDays(1)), DAY));
        StoredFiling filedOnTheSameDay = saved(submission(1, Optional.of(DAY.plusDays(1)), DAY.minusDays(1)));
        StoredFiling knownByPeriod = saved(submission(4, Optional.empty(), DAY.plusDays(2)));

        assertThat(found(FilingQueries.all()))
                .containsExactly(
                        filedLate.id(),
                        knownByPeriod.id(),
                        filedOnTheSameDay.id(),
                        filedSoon.id(),
                        old.id(),
                        undated.id());
    }

    @Test
    void the_oldest_filing_comes_first_if_the_order_is_reversed_and_one_without_a_date_still_last() {
        StoredFiling undated = saved(Submission.of(withoutPeriod(Filings.form4().filing())));
        StoredFiling late = saved(submission(3, Optional.of(DAY.plusDays(9)), DAY.minusDays(90)));
        StoredFiling soon = saved(submission(2, Optional.of(DAY.plusDays(1)), DAY));

        assertThat(found(FilingOrder.Key.FILED, true)).containsExactly(soon.id(), late.id(), undated.id());
    }

    @Test
    void filings_are_ordered_by_period_however_late_they_came() {
        StoredFiling undated = saved(Submission.of(withoutPeriod(Filings.form4().filing())));
        StoredFiling late = saved(submission(3, Optional.of(DAY.plusDays(9)), DAY.minusDays(90)));
        StoredFiling soon = saved(submission(2, Optional.of(DAY.plusDays(1)), DAY));

        assertThat(found(FilingOrder.Key.PERIOD, false)).containsExactly(soon.id(), late.id(), undated.id());
        assertThat(found(FilingOrder.Key.PERIOD, true)).containsExactly(late.id(), soon.id(), undated.id());
    }

    @Test
    void filings_are_ordered_by_the_name_of_the_issuer() {
        StoredFiling zulu = saved(1, Filings.form4().about(named("Zulu Corp")));
        StoredFiling alpha = saved(3, Filings.form4().about(named("Alpha Corp")));
        StoredFiling alphaBefore = saved(2, Filings.form4().about(named("Alpha Corp")));

        assertThat(found(FilingOrder.Key.ISSUER, false)).containsExactly(alphaBefore.id(), alpha.id(), zulu.id());
        assertThat(found(FilingOrder.Key.ISSUER, true)).containsExactly(zulu.id(), alphaBefore.id(), alpha.id());
    }

    private List<SubmissionId> found(FilingOrder.Key key, boolean reversed) {
        return filings.search(FilingQuery.all(), new FilingOrder(key, reversed)).stream()
                .map(FilingSummary::id)
                .toList();
    }

    @Test
    void a_long_list_is_had_in_pages() {
        List<SubmissionId> all = LongStream.rangeClosed(1, 7)
                .mapToObj(
                        number -> saved(number, Filings.form4().forPeriod(DAY)).id())
                .toList();

        assertThat(found(FilingQueries.all().page(3, 0))).isEqualTo(all.subList(0, 3));
        assertThat(found(FilingQueries.all().page(3, 3))).isEqualTo(all.subList(3, 6));
        assertThat(found(FilingQueries.all().page(3, 6))).isEqualTo(all.subList(6, 7));
        assertThat(found(FilingQueries.all().page(3, 9))).isEmpty();
    }

    private List<SubmissionId> found(FilingQueries query) {
        return filings.search(query.query()).stream().map(FilingSummary::id).toList();
    }

    private StoredFiling saved(long number, Filings.FilingBuilder filing) {
        return saved(filing.submission(accession(number)));
    }

    private StoredFiling saved(Submission submission) {
        StoredFiling stored = StoredFilings.of(submission);
        filings.save(stored);
        return stored;
    }

    private static Submission submission(long number, Optional<LocalDate> filingDate, LocalDate period) {
        return new Submission(
                Optional.of(accession(number)),
                filingDate,
                Optional.empty(),
                Reported.blank(),
                Filings.form4().forPeriod(period).filing());
    }

    private static Filing withoutPeriod(Filing filing) {
        return new Filing(
                filing.documentType(),
                Reported.blank(),
                filing.dateOfOriginalSubmission(),
                filing.declarations(),
                filing.issuer(),
                filing.reportingOwners(),
                filing.nonDerivativeTable(),
                filing.derivativeTable(),
                filing.footnotes(),
                filing.remarks(),
                filing.signatures());
    }

    private static AccessionNumber accession(long number) {
        return AccessionNumber.parse(String.format("%018d", number));
    }

    private static Issuer named(String name) {
        return Issuer.of(Cik.of(9), name, new TradingSymbol("NAME"));
    }

    private static Issuer issuer(long cik, String symbol) {
        return Issuer.of(Cik.of(cik), "Issuer " + cik, new TradingSymbol(symbol));
    }

    private static ReportingOwner owner(long cik, String name) {
        return ReportingOwner.of(Cik.of(cik), name, Address.notGiven(), Relationship.director());
    }
}
