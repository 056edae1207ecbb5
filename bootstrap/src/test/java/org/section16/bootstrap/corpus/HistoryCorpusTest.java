package org.section16.bootstrap.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.adapters.xml.XmlFilingReader;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.bootstrap.ProjectFiles;
import org.section16.bootstrap.documents.DocumentFiles;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.deadline.FilingTimeliness;
import org.section16.domain.filing.Submission;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.position.Aliases;
import org.section16.domain.position.PositionEntry;
import org.section16.domain.position.PositionReview;
import org.section16.domain.position.PositionStatement;
import org.section16.domain.shortswing.CertificateCheck;
import org.section16.domain.shortswing.GroupReview;
import org.section16.domain.shortswing.ReviewTerms;
import org.section16.domain.shortswing.ShortSwingReview;

/** What needs the whole story, on the real filings beside the project. Skipped where there is no such folder. */
class HistoryCorpusTest {
    private final ReadFilings readings = new ReadFilings(
            new ReaderSelection(List.of(), List.of(new XmlFilingReader()), Optional.empty()), KnownParties.none());

    @Test
    void every_filing_has_its_timeliness_in_words() {
        for (Submission submission : filings()) {
            FilingTimeliness timeliness = FilingTimeliness.of(submission, BusinessCalendar.edgar());

            assertThat(timeliness.inWords())
                    .as("%s", submission.accessionNumber())
                    .isNotBlank();
        }
    }

    @Test
    void every_position_adds_up_within_its_forms_and_every_break_has_its_evidence() {
        for (List<Submission> issuer : byIssuer()) {
            for (PositionStatement statement : PositionReview.of(FilingHistory.of(issuer), List.of(), Aliases.none())) {
                statement.positions().forEach(position -> position.entries().forEach(HistoryCorpusTest::assertAddsUp));
                assertThat(linesIn(statement))
                        .as("lines of %s", statement.owners())
                        .isEqualTo(statement.history().effectiveLines().size());
            }
        }
    }

    private static long linesIn(PositionStatement statement) {
        return statement.positions().stream()
                .flatMap(position -> position.entries().stream())
                .mapToLong(entry -> entry.lines().size())
                .sum();
    }

    private static void assertAddsUp(PositionEntry entry) {
        if (entry.opening().isPresent() && entry.change().isPresent()) {
            assertThat(entry.opening().get().add(entry.change().get()))
                    .isEqualByComparingTo(entry.closing().orElseThrow());
        }
        entry.gap().ifPresent(gap -> assertThat(gap.evidence()).isNotBlank());
    }

    @Test
    void every_maximum_of_short_swing_profit_is_proved() {
        ReviewTerms terms = ReviewTerms.usual();
        for (List<Submission> issuer : byIssuer()) {
            ShortSwingReview review = ShortSwingReview.of(FilingHistory.of(issuer), terms);

            for (GroupReview group : review.groups()) {
                assertThat(CertificateCheck.faults(
                                group.profit().trades(),
                                terms.sixMonths(),
                                group.profit().maximum(),
                                group.profit().certificate()))
                        .isEmpty();
            }
            assertThat(review.traditionalProfit()).isLessThanOrEqualTo(review.maximumProfit());
        }
    }

    private Collection<List<Submission>> byIssuer() {
        Map<String, List<Submission>> issuers = new LinkedHashMap<>();
        for (Submission submission : filings()) {
            issuers.computeIfAbsent(submission.filing().issuer().issuerCik().text(), cik -> new ArrayList<>())
                    .add(submission);
        }
        return issuers.values();
    }

    private List<Submission> filings() {
        List<Submission> filings = new ArrayList<>();
        List<String> folders = List.of(
                ProjectFiles.corpus("xml").toString(),
                ProjectFiles.corpus("sgml").toString());
        new DocumentFiles(System.in).find(folders).forEach(found -> {
            try {
                filings.add(readings.read(found.document().load()).submission());
            } catch (UnreadableDocumentException e) {
                assertThat(found.document().name()).contains("sgml"); // of the time before XML
            }
        });
        assertThat(filings).hasSizeGreaterThan(300);
        return filings;
    }
}
