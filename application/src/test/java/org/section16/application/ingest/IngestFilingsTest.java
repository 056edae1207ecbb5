package org.section16.application.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.application.checking.CheckFilings;
import org.section16.application.ingest.IngestReport.Effect;
import org.section16.application.ingest.IngestReport.Outcome;
import org.section16.application.ingest.IngestReport.Rejected;
import org.section16.application.ingest.IngestReport.Stored;
import org.section16.application.reading.BulkReading;
import org.section16.application.reading.Entry;
import org.section16.application.reading.Evidence;
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
import org.section16.application.review.BrowseFilings;
import org.section16.domain.check.Profile;
import org.section16.domain.check.RuleBook;
import org.section16.domain.check.RuleDraft;
import org.section16.domain.check.RuleSelection;
import org.section16.domain.filing.Filings;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

/** The use cases from plain Java: a reader and a store written by hand, no command line and no container of objects. */
class IngestFilingsTest {
    private static final Instant NOW = Instant.parse("2024-10-12T08:00:00.123456789Z");
    private static final Receipt RECEIPT = Receipt.ofFileName(Filings.ACCESSION);

    /** A rule on what the documents of this test say. */
    private static final RuleSelection RULES = RuleBook.of(
                    "1",
                    List.of(RuleDraft.warning("test.no-goodbye", "Nobody says goodbye")
                            .testing((filing, faults) -> {
                                if (filing.filing().remarks().text().equals("goodbye")) {
                                    faults.at(BoxPath.of(Box.REMARKS), "found goodbye");
                                }
                            })),
                    List.of())
            .under(Profile.AS_FILED);

    private final Shelf shelf = new Shelf();
    private final List<Outcome> outcomes = new ArrayList<>();
    private IngestFilings ingestion = knowing(KnownParties.none());

