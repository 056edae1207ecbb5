package org.section16.application.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.Location;
import org.section16.domain.amount.Dollars;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Signature;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.TradingSymbol;
import org.section16.domain.party.Issuer;

/** What every store of filings does: give them back exactly, however odd they are. */
public abstract class FilingFidelityContract {
    private FilingRepository filings;

    /** Makes a store with nothing in it. */
    protected abstract FilingRepository emptyRepository();

    @BeforeEach
    void begin() {
        filings = emptyRepository();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_a_filing_says_is_found_again(long seed) {
        comesBack(StoredFilings.random(seed));
    }

    static Stream<String> awkwardTexts() {
        return Stream.of(
                "\u0000",
                "a\u0000b",
                "half \uD83D",
                "half \uDE80",
                "\uDE80\uD83D",
                "\uD83D\uDE80",
                "\u001A",
                "\uFFFE\uFFFF",
                "back\\slash\\u0041",
                "tab\tand\r\nnew line\u0085\u2028",
                "' \" ; -- /* ? :x ${x} \\",
                "trailing blanks  ",
                "wide ".repeat(250_000));
    }

    @ParameterizedTest
    @MethodSource("awkwardTexts")
    void any_text_comes_back_from_any_box(String text) {
        Filing filing = Filings.form4()
                .about(new Issuer(
                        Reported.illegible("x" + text, marks(1)),
                        Reported.of(text),
                        Reported.of(new TradingSymbol("x" + text)),
                        Reported.illegible("x" + text, List.of())))
                .with(Filings.holding(1))
                .with(Footnote.of(FootnoteId.of(1), text))
                .signed(new Signature(Reported.of(text), Reported.illegible("x" + text, List.of())))
                .remarking(text)
                .filing();

        StoredFiling plain = StoredFilings.of(filing);
        comesBack(new StoredFiling(
                plain.id(),
                plain.submission(),
                List.of(Finding.of(new RuleId("reading.illegible"), Severity.INFO, text)),
                Evidence.none(),
                List.of(StoredFilings.source(text, Medium.PRINTED, "x"))));
    }

    @Test
    void an_empty_text_is_not_a_blank_box() {
        comesBack(StoredFilings.of(Filings.form4().remarking("").filing()));
        comesBack(StoredFilings.of(Filings.form4().filing()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0000000001",
                "0.00000000001",
                "9999999999999999999999999999.9999999999",
                "10000000000000000000000000000",
                "123456789012345678901234567890123456789012345678901234567890",
                "0.12345678901234567890123456789012345678901234567890123456789"
            })
    void numbers_come_back_exactly(String number) {
        comesBack(StoredFilings.of(
                Filings.form4().with(Filings.purchase().of(100).at(number)).filing()));
        comesBack(StoredFilings.of(
                Filings.form4().with(Filings.grant().on(Filings.option(number))).filing()));
        assertThat(Dollars.parse(number)).hasToString(number);
    }

    static Stream<LocalDate> farDays() {
        return Stream.of(
                LocalDate.MIN,
                LocalDate.of(-1, 1, 1),
                LocalDate.of(0, 12, 31),
                LocalDate.of(1, 1, 1),
                LocalDate.of(22, 3, 4),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1900, 2, 28),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(10_000, 1, 1),
                LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("farDays")
    void days_far_from_ours_come_back(LocalDate day) {
        Submission submission = Filings.form4().forPeriod(day).submission();

        comesBack(StoredFilings.of(submission));
        comesBack(StoredFilings.of(new Submission(
                submission.accessionNumber(),
                Optional.of(day),
                submission.acceptanceDateTime(),
                Reported.illegible("X-1", marks(3)),
                submission.filing())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-11T16:15:30-04:00",
                "2024-10-11T16:15:30Z",
                "2024-11-03T01:30:00-04:00",
                "2024-11-03T01:30:00-05:00",
                "2024-10-11T16:15:30.123456-04:00",
                "2024-10-11T16:15:30.123456789-04:00",
                "0001-01-01T00:00:00+18:00",
                "-999999999-01-01T00:00:00+18:00",
                "+999999999-12-31T23:59:59.999999999-18:00"
            })
    void times_come_back_with_their_offset(String time) {
        Submission submission = Filings.form4().submission();

        comesBack(StoredFilings.of(new Submission(
                submission.accessionNumber(),
                submission.filingDate(),
                Optional.of(OffsetDateTime.parse(time)),
                submission.schemaVersion(),
                submission.filing())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-11T20:15:30.123Z", "1969-12-31T23:59:59.999Z", "2024-10-11T20:15:30.123456789Z"})
    void the_moment_of_storing_comes_back(String moment) {
        StoredFiling plain = StoredFilings.of(Filings.form4().submission());
        Source source = plain.sources().get(0);

        comesBack(withSources(
                plain,
                List.of(new Source(
                        source.name(),
                        source.sha256(),
                        source.medium(),
                        source.reader(),
                        source.form(),
                        Instant.parse(moment),
                        source.content()))));
    }

    @Test
    void large_documents_come_back() {
        byte[] incompressible = new byte[3_000_001];
        new Random(7).nextBytes(incompressible);

        comesBack(withSources(
                StoredFilings.of(Filings.form4().submission()),
                List.of(
                        StoredFilings.source("large.pdf", Medium.PRINTED, incompressible),
                        StoredFilings.source("zeros.pdf", Medium.PRINTED, new byte[20 * 1024 * 1024]),
                        StoredFilings.source("small.xml", Medium.ELECTRONIC, new byte[] {0}))));
    }

    @Test
    void marks_come_back_from_any_box_whatever_their_number() {
        List<FootnoteId> many = new ArrayList<>();
        for (int number = 1; number < 99_999; number += 50) {
            many.add(FootnoteId.of(number));
        }

        comesBack(StoredFilings.of(Filings.form4()
                .with(new Footnote(Reported.of(FootnoteId.of(99_999), many), Reported.of("text", many)))
                .with(new Footnote(Reported.withoutValue(many), Reported.illegible("?", marks(1, 1))))
                .with(Filings.holding(1))
                .signed(new Signature(Reported.withoutValue(marks(2)), Reported.of(Filings.DAY, marks(2, 1))))
                .filing()));
    }

    @Test
    void findings_and_evidence_may_be_about_boxes_that_the_filing_does_not_have() {
        BoxPath far = BoxPath.of(Area.TABLE_II, 9_999_999, Box.VOLUNTARILY_REPORTED);
        BoxPath period = BoxPath.of(Box.PERIOD_OF_REPORT);
        StoredFiling plain = StoredFilings.of(Filings.form4().submission());

        comesBack(new StoredFiling(
                plain.id(),
                plain.submission(),
                List.of(
                        Finding.at(new RuleId("a.b"), Severity.ERROR, far, ""),
                        Finding.at(new RuleId("a.b"), Severity.ERROR, period, "twice"),
                        Finding.at(new RuleId("a.b"), Severity.ERROR, period, "twice")),
                new Evidence(Map.of(
                        far,
                        new Location.OnPage(Integer.MAX_VALUE, -5, -6, Integer.MAX_VALUE, 0),
                        period,
                        new Location.InText(0, -1),
                        BoxPath.of(Box.ISSUER_NAME),
                        Location.unknown())),
                plain.sources()));
    }

    private void comesBack(StoredFiling filing) {
        filings.save(filing);

        assertThat(filings.find(filing.id())).contains(filing);
    }

    private static StoredFiling withSources(StoredFiling filing, List<Source> sources) {
        return new StoredFiling(filing.id(), filing.submission(), filing.findings(), filing.evidence(), sources);
    }

    private static List<FootnoteId> marks(int... numbers) {
        return Arrays.stream(numbers).mapToObj(FootnoteId::of).toList();
    }
}
