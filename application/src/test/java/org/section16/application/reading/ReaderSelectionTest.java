package org.section16.application.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.section16.application.reading.Recognition.MAYBE;
import static org.section16.application.reading.Recognition.NO;
import static org.section16.application.reading.Recognition.YES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.UnreadableDocumentException.Reason;

class ReaderSelectionTest {
    @Test
    void the_surest_reader_is_chosen_wherever_it_comes_from() throws Exception {
        assertThat(chosen(List.of(reader("plug", MAYBE)), List.of(reader("built", YES))))
                .isEqualTo("built");
        assertThat(chosen(List.of(reader("plug", YES)), List.of(reader("built", MAYBE))))
                .isEqualTo("plug");
        assertThat(chosen(List.of(reader("plug", NO)), List.of(reader("built", MAYBE))))
                .isEqualTo("built");
    }

    @Test
    void of_two_equally_sure_readers_the_plug_in_wins() throws Exception {
        assertThat(chosen(List.of(reader("plug", YES)), List.of(reader("built", YES))))
                .isEqualTo("plug");
        assertThat(chosen(List.of(reader("plug", MAYBE)), List.of(reader("built", MAYBE))))
                .isEqualTo("plug");
    }

    @Test
    void two_equally_sure_plug_ins_are_a_question_to_the_user() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> chosen(List.of(reader("one", YES), reader("two", YES)), List.of()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_READER))
                .withMessage("the readers one, two claim it alike; choose one with --reader");
    }

    @Test
    void two_possible_plug_ins_do_not_matter_where_one_is_sure() throws Exception {
        assertThat(chosen(List.of(reader("one", MAYBE), reader("two", MAYBE), reader("three", YES)), List.of()))
                .isEqualTo("three");
    }

    @Test
    void a_document_that_nobody_claims_is_no_ownership_form() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> chosen(List.of(reader("plug", NO)), List.of(reader("built", NO))))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_OWNERSHIP_FORM))
                .withMessage("no reader knows its format; there are readers for plug, built");
    }

    @Test
    void the_user_can_name_the_reader_whatever_the_readers_say() throws Exception {
        ReaderSelection readers = selection(List.of(reader("plug", YES)), List.of(reader("built", NO)), "built");

        assertThat(readers.readerOf(document()).name()).isEqualTo("built");
    }

    @Test
    void of_two_readers_of_the_wanted_name_the_plug_in_wins() throws Exception {
        FilingReader plugIn = reader("xml", NO);
        ReaderSelection readers = selection(List.of(plugIn), List.of(reader("xml", YES)), "xml");

        assertThat(readers.readerOf(document())).isSameAs(plugIn);
    }

    @Test
    void a_wanted_reader_that_is_not_there_or_is_there_twice_is_no_reader() {
        List<FilingReader> twice = List.of(reader("xml", NO), reader("xml", NO));

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> selection(twice, List.of(), "pdf").readerOf(document()))
                .withMessage("there is no reader pdf; there are readers for xml, xml")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_READER));
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> selection(twice, List.of(), "xml").readerOf(document()))
                .withMessage("2 plug-ins have a reader xml; remove all but one");
    }

    @Test
    void a_reader_that_breaks_down_when_asked_costs_the_others_nothing() throws Exception {
        assertThat(chosen(
                        List.of(failing(new NoClassDefFoundError("org/example/Lost"))), List.of(reader("built", YES))))
                .isEqualTo("built");
    }

    @Test
    void a_reader_that_breaks_down_when_asked_is_named_if_nobody_else_claims_the_document() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(
                        () -> chosen(List.of(failing(new IllegalStateException("oh"))), List.of(reader("built", NO))))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.READER_FAILED))
                .withMessageContaining("the reader failing failed with")
                .withMessageContaining("oh");
    }

    @Test
    void without_any_reader_nothing_is_claimed() {
        assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> chosen(List.of(), List.of()));
    }

    private static String chosen(List<FilingReader> plugIns, List<FilingReader> builtIns)
            throws UnreadableDocumentException {
        return new ReaderSelection(plugIns, builtIns, Optional.empty())
                .readerOf(document())
                .name();
    }

    private static ReaderSelection selection(List<FilingReader> plugIns, List<FilingReader> builtIns, String wanted) {
        return new ReaderSelection(plugIns, builtIns, Optional.of(wanted));
    }

    private static SourceDocument document() throws UnreadableDocumentException {
        return SourceDocument.of("form.x", "form".getBytes(UTF_8));
    }

    private static FilingReader reader(String name, Recognition recognition) {
        return new Reader(name) {
            @Override
            public Recognition recognise(SourceDocument document) {
                return recognition;
            }
        };
    }

    private static FilingReader failing(Throwable fault) {
        return new Reader("failing") {
            @Override
            public Recognition recognise(SourceDocument document) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
        };
    }

    private abstract static class Reader implements FilingReader {
        private final String name;

        private Reader(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public FilingDraft read(SourceDocument document) {
            return new FilingDraft(Medium.ELECTRONIC);
        }
    }
}
