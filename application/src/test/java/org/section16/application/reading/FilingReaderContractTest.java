package org.section16.application.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/** The contract lets a sound reader pass, and each of its tests fails on a reader that breaks that rule. */
class FilingReaderContractTest {
    private static final String SAMPLE = """
            test form
            form 4
            issuer Apple Inc.
            title Common Stock (F1)
            note F1 Held since 1976.
            end
            """;

    @Test
    void a_sound_reader_passes_all_but_the_search_among_the_services() {
        Map<String, Throwable> failures = ContractRun.failures(contractOf(SoundReader::new));

        assertThat(failures.keySet()).containsExactly("it_has_a_public_constructor_and_is_found_as_a_service");
    }

    @ParameterizedTest
    @MethodSource("brokenReaders")
    void each_test_fails_on_a_reader_that_breaks_its_rule(String test, Supplier<FilingReader> reader) {
        assertThat(ContractRun.failures(contractOf(reader)))
                .containsKey(test)
                .hasEntrySatisfying(test, failure -> assertThat(failure).isInstanceOf(AssertionError.class));
    }

    @Test
    void every_test_of_the_contract_has_been_seen_to_fail() {
        Set<String> seen = new TreeSet<>();
        brokenReaders().forEach(arguments -> seen.add((String) arguments.get()[0]));

        assertThat(seen).isEqualTo(ContractRun.tests());
    }

    @Test
    void a_reader_without_places_and_a_format_without_an_end_can_say_so() {
        FilingReaderContract contract = new SampleContract(PlacelessAndEndless::new) {
            @Override
            protected boolean knowsPlaces() {
                return false;
            }

            @Override
            protected boolean noticesTruncation() {
                return false;
            }
        };

        assertThat(ContractRun.failures(contract).keySet())
                .containsExactly("it_has_a_public_constructor_and_is_found_as_a_service");
    }

