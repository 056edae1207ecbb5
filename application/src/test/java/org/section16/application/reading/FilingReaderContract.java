package org.section16.application.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.check.Finding;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Area;
import org.section16.domain.form.FootnoteId;

/**
 * What every reader of documents keeps to, as tests. The tests of a reader extend this class, say which reader is meant
 * and which documents it reads, and have all of them. See {@code docs/extending.md}.
 */
public abstract class FilingReaderContract {
    private static final int THREADS = 8;
    private static final int READS_PER_THREAD = 5;
    private static final int DAMAGES_PER_SAMPLE = 40;

    /** The reader that is tested; always the same or a new one each time. */
    protected abstract FilingReader reader();

    /** Documents that the reader must read without any complaint about them; at least one, better one of each kind. */
    protected abstract List<SourceDocument> samples();

    /**
     * Documents that are none of the reader's: it must not be sure of them, and must refuse to read them. Override to
     * leave out what is the reader's own format with {@link #commonFormatsExcept}, or to add formats like it.
     */
    protected List<SourceDocument> foreign() {
        return commonFormatsExcept();
    }

    /** Whether the reader knows where in a document each text stands. Override if the format has no places. */
    protected boolean knowsPlaces() {
        return true;
    }

    /** Whether the end of a document shows that it is whole. Override if the format has no end that could be missing. */
    protected boolean noticesTruncation() {
        return true;
    }

