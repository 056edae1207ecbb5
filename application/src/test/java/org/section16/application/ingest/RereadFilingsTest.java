package org.section16.application.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section16.application.checking.CheckFilings;
import org.section16.application.ingest.RereadReport.Changed;
import org.section16.application.ingest.RereadReport.Outcome;
import org.section16.application.ingest.RereadReport.Unreadable;
import org.section16.application.reading.BulkReading;
import org.section16.application.reading.Content;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.Location;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.check.Profile;
import org.section16.domain.check.RuleBook;
import org.section16.domain.filing.Filings;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.identity.Cik;

class RereadFilingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final CheckFilings NO_RULES =
            new CheckFilings(RuleBook.of("1", List.of(), List.of()).under(Profile.AS_FILED));

    private final InMemoryFilingRepository repository = new InMemoryFilingRepository();
    private final UpgradedReader reader = new UpgradedReader();
    private final List<Outcome> outcomes = new ArrayList<>();

    @BeforeEach
    void store_a_filing_of_two_documents_and_one_of_one() {
        ingest("data one", Receipt.ofFileName(Filings.ACCESSION), KnownParties.none());
        ingest("print two", Receipt.ofFileName(Filings.ACCESSION), KnownParties.none());
        ingest("print three", Receipt.none(), new KnownParties(Optional.of(Cik.of(7)), List.of()));
    }

    @Test
    void without_an_upgrade_nothing_changes() {
        StoredFiling before = joint();

        assertThat(reread()).isEqualTo(new RereadReport(2, 0, 0));
        assertThat(joint()).isSameAs(before);
    }

    @Test
    void what_an_upgrade_reads_differently_is_stored_with_all_that_the_documents_do_not_tell() {
        StoredFiling before = joint();
        reader.upgraded = true;

        assertThat(reread()).isEqualTo(new RereadReport(0, 2, 0));
        assertThat(joint().submission().filing().remarks().text()).isEqualTo("ONE");
        assertThat(joint().submission().accessionNumber()).contains(Filings.ACCESSION);
        assertThat(joint().findings())
                .extracting(finding -> finding.rule().text())
                .containsExactlyInAnyOrder("reading.accession-of-file-name", "reading.sources-differ");
        assertThat(joint().sources()).extracting(Source::name).containsExactly("data one", "print two");
        assertThat(before.findings()).hasSameSizeAs(joint().findings());
        assertThat(other().submission().filing().issuer().issuerCik().stated()).contains(Cik.of(7));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.id().equals(joint().id()))
                .singleElement()
                .satisfies(outcome -> assertThat(((Changed) outcome).boxes())
                        .extracting(box -> box.where())
                        .containsExactly(BoxPath.of(Box.REMARKS)));
    }

    @Test
    void a_filing_of_which_one_document_cannot_be_read_stays_as_it_is() {
        StoredFiling before = joint();
        reader.upgraded = true;
        reader.refused = "print two";

        assertThat(reread()).isEqualTo(new RereadReport(0, 1, 1));
        assertThat(joint()).isSameAs(before);
        assertThat(outcomes)
                .filteredOn(Unreadable.class::isInstance)
                .singleElement()
                .satisfies(
                        outcome -> assertThat(((Unreadable) outcome).document()).isEqualTo("print two"));
    }

    private StoredFiling joint() {
        return repository.find(SubmissionId.of(Filings.ACCESSION)).orElseThrow();
    }

    private StoredFiling other() {
        return repository.find(repository.idsBeginningWith("sha256:", 2).get(0)).orElseThrow();
    }

    private RereadReport reread() {
        return new RereadFilings(repository, readings(KnownParties.none()), NO_RULES, CLOCK, 2)
                .reread(FilingQuery.all(), outcomes::add);
    }

    private void ingest(String text, Receipt receipt, KnownParties parties) {
        new IngestFilings(new BulkReading(readings(parties), 1), repository, NO_RULES, CLOCK)
                .ingest(
                        Stream.of(new PendingDocument() {
                            @Override
                            public String name() {
                                return text;
                            }

                            @Override
                            public SourceDocument load() throws UnreadableDocumentException {
                                Content content = SourceDocument.of(text, text.getBytes(UTF_8))
                                        .content();
                                return new SourceDocument(text, content, receipt);
                            }
                        }),
                        outcome -> {});
    }

    private ReadFilings readings(KnownParties parties) {
        return new ReadFilings(new ReaderSelection(List.of(), List.of(reader), Optional.empty()), parties);
    }

    /** Reads a word as the remarks, since the upgrade in capitals. */
    private static final class UpgradedReader implements FilingReader {
        private boolean upgraded;
        private String refused = "";

        @Override
        public String name() {
            return "words";
        }

        @Override
        public Recognition recognise(SourceDocument document) {
            return Recognition.YES;
        }

        @Override
        public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
            String text = document.content().head();
            if (text.equals(refused)) {
                throw new UnreadableDocumentException(Reason.CORRUPT, "since the upgrade");
            }
            String word = text.substring(text.indexOf(' ') + 1);
            FilingDraft draft = new FilingDraft(text.startsWith("print") ? Medium.PRINTED : Medium.ELECTRONIC);
            Location place = new Location.OnPage(1, 0, 0, 20, 20);
            draft.document().put(Box.DOCUMENT_TYPE, Entry.of("4", place));
            draft.document().put(Box.REMARKS, Entry.of(upgraded ? word.toUpperCase(Locale.ROOT) : word, place));
            return draft;
        }
    }
}