    private static Stream<Arguments> brokenReaders() {
        return Stream.of(
                broken("its_name_is_a_short_word_in_lower_case", () -> new SoundReader() {
                    @Override
                    public String name() {
                        return "My Reader";
                    }
                }),
                broken("it_has_a_public_constructor_and_is_found_as_a_service", SoundReader::new),
                broken("it_recognises_its_samples", () -> new SoundReader() {
                    @Override
                    public Recognition recognise(SourceDocument document) {
                        return Recognition.NO;
                    }
                }),
                broken("it_needs_the_head_and_the_name_only_to_recognise_a_document", () -> new SoundReader() {
                    @Override
                    public Recognition recognise(SourceDocument document) {
                        byte[] bytes = document.content().bytes();
                        return bytes[bytes.length - 1] == '\n' ? Recognition.YES : Recognition.NO;
                    }
                }),
                broken("it_is_not_sure_of_documents_of_other_formats", () -> new SoundReader() {
                    @Override
                    public Recognition recognise(SourceDocument document) {
                        return Recognition.YES;
                    }
                }),
                broken("it_refuses_to_read_documents_of_other_formats", () -> new SoundReader() {
                    @Override
                    public FilingDraft read(SourceDocument document) {
                        FilingDraft draft = new FilingDraft(Medium.ELECTRONIC);
                        draft.document().put(Box.DOCUMENT_TYPE, Entry.of("4", new Location.InText(1, 1)));
                        return draft;
                    }
                }),
                broken("it_refuses_a_document_that_is_cut_off", PlacelessAndEndless::new),
                broken("it_reads_a_damaged_document_or_refuses_it_but_never_breaks_down", () -> new SoundReader() {
                    @Override
                    void unknown(FilingDraft draft, String line, Location place) {
                        throw new IllegalStateException("what is " + line + "?");
                    }
                }),
                broken("its_samples_are_read_whole_and_without_complaint", () -> new SoundReader() {
                    @Override
                    public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
                        FilingDraft draft = super.read(document);
                        draft.unplaced("something", "left over", Location.unknown());
                        return draft;
                    }
                }),
                broken("two_readings_of_a_document_are_equal", CountingReader::new),
                broken("what_was_read_before_makes_no_difference", CountingReader::new),
                broken("many_threads_can_use_it_at_once", CountingReader::new),
                broken("it_does_not_change_the_bytes", () -> new SoundReader() {
                    @Override
                    public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
                        FilingDraft draft = super.read(document);
                        document.content().bytes()[0] = 'T';
                        return draft;
                    }
                }),
                broken("it_marks_only_footnotes_that_the_document_has", () -> new SoundReader() {
                    @Override
                    public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
                        FilingDraft draft = super.read(document);
                        draft.document().put(Box.REMARKS, new Entry("text", List.of("F9"), new Location.InText(1, 1)));
                        return draft;
                    }
                }),
                broken("it_knows_the_place_of_every_text", PlacelessAndEndless::new));
    }

    private static Arguments broken(String test, Supplier<FilingReader> reader) {
        return Arguments.of(test, reader);
    }

    private static FilingReaderContract contractOf(Supplier<FilingReader> reader) {
        return new SampleContract(reader);
    }

    private static class SampleContract extends FilingReaderContract {
        private final Supplier<FilingReader> reader;

        private SampleContract(Supplier<FilingReader> reader) {
            this.reader = reader;
        }

        @Override
        protected FilingReader reader() {
            return reader.get();
        }

        @Override
        protected List<SourceDocument> samples() {
            return List.of(document(SAMPLE), document(SAMPLE.replace("end", "title Warrant\n".repeat(100) + "end")));
        }

        private static SourceDocument document(String text) {
            try {
                return SourceDocument.of("sample.test", text.getBytes(UTF_8));
            } catch (UnreadableDocumentException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    /** Reads lines of a word and a text; the first line names the format, the last one ends it. */
    private static class SoundReader implements FilingReader {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public Recognition recognise(SourceDocument document) {
            return document.content().head().startsWith("test form\n") ? Recognition.YES : Recognition.NO;
        }

        @Override
        public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
            String text = new String(document.content().bytes(), UTF_8);
            if (!text.startsWith("test form\n") || !isWhole(text)) {
                throw new UnreadableDocumentException(Reason.CORRUPT, "no beginning or no end");
            }
            FilingDraft draft = new FilingDraft(Medium.ELECTRONIC);
            int number = 0;
            for (String line : text.split("\n", -1)) {
                number++;
                put(draft, line, place(number));
            }
            return draft;
        }

        boolean isWhole(String text) {
            return text.endsWith("\nend\n");
        }

        Location place(int line) {
            return new Location.InText(line, 1);
        }

        void unknown(FilingDraft draft, String line, Location place) {
            draft.unplaced("line", line, place);
        }

        private void put(FilingDraft draft, String line, Location place) {
            String[] words = line.split(" ", 2);
            String rest = words.length > 1 ? words[1] : "";
            switch (words[0]) {
                case "test", "end", "" -> {}
                case "form" -> draft.document().put(Box.DOCUMENT_TYPE, Entry.of(rest, place));
                case "issuer" -> draft.issuer().put(Box.ISSUER_NAME, Entry.of(rest, place));
                case "title" -> {
                    boolean marked = rest.endsWith(" (F1)");
                    String title = marked ? rest.substring(0, rest.length() - 5) : rest;
                    draft.next(Area.TABLE_I)
                            .put(Box.SECURITY_TITLE, new Entry(title, marked ? List.of("F1") : List.of(), place));
                }
                case "note" -> {
                    String[] note = rest.split(" ", 2);
                    draft.next(Area.FOOTNOTE)
                            .put(Box.FOOTNOTE_ID, Entry.of(note[0], place))
                            .put(Box.FOOTNOTE_TEXT, Entry.of(note.length > 1 ? note[1] : "", place));
                }
                default -> unknown(draft, line, place);
            }
        }
    }

    private static final class PlacelessAndEndless extends SoundReader {
        @Override
        boolean isWhole(String text) {
            return true;
        }

        @Override
        Location place(int line) {
            return Location.unknown();
        }
    }

    /** Remembers how many documents it, or another of its kind, has read. */
    private static final class CountingReader extends SoundReader {
        private static final AtomicInteger COUNT = new AtomicInteger();

        @Override
        public FilingDraft read(SourceDocument document) throws UnreadableDocumentException {
            FilingDraft draft = super.read(document);
            draft.document()
                    .put(Box.REMARKS, Entry.of("document " + COUNT.incrementAndGet(), new Location.InText(1, 1)));
            return draft;
        }
    }
}