    /** One document of each of some common formats, but for those named: xml, html, pdf, json, csv, zip, txt. */
    protected static List<SourceDocument> commonFormatsExcept(String... own) {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put(
                "xml",
                "<?xml version=\"1.0\"?>\n<ownershipDocument><documentType>4</documentType></ownershipDocument>\n");
        formats.put("html", "<!DOCTYPE html>\n<html><head><title>Form 4</title></head><body>4</body></html>\n");
        formats.put("pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
        formats.put("json", "{\"documentType\": \"4\", \"issuer\": {\"name\": \"Apple Inc.\"}}\n");
        formats.put("csv", "date,code,shares,price\n2024-10-10,S,136,129.75\n");
        formats.put("zip", "PK\u0003\u0004\u0014\u0000\u0000\u0000\u0000\u0000");
        formats.put("txt", "Dear Sir or Madam,\n\nplease find enclosed our Form 4.\n");
        formats.keySet().removeAll(Arrays.asList(own));
        return formats.entrySet().stream()
                .map(format -> document(
                        "document." + format.getKey(), format.getValue().getBytes(UTF_8)))
                .toList();
    }

    @Test
    public final void its_name_is_a_short_word_in_lower_case() {
        assertThat(reader().name()).matches("[a-z][a-z0-9-]{0,19}");
    }

    @Test
    public final void it_has_a_public_constructor_and_is_found_as_a_service() {
        FilingReader reader = reader();
        ClassLoader loader = reader.getClass().getClassLoader();

        assertThat(reader.getClass()).isPublic();
        assertThat(reader.getClass().getConstructors())
                .as("public constructors without parameters")
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        assertThat(ServiceLoader.load(FilingReader.class, loader))
                .as("readers named in META-INF/services/" + FilingReader.class.getName())
                .hasAtLeastOneElementOfType(reader.getClass());
    }

    @Test
    public final void it_recognises_its_samples() {
        assertThat(samples()).isNotEmpty();
        assertThat(samples())
                .allSatisfy(sample ->
                        assertThat(reader().recognise(sample)).as(sample.name()).isNotEqualTo(Recognition.NO));
    }

    @Test
    public final void it_needs_the_head_and_the_name_only_to_recognise_a_document() {
        for (SourceDocument sample : samples()) {
            byte[] bytes = sample.content().bytes();
            byte[] headOnly = Arrays.copyOf(bytes, bytes.length);
            int head = Math.min(bytes.length, sample.content().head().length());
            Arrays.fill(headOnly, head, bytes.length, (byte) ' ');

            assertThat(reader().recognise(document(sample.name(), headOnly)))
                    .as(sample.name())
                    .isEqualTo(reader().recognise(sample));
        }
    }

    @Test
    public final void it_is_not_sure_of_documents_of_other_formats() {
        assertThat(strangers())
                .allSatisfy(stranger -> assertThat(reader().recognise(stranger))
                        .as(stranger.name())
                        .isNotEqualTo(Recognition.YES));
    }

    @Test
    public final void it_refuses_to_read_documents_of_other_formats() {
        assertThat(strangers())
                .allSatisfy(stranger -> assertThatExceptionOfType(UnreadableDocumentException.class)
                        .as(stranger.name())
                        .isThrownBy(() -> assembled(stranger)));
    }

    @Test
    public final void it_refuses_a_document_that_is_cut_off() {
        for (SourceDocument sample : samples()) {
            byte[] bytes = sample.content().bytes();
            for (int eighths = 1; eighths < 8; eighths++) {
                int length = Math.max(1, (int) ((long) bytes.length * eighths / 8));
                SourceDocument cut = document(sample.name() + ", cut at " + length, Arrays.copyOf(bytes, length));

                Optional<Transcript> read = readOrRefused(cut);

                assertThat(read.isPresent() && noticesTruncation())
                        .as(cut.name() + " was read as if it were whole")
                        .isFalse();
            }
        }
    }

    @Test
    public final void it_reads_a_damaged_document_or_refuses_it_but_never_breaks_down() {
        for (SourceDocument sample : samples()) {
            for (int seed = 0; seed < DAMAGES_PER_SAMPLE; seed++) {
                SourceDocument damaged = damaged(sample, new Random(seed));

                assertThat(reader().recognise(damaged)).isNotNull();
                assertThat(readOrRefused(damaged)).isNotNull();
            }
        }
    }

    @Test
    public final void its_samples_are_read_whole_and_without_complaint() {
        for (SourceDocument sample : samples()) {
            Transcript transcript = assembledSample(sample);

            assertThat(transcript.findings()).as(sample.name()).isEmpty();
            assertThat(FilingBoxes.of(transcript.submission().filing()))
                    .as(sample.name() + " has more than the name of its form")
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    public final void two_readings_of_a_document_are_equal() {
        for (SourceDocument sample : samples()) {
            assertThat(assembledSample(sample)).as(sample.name()).isEqualTo(assembledSample(sample));
        }
    }

    @Test
    public final void what_was_read_before_makes_no_difference() {
        FilingReader one = reader();
        List<SourceDocument> documents = new ArrayList<>(samples());
        List<Transcript> alone = documents.stream().map(this::assembledSample).toList();

        for (SourceDocument before : strangersAnd(documents)) {
            for (int index = 0; index < documents.size(); index++) {
                readOrRefused(one, before);

                assertThat(readOrRefused(one, documents.get(index)))
                        .as(documents.get(index).name() + " after " + before.name())
                        .contains(alone.get(index));
            }
        }
    }

    @Test
    public final void many_threads_can_use_it_at_once() throws Exception {
        FilingReader shared = reader();
        List<SourceDocument> documents = samples();
        List<Transcript> expected =
                documents.stream().map(this::assembledSample).toList();
        Callable<List<List<Transcript>>> work = () -> {
            List<List<Transcript>> rounds = new ArrayList<>();
            for (int round = 0; round < READS_PER_THREAD; round++) {
                rounds.add(documents.stream()
                        .map(document -> readOrRefused(shared, document).orElseThrow())
                        .toList());
            }
            return rounds;
        };

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<List<Transcript>>> rounds : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                assertThat(rounds.get()).allSatisfy(round -> assertThat(round).isEqualTo(expected));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    public final void it_does_not_change_the_bytes() {
        for (SourceDocument sample : samples()) {
            byte[] before = sample.content().bytes().clone();

            reader().recognise(sample);
            readOrRefused(sample);

            assertThat(sample.content().bytes()).as(sample.name()).isEqualTo(before);
        }
    }

    @Test
    public final void it_marks_only_footnotes_that_the_document_has() {
        for (SourceDocument sample : samples()) {
            Filing filing = assembledSample(sample).submission().filing();
            Set<FootnoteId> footnotes = new HashSet<>();
            filing.footnotes().forEach(footnote -> footnote.id().stated().ifPresent(footnotes::add));

            assertThat(FilingBoxes.of(filing))
                    .allSatisfy((path, content) -> assertThat(footnotes)
                            .as(sample.name() + ": footnotes marked in " + path)
                            .containsAll(content.notes()));
        }
    }

    @Test
    public final void it_knows_the_place_of_every_text() throws UnreadableDocumentException {
        for (SourceDocument sample : knowsPlaces() ? samples() : List.<SourceDocument>of()) {
            FilingDraft draft = reader().read(sample);
            for (Area area : Area.values()) {
                for (Part part : draft.parts(area)) {
                    part.entries()
                            .forEach((box, entry) -> assertThat(
                                            entry.isBlank() || entry.location() != Location.unknown())
                                    .as(sample.name() + ": the place of " + part.path(box) + " is known")
                                    .isTrue());
                }
            }
        }
    }

    /** All that reading a document can tell, in values that can be compared. */
    private record Transcript(
            Submission submission, List<Finding> findings, Evidence evidence, List<Unplaced> unplaced) {}

    private Transcript assembled(SourceDocument document) throws UnreadableDocumentException {
        return assembled(reader(), document);
    }

    private static Transcript assembled(FilingReader reader, SourceDocument document)
            throws UnreadableDocumentException {
        FilingDraft draft = reader.read(document);
        Reading reading = FilingAssembler.assemble(draft, document.receipt(), reader.name());
        return new Transcript(
                reading.submission(), reading.findings(), draft.evidence(), List.copyOf(draft.unplaced()));
    }

    private Transcript assembledSample(SourceDocument sample) {
        return readOrRefused(sample).orElseGet(() -> fail(sample.name() + " is a sample and was refused"));
    }

    private Optional<Transcript> readOrRefused(SourceDocument document) {
        return readOrRefused(reader(), document);
    }

    private static Optional<Transcript> readOrRefused(FilingReader reader, SourceDocument document) {
        try {
            return Optional.of(assembled(reader, document));
        } catch (UnreadableDocumentException e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            return fail(document.name() + ": a document is refused with UnreadableDocumentException only", e);
        }
    }

    private List<SourceDocument> strangers() {
        List<SourceDocument> strangers = new ArrayList<>(foreign());
        strangers.add(document("a blank", new byte[] {' '}));
        strangers.add(document("line breaks", "\n\r\n\n".getBytes(UTF_8)));
        strangers.add(document("zeros", new byte[2000]));
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            byte[] noise = new byte[1 + random.nextInt(5000)];
            random.nextBytes(noise);
            strangers.add(document("noise " + seed, noise));
        }
        return strangers;
    }

    private List<SourceDocument> strangersAnd(List<SourceDocument> documents) {
        List<SourceDocument> all = new ArrayList<>(documents);
        all.addAll(strangers().subList(0, 3));
        return all;
    }

    /** A few bytes changed, taken out or put in twice. */
    private static SourceDocument damaged(SourceDocument sample, Random random) {
        byte[] bytes = sample.content().bytes().clone();
        for (int fault = 0; fault < 1 + random.nextInt(10); fault++) {
            int from = random.nextInt(bytes.length);
            int to = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(20), bytes.length - Math.max(from, to));
            System.arraycopy(bytes, from, bytes, to, length);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return document(sample.name() + ", damaged", bytes);
    }

    private static SourceDocument document(String name, byte[] bytes) {
        try {
            return SourceDocument.of(name, bytes);
        } catch (UnreadableDocumentException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
