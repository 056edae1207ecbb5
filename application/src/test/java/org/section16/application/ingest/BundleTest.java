package org.section16.application.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.section16.application.checking.CheckFilings;
import org.section16.application.ingest.IngestReport.Effect;
import org.section16.application.ingest.IngestReport.Outcome;
import org.section16.application.ingest.IngestReport.Rejected;
import org.section16.application.ingest.IngestReport.Stored;
import org.section16.application.reading.BulkReading;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.FilingReader;
import org.section16.application.reading.FormNumber;
import org.section16.application.reading.FoundForm;
import org.section16.application.reading.KnownParties;
import org.section16.application.reading.Location;
import org.section16.application.reading.PendingDocument;
import org.section16.application.reading.ReadFilings;
import org.section16.application.reading.ReaderSelection;
import org.section16.application.reading.ReadingRules;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.application.review.BrowseFilings;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Profile;
import org.section16.domain.check.RuleBook;
import org.section16.domain.filing.Filings;
import org.section16.domain.form.Box;

/** Documents that hold several forms, through the use cases: a form a word, each of two pages. */
class BundleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final CheckFilings NO_RULES =
            new CheckFilings(RuleBook.of("1", List.of(), List.of()).under(Profile.AS_FILED));

    private final InMemoryFilingRepository repository = new InMemoryFilingRepository();
    private final BundleReader reader = new BundleReader();
    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void each_form_is_a_filing_of_its_own() throws Exception {
        IngestReport report = ingest("one two three", Receipt.none());

        assertThat(report).isEqualTo(new IngestReport(3, 0, 0, 0, 0));
        assertThat(outcomes)
                .extracting(Outcome::document)
                .containsExactly("bundle.pdf#1", "bundle.pdf#2", "bundle.pdf#3");
        String hash = "sha256:"
                + document("one two three", Receipt.none()).load().content().sha256();
        assertThat(outcomes)
                .extracting(outcome -> ((Stored) outcome).id().text())
                .containsExactly(hash, hash + "#2", hash + "#3");
        assertThat(stored("#2").submission().filing().remarks().text()).isEqualTo("two");
        assertThat(stored("#2").findings())
                .extracting(Finding::message)
                .containsExactly("this is form 2 of 3 in the document; it begins on page 3");
    }

    @Test
    void a_document_with_one_form_is_named_as_ever() {
        ingest("one", Receipt.ofFileName(Filings.ACCESSION));

        assertThat(outcomes).extracting(Outcome::document).containsExactly("bundle.pdf");
        assertThat(repository.find(SubmissionId.of(Filings.ACCESSION))).isPresent();
    }

    @Test
    void the_accession_number_in_the_name_of_the_file_is_given_to_none_of_several() {
        ingest("one two", Receipt.ofFileName(Filings.ACCESSION));

        assertThat(repository.find(SubmissionId.of(Filings.ACCESSION))).isEmpty();
        for (String form : List.of("", "#2")) {
            assertThat(stored(form).submission().accessionNumber()).isEmpty();
            assertThat(stored(form).findings())
                    .extracting(Finding::rule)
                    .containsExactly(ReadingRules.SEVERAL_FORMS, ReadingRules.ACCESSION_NOT_USED);
        }
    }

    @Test
    void the_same_bundle_a_second_time_changes_nothing() {
        ingest("one two", Receipt.none());

        assertThat(ingest("one two", Receipt.none())).isEqualTo(new IngestReport(0, 0, 0, 2, 0));
    }

    @Test
    void a_form_that_cannot_be_read_is_rejected_with_the_whole_document() {
        IngestReport report = ingest("one refuse three", Receipt.none());

        assertThat(report).isEqualTo(new IngestReport(2, 0, 0, 0, 1));
        Rejected rejected = (Rejected) outcomes.get(1);
        assertThat(rejected.document()).isEqualTo("bundle.pdf#2");
        assertThat(rejected.source()).isEqualTo("bundle.pdf");
        assertThat(rejected.reason().reason()).isEqualTo(Reason.CORRUPT);
        assertThat(rejected.content().orElseThrow().head()).isEqualTo("one refuse three");
    }

    @Test
    void a_bundle_that_is_stored_whole_is_not_read_again_when_resumed() {
        ingest("one two", Receipt.none());
        reader.broken = true;

        assertThat(resume("one two")).isEqualTo(new IngestReport(0, 0, 0, 2, 0));
        assertThat(outcomes)
                .extracting(Outcome::document, outcome -> ((Stored) outcome).effect())
                .containsExactly(tuple("bundle.pdf#1", Effect.UNCHANGED), tuple("bundle.pdf#2", Effect.UNCHANGED));
    }

    @Test
    void what_is_missing_of_a_bundle_is_read_when_resumed() {
        ingest("one refuse three", Receipt.none());
        reader.mended = true;

        assertThat(resume("one refuse three")).isEqualTo(new IngestReport(1, 0, 0, 2, 0));
        assertThat(stored("#2").submission().filing().remarks().text()).isEqualTo("refuse");
    }

    @Test
    void each_form_is_read_again_from_its_place_in_the_document() {
        ingest("one two three", Receipt.ofFileName(Filings.ACCESSION));
        RereadFilings reread = new RereadFilings(repository, readings(), NO_RULES, CLOCK, 2);

        assertThat(reread.reread(FilingQuery.all(), outcome -> {})).isEqualTo(new RereadReport(3, 0, 0));
        reader.upgraded = true;
        assertThat(reread.reread(FilingQuery.all(), outcome -> {})).isEqualTo(new RereadReport(0, 3, 0));

        assertThat(List.of("", "#2", "#3"))
                .extracting(form -> stored(form).submission().filing().remarks().text())
                .containsExactly("ONE", "TWO", "THREE");
        assertThat(stored("#3").sources())
                .singleElement()
                .extracting(Source::form)
                .isEqualTo(new FormNumber(3, 3));
    }

    @Test
    void a_form_that_is_no_longer_found_stays_as_it_is() {
        ingest("one two", Receipt.none());
        reader.single = true;

        assertThat(new RereadFilings(repository, readings(), NO_RULES, CLOCK, 1)
                        .reread(FilingQuery.all(), outcome -> {})
                        .unreadable())
                .isEqualTo(1);
        assertThat(stored("#2").submission().filing().remarks().text()).isEqualTo("two");
    }

    @Test
    void an_abbreviation_means_the_first_form_unless_it_has_a_number() {
        ingest("one two", Receipt.none());
        BrowseFilings browse = new BrowseFilings(repository);
        SubmissionId second = stored("#2").id();

        assertThat(second.abbreviated()).endsWith("#2").hasSize("sha256:".length() + 12 + 2);
        assertThat(browse.meantBy(second.abbreviated())).containsExactly(second);
        assertThat(browse.meantBy(second.abbreviated().replace("#2", "")))
                .containsExactly(stored("").id());
        assertThat(browse.meantBy(second.abbreviated().replace("#2", "#1")))
                .containsExactly(stored("").id());
        assertThat(browse.meantBy(second.abbreviated().replace("#2", "#3"))).isEmpty();
    }

    private StoredFiling stored(String form) {
        return repository.idsBeginningWith("sha256:", 9).stream()
                .filter(id -> id.text().length() == "sha256:".length() + 64 + form.length())
                .filter(id -> id.text().endsWith(form))
                .findFirst()
                .flatMap(repository::find)
                .orElseThrow();
    }

    private IngestReport ingest(String words, Receipt receipt) {
        outcomes.clear();
        return ingestion().ingest(Stream.of(document(words, receipt)), outcomes::add);
    }

    private IngestReport resume(String words) {
        outcomes.clear();
        return ingestion().resume(Stream.of(document(words, Receipt.none())), outcomes::add);
    }

    private IngestFilings ingestion() {
        return new IngestFilings(new BulkReading(readings(), 2), repository, NO_RULES, CLOCK);
    }

    private ReadFilings readings() {
        return new ReadFilings(new ReaderSelection(List.of(), List.of(reader), Optional.empty()), KnownParties.none());
    }

    private static PendingDocument document(String words, Receipt receipt) {
        return new PendingDocument() {
            @Override
            public String name() {
                return "bundle.pdf";
            }

            @Override
            public SourceDocument load() throws UnreadableDocumentException {
                SourceDocument bare = SourceDocument.of(name(), words.getBytes(UTF_8));
                return new SourceDocument(name(), bare.content(), receipt);
            }
        };
    }

    /** Reads each word as a form of two pages, since the upgrade in capitals. */
    private static final class BundleReader implements FilingReader {
        private boolean broken;
        private boolean mended;
        private boolean upgraded;
        private boolean single;

        @Override
        public String name() {
            return "bundles";
        }

        @Override
        public Recognition recognise(SourceDocument document) {
            return Recognition.YES;
        }

        @Override
        public FilingDraft read(SourceDocument document) {
            throw new IllegalStateException("nobody asks for one form");
        }

        @Override
        public List<FoundForm> readAll(SourceDocument document) {
            if (broken) {
                throw new IllegalStateException("nobody asks for anything");
            }
            List<FoundForm> forms = new ArrayList<>();
            for (String word : document.content().head().split(" ", -1)) {
                if (forms.isEmpty() || !single) {
                    forms.add(form(word, OptionalInt.of(2 * forms.size() + 1)));
                }
            }
            return forms;
        }

        private FoundForm form(String word, OptionalInt page) {
            if (word.equals("refuse") && !mended) {
                return new FoundForm.Unreadable(page, new UnreadableDocumentException(Reason.CORRUPT, "as it says"));
            }
            FilingDraft draft = new FilingDraft(Medium.PRINTED);
            Location place = new Location.OnPage(page.getAsInt(), 0, 0, 20, 20);
            draft.document().put(Box.DOCUMENT_TYPE, Entry.of("4", place));
            draft.document().put(Box.REMARKS, Entry.of(upgraded ? word.toUpperCase(Locale.ROOT) : word, place));
            return new FoundForm.Transcribed(page, draft);
        }
    }
}
