package org.section16.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.section16.adapters.pdf.MadeBundles.form;
import static org.section16.adapters.pdf.MadeBundles.letter;
import static org.section16.adapters.pdf.MadeBundles.merged;
import static org.section16.adapters.pdf.MadeBundles.stump;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FoundForm;
import org.section16.application.reading.FoundForm.Transcribed;
import org.section16.application.reading.FoundForm.Unreadable;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.Unplaced;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.check.Finding;

/** Documents that hold more than one form, and pages that are of none. */
class SeveralFormsTest {

    private static final String[] EXHIBIT = {"POWER OF ATTORNEY", "Know all by these presents"};

    /** What powers of attorney say, in the words of the head of a form. */
    private static final String[] EXHIBIT_ON_FORMS = {
        "POWER OF ATTORNEY",
        "to sign all forms",
        "filed pursuant to Section 16(a) of the Securities Exchange Act of 1934"
    };

    @ParameterizedTest
    @CsvSource({
        "form4-pages, form5-late",
        "form3-nothing-owned, form3-two-owners",
        "vendor-form4, vendor-form3",
        "online-form4, online-form5",
        "blank-form4, blank-form4",
        "form4-marks, form4-marks",
        "form5-late, vendor-form4",
        "vendor-form4, form5-late",
        "vendor-form4, online-form4",
        "online-form5, blank-form4",
        "blank-form4, form3-nothing-owned"
    })
    void each_form_is_read_as_it_is_alone(String first, String second) throws Exception {
        byte[] bundle = merged(form(first), form(second));

        assertThat(readAll(bundle)).hasSize(2);
        assertThat(texts(bundle))
                .containsExactly(texts(form(first)).get(0), texts(form(second)).get(0));
        assertThat(readAll(bundle).get(1).firstPage()).hasValue(pages(form(first)) + 1);
    }

    @Test
    void three_forms_of_the_same_owner_are_three() throws Exception {
        byte[] bundle = merged(form("form4-marks"), form("vendor-form4"), form("form5-late"));

        assertThat(texts(bundle))
                .containsExactly(
                        texts(form("form4-marks")).get(0),
                        texts(form("vendor-form4")).get(0),
                        texts(form("form5-late")).get(0));
    }

    @Test
    void values_keep_the_pages_of_the_document() throws Exception {
        FilingDraft second = draft(readAll(merged(form("form5-late"), form("form5-late"))), 1);

        int shift = pages(form("form5-late"));
        assertThat(second.evidence().places().values())
                .allSatisfy(place -> assertThat(place.onPage())
                        .hasValueSatisfying(onPage -> assertThat(onPage.page()).isGreaterThan(shift)));
    }

    @Test
    void pages_between_forms_are_exhibits_of_the_form_before() throws Exception {
        List<FoundForm> forms = readAll(merged(form("form5-late"), letter(EXHIBIT), form("vendor-form3")));

        assertThat(forms).hasSize(2);
        assertThat(draft(forms, 0).unplaced())
                .extracting(
                        Unplaced::text,
                        unplaced -> unplaced.location().onPage().orElseThrow().page())
                .containsExactly(tuple("POWER OF ATTORNEY", pages(form("form5-late")) + 1));
        assertThat(draft(forms, 1).unplaced()).isEmpty();
    }

    @Test
    void an_exhibit_may_say_what_the_head_of_a_form_says() throws Exception {
        List<FoundForm> forms =
                readAll(merged(form("form5-late"), letter(EXHIBIT_ON_FORMS), form("form3-nothing-owned")));

        assertThat(forms).hasSize(2);
        assertThat(draft(forms, 0).unplaced()).extracting(Unplaced::text).containsExactly("POWER OF ATTORNEY");
    }

    @Test
    void an_exhibit_behind_the_only_form_is_named() throws Exception {
        FilingDraft draft = read(merged(form("form5-late"), letter(EXHIBIT)));

        assertThat(DraftLines.of(draft)).containsAll(DraftLines.of(read(form("form5-late"))));
        assertThat(draft.unplaced()).extracting(Unplaced::text).containsExactly("POWER OF ATTORNEY");
        assertThat(draft.doubts()).isEmpty();
    }

    @Test
    void a_letter_before_the_first_form_is_named() throws Exception {
        List<FoundForm> forms = readAll(merged(letter(EXHIBIT_ON_FORMS), form("form5-late"), form("vendor-form3")));

        assertThat(forms).extracting(each -> each.firstPage().orElseThrow()).startsWith(2);
        assertThat(draft(forms, 0).document().entries().keySet())
                .isEqualTo(read(form("form5-late")).document().entries().keySet());
        assertThat(draft(forms, 0).unplaced()).extracting(Unplaced::text).containsExactly("POWER OF ATTORNEY");
        assertThat(draft(forms, 1).unplaced()).isEmpty();
    }

    @Test
    void a_form_that_cannot_be_read_costs_the_others_nothing() throws Exception {
        List<FoundForm> forms = readAll(merged(form("form5-late"), stump(), form("vendor-form3")));

        assertThat(forms).hasSize(3);
        assertThat(((Unreadable) forms.get(1)).reason().reason()).isEqualTo(Reason.NOT_OWNERSHIP_FORM);
        assertThat(lines(draft(forms, 0))).isEqualTo(lines(read(form("form5-late"))));
        assertThat(lines(draft(forms, 2))).isEqualTo(lines(read(form("vendor-form3"))));
    }

    @Test
    void whoever_asks_for_one_form_is_told_of_the_others() throws Exception {
        byte[] first = form("form4-pages");

        FilingDraft draft = read(merged(first, form("form5-late")));

        assertThat(DraftLines.of(draft)).isEqualTo(DraftLines.of(read(first)));
        assertThat(draft.doubts())
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("another form begins on page " + (pages(first) + 1));
    }

    private static List<FoundForm> readAll(byte[] bytes) throws Exception {
        return new PdfFilingReader().readAll(SourceDocument.of("form.pdf", bytes));
    }

    private static FilingDraft read(byte[] bytes) throws Exception {
        return new PdfFilingReader().read(SourceDocument.of("form.pdf", bytes));
    }

    private static FilingDraft draft(List<FoundForm> forms, int index) {
        return ((Transcribed) forms.get(index)).draft();
    }

    /** What stands in each form, without its pages. */
    private static List<List<String>> texts(byte[] bytes) throws Exception {
        List<List<String>> texts = new ArrayList<>();
        for (FoundForm form : readAll(bytes)) {
            texts.add(lines(((Transcribed) form).draft()));
        }
        return texts;
    }

    private static List<String> lines(FilingDraft draft) {
        List<String> lines = new ArrayList<>(DraftLines.of(draft).stream()
                .map(line -> line.replaceFirst("@[0-9]+,", "@"))
                .toList());
        draft.doubts().forEach(doubt -> lines.add(doubt.message()));
        return lines;
    }

    private static int pages(byte[] bytes) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        }
    }
}