    private IngestFilings knowing(KnownParties parties) {
        return new IngestFilings(
                new BulkReading(
                        new ReadFilings(
                                new ReaderSelection(List.of(), List.of(new WordReader()), Optional.empty()), parties),
                        2),
                shelf,
                new CheckFilings(RULES),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void a_filing_is_stored_with_its_source_and_found_again() {
        IngestReport report = ingest(document("data hello", RECEIPT));

        assertThat(report).isEqualTo(new IngestReport(1, 0, 0, 0, 0));
        StoredFiling found = new BrowseFilings(shelf)
                .find(SubmissionId.of(Filings.ACCESSION))
                .orElseThrow();
        assertThat(found.submission().filing().remarks().text()).isEqualTo("hello");
        assertThat(found.evidence()).isEqualTo(Evidence.none());
        assertThat(found.sources())
                .extracting(Source::name, Source::reader, Source::medium, Source::storedAt)
                .containsExactly(
                        tuple("data hello", "words", Medium.ELECTRONIC, Instant.parse("2024-10-12T08:00:00.123Z")));
        assertThat(new BrowseFilings(shelf).list(FilingQuery.all(), FilingOrder.newestFirst()))
                .hasSize(1);
    }

    @Test
    void what_the_rules_find_is_stored_with_the_filing_and_which_rules_were_asked() {
        ingest(document("data goodbye", RECEIPT));

        assertThat(shelf.only().findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("reading.accession-of-file-name", "test.no-goodbye");
        assertThat(shelf.only().rules()).contains(RULES.version());
    }

    @Test
    void a_document_that_comes_again_leaves_what_rules_found_since() {
        ingest(document("data goodbye", RECEIPT));
        StoredFiling first = shelf.only();
        StoredFiling judged = new StoredFiling(
                first.id(),
                first.submission(),
                first.findingsOfReading(),
                Optional.of("later rules"),
                first.evidence(),
                first.sources());
        shelf.save(judged);

        IngestReport report = ingest(document("data goodbye", RECEIPT));

        assertThat(report).isEqualTo(new IngestReport(0, 0, 0, 1, 0));
        assertThat(shelf.only()).isSameAs(judged);
    }

    @Test
    void a_document_without_accession_number_is_named_by_its_hash() throws Exception {
        ingest(document("data hello", Receipt.none()));

        String hash =
                SourceDocument.of("any", "data hello".getBytes(UTF_8)).content().sha256();
        assertThat(outcomes)
                .containsExactly(
                        new Stored("data hello", new SubmissionId("sha256:" + hash), Effect.STORED, List.of()));
    }

    @Test
    void the_same_document_a_second_time_changes_nothing() {
        ingest(document("data hello", RECEIPT));
        StoredFiling before = shelf.only();

        IngestReport report = ingest(document("data hello", RECEIPT));

        assertThat(report).isEqualTo(new IngestReport(0, 0, 0, 1, 0));
        assertThat(shelf.only()).isSameAs(before);
    }

    @Test
    void another_document_of_the_same_submission_joins_it() {
        ingest(document("data hello", RECEIPT));

        IngestReport report = ingest(document("print goodbye", RECEIPT));

        assertThat(report).isEqualTo(new IngestReport(0, 1, 0, 0, 0));
        assertThat(shelf.only().sources()).hasSize(2);
        assertThat(shelf.only().submission().filing().remarks().text()).isEqualTo("hello");
    }

    @Test
    void a_document_that_reads_differently_the_second_time_replaces_what_was_stored() {
        ingest(document("data hello", RECEIPT));

        ingestion = knowing(new KnownParties(Optional.of(Filings.ISSUER), List.of()));
        IngestReport report = ingest(document("data hello", RECEIPT));

        assertThat(report).isEqualTo(new IngestReport(0, 0, 1, 0, 0));
        assertThat(shelf.only().sources()).hasSize(1);
        assertThat(shelf.only().submission().filing().issuer().issuerCik().stated())
                .contains(Filings.ISSUER);
    }

    @Test
    void a_document_that_was_joined_by_another_changes_nothing_a_second_time() {
        ingest(document("data hello", RECEIPT));
        ingest(document("data goodbye", RECEIPT));
        StoredFiling before = shelf.only();

        IngestReport report = ingest(document("data hello", RECEIPT));

        assertThat(report).isEqualTo(new IngestReport(0, 0, 0, 1, 0));
        assertThat(shelf.only()).isSameAs(before);
    }

    @Test
    void the_places_are_kept_of_print_only() {
        ingest(document("print hello", RECEIPT));

        assertThat(shelf.only().evidence().places()).isNotEmpty();
    }

    @Test
    void a_document_that_cannot_be_read_costs_the_others_nothing() {
        IngestReport report = ingest(
                document("data one", Receipt.none()),
                document("something else", Receipt.none()),
                document("data refuse", Receipt.none()),
                document("data crash", Receipt.none()),
                document("data nothing", Receipt.none()),
                document("data null", Receipt.none()),
                inaccessible(),
                document("data two", Receipt.none()));

        assertThat(report).isEqualTo(new IngestReport(2, 0, 0, 0, 6));
        assertThat(report.documents()).isEqualTo(8);
        assertThat(outcomes.stream()
                        .filter(Rejected.class::isInstance)
                        .map(Rejected.class::cast)
                        .map(rejected -> rejected.reason().reason()))
                .containsExactly(
                        Reason.NOT_OWNERSHIP_FORM,
                        Reason.CORRUPT,
                        Reason.READER_FAILED,
                        Reason.READER_FAILED,
                        Reason.READER_FAILED,
                        Reason.INACCESSIBLE);
    }

    @Test
    void outcomes_are_told_in_the_order_of_the_documents() {
        ingest(document("data one", Receipt.none()), inaccessible(), document("data two", Receipt.none()));

        assertThat(outcomes).extracting(Outcome::document).containsExactly("data one", "closed", "data two");
    }

    @Test
    void what_is_resumed_is_not_read_again() {
        ingest(document("data hello", RECEIPT));
        ingest(document("data goodbye", RECEIPT));
        outcomes.clear();

        ingestion = knowing(new KnownParties(Optional.of(Filings.ISSUER), List.of()));
        IngestReport report = ingestion.resume(
                Stream.of(
                        document("data hello", RECEIPT),
                        document("data fresh", Receipt.none()),
                        document("data goodbye", RECEIPT),
                        inaccessible()),
                outcomes::add);

        assertThat(report).isEqualTo(new IngestReport(1, 0, 0, 2, 1));
        assertThat(outcomes)
                .extracting(Outcome::document)
                .containsExactly("data hello", "data fresh", "data goodbye", "closed");
        assertThat(outcomes.get(0))
                .isEqualTo(new Stored("data hello", SubmissionId.of(Filings.ACCESSION), Effect.UNCHANGED, List.of()));
    }

    @Test
    void two_documents_of_a_submission_in_one_batch_are_joined() {
        IngestReport report = ingest(
                document("data hello", RECEIPT), document("print hello", RECEIPT), document("data hello", RECEIPT));

        assertThat(report).isEqualTo(new IngestReport(1, 1, 0, 1, 0));
        assertThat(shelf.only().sources()).hasSize(2);
    }

    @Test
    void the_bytes_of_a_rejected_document_are_handed_over() {
        ingest(document("something else", Receipt.none()), inaccessible());

        assertThat(outcomes)
                .extracting(
                        outcome -> ((Rejected) outcome).content().map(content -> new String(content.bytes(), UTF_8)))
                .containsExactly(Optional.of("something else"), Optional.empty());
    }

    @Test
    void a_store_that_fails_ends_the_batch() {
        shelf.full = true;

        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> ingest(document("data one", Receipt.none())));
        assertThat(outcomes).isEmpty();
    }

    @Test
    void no_documents_are_no_fault() {
        assertThat(ingest().documents()).isZero();
    }

    private IngestReport ingest(PendingDocument... documents) {
        return ingestion.ingest(Stream.of(documents), outcomes::add);
    }

    private static PendingDocument document(String text, Receipt receipt) {
        return new PendingDocument() {
            @Override
            public String name() {
                return text;
            }

            @Override
            public SourceDocument load() throws UnreadableDocumentException {
                SourceDocument bare = SourceDocument.of(text, text.getBytes(UTF_8));
                return new SourceDocument(text, bare.content(), receipt);
            }
        };
    }

    private static PendingDocument inaccessible() {
        return new PendingDocument() {
            @Override
            public String name() {
                return "closed";
            }

            @Override
            public SourceDocument load() throws UnreadableDocumentException {
                throw new UnreadableDocumentException(Reason.INACCESSIBLE, "no right to read it");
            }
        };
    }

    /** Reads a word that names the medium, and one that becomes the remarks. */
    private static final class WordReader implements FilingReader {
        @Override
        public String name() {
            return "words";
        }

        @Override
        public Recognition recognise(SourceDocument document) {
            String head = document.content().head();
            return head.startsWith("data ") || head.startsWith("print ") ? Recognition.YES : Recognition.NO;
        }

        @Override
        public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
            String[] words = document.content().head().split(" ", 2);
            Medium medium = words[0].equals("print") ? Medium.PRINTED : Medium.ELECTRONIC;
            FilingDraft draft = new FilingDraft(medium);
            Location place = new Location.OnPage(1, 0, 0, 20, 20);
            draft.document().put(Box.DOCUMENT_TYPE, Entry.of("4", place));
            switch (words[1]) {
                case "refuse" -> throw new UnreadableDocumentException(Reason.CORRUPT, "as it says");
                case "crash" -> throw new IllegalStateException("a fault of the reader");
                case "nothing" -> {
                    return null;
                }
                case "null" -> draft.document().put(Box.REMARKS, Entry.of(null, place));
                default -> draft.document().put(Box.REMARKS, Entry.of(words[1], place));
            }
            return draft;
        }
    }

    /** The smallest store. */
    private static final class Shelf implements FilingRepository {
        private final Map<SubmissionId, StoredFiling> filings = new LinkedHashMap<>();
        private boolean full;

        @Override
        public void change(
                Collection<SubmissionId> ids, Function<Map<SubmissionId, StoredFiling>, List<StoredFiling>> change) {
            if (full) {
                throw new StoreException("the disk is full");
            }
            change.apply(filings).forEach(filing -> filings.put(filing.id(), filing));
        }

        @Override
        public Optional<StoredFiling> find(SubmissionId id) {
            return Optional.ofNullable(filings.get(id));
        }

        @Override
        public List<StoredForm> readFrom(String sha256) {
            return filings.values().stream()
                    .filter(filing -> filing.wasReadFrom(sha256))
                    .map(filing ->
                            new StoredForm(filing.id(), filing.sources().get(0).form()))
                    .toList();
        }

        @Override
        public List<SubmissionId> idsBeginningWith(String beginning, int limit) {
            return filings.keySet().stream()
                    .filter(id -> id.text().startsWith(beginning))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<FilingSummary> search(FilingQuery query, FilingOrder order) {
            return filings.values().stream()
                    .limit(query.limit())
                    .map(filing -> new FilingSummary(
                            filing.id(),
                            filing.submission().filing().documentType(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            "",
                            List.of(),
                            0,
                            0,
                            0))
                    .toList();
        }

        @Override
        public void forEach(FilingQuery query, Consumer<StoredSubmission> consumer) {
            filings.values().forEach(filing -> consumer.accept(new StoredSubmission(filing.id(), filing.submission())));
        }

        private StoredFiling only() {
            assertThat(filings).hasSize(1);
            return filings.values().iterator().next();
        }
    }
}
