package org.section16.adapters.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.application.reading.Location;
import org.section16.application.reading.Recognition;
import org.section16.application.reading.Repair;
import org.section16.application.reading.SourceDocument;
import org.section16.application.reading.Unplaced;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.LineKind;

final class XmlFilingReaderTest {
    private final XmlFilingReader reader = new XmlFilingReader();

    @Test
    void ownership_xml_is_recognised_behind_declaration_comments_and_white_space() {
        String prolog = "\uFEFF<?xml version=\"1.0\"?>\n<!-- <ownershipDocument> -->\n<?x y?> \r\n";

        assertThat(recognised(prolog + "<ownershipDocument>")).isEqualTo(Recognition.YES);
        assertThat(recognised("<ownershipDocument\n>")).isEqualTo(Recognition.YES);
        assertThat(recognised("<ownershipDocuments>")).isEqualTo(Recognition.MAYBE);
    }

    @Test
    void utf_16_is_recognised_and_read() throws UnreadableDocumentException {
        String text = "<ownershipDocument><remarks>\u20AC</remarks></ownershipDocument>";
        for (byte[] bytes : List.of(
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE))) {
            SourceDocument document = Documents.of("document", bytes);

            assertThat(reader.recognise(document)).isEqualTo(Recognition.YES);
            assertThat(remarks(reader.read(document)).text()).isEqualTo("\u20AC");
        }
    }

    @Test
    void other_markup_and_whatever_is_called_xml_is_claimed_so_that_the_user_learns_what_it_is() {
        assertThat(recognised("<html>")).isEqualTo(Recognition.MAYBE);
        assertThat(reader.recognise(Documents.of("a.XML", "text".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Recognition.MAYBE);
        assertThat(reader.recognise(Documents.of("a.txt", "text".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Recognition.NO);
    }

    @Test
    void a_text_keeps_its_white_space_and_its_entities_are_characters() throws UnreadableDocumentException {
        FilingDraft draft =
                read("<remarks> a &amp; &lt;b&gt;\n &#8217;<!-- no --> <![CDATA[<c> & ]]>&#x1F600; </remarks>");

        assertThat(remarks(draft).text()).isEqualTo(" a & <b>\n \u2019 <c> & \uD83D\uDE00 ");
    }

    @Test
    void a_value_stands_where_its_element_begins() throws UnreadableDocumentException {
        FilingDraft draft = reader.read(Documents.of("<ownershipDocument>\n <remarks>text</remarks>\n"
                + "<derivativeTable><derivativeHolding><securityTitle>\n  <value>Warrant</value></securityTitle>"
                + "</derivativeHolding></derivativeTable></ownershipDocument>"));

        assertThat(remarks(draft).location()).isEqualTo(new Location.InText(2, 2));
        assertThat(line(draft, Area.TABLE_II, 0).entry(Box.SECURITY_TITLE).orElseThrow())
                .isEqualTo(Entry.of("Warrant", new Location.InText(4, 3)));
    }

    @Test
    void lines_keep_the_order_of_the_document_over_several_tables() throws UnreadableDocumentException {
        FilingDraft draft = read("<nonDerivativeTable><nonDerivativeHolding/><nonDerivativeTransaction/>"
                + "</nonDerivativeTable><derivativeTable/><nonDerivativeTable><nonDerivativeHolding/>"
                + "</nonDerivativeTable>");

        assertThat(draft.parts(Area.TABLE_I))
                .extracting(part -> part.kind().orElseThrow())
                .containsExactly(LineKind.HOLDING, LineKind.TRANSACTION, LineKind.HOLDING);
        assertThat(draft.repairs()).isEmpty();
    }

    @Test
    void a_box_with_marks_only_is_kept_where_the_first_mark_stands() throws UnreadableDocumentException {
        FilingDraft draft = read("<derivativeTable><derivativeHolding>\n<exerciseDate><value/><footnoteId id=\"F2\"/>"
                + "<footnoteId id=\"F1\"/></exerciseDate></derivativeHolding></derivativeTable>");

        assertThat(line(draft, Area.TABLE_II, 0).entry(Box.EXERCISE_DATE).orElseThrow())
                .isEqualTo(new Entry("", List.of("F2", "F1"), new Location.InText(2, 23)));
    }

    @Test
    void a_line_of_2003_is_a_holding_if_it_has_no_transaction_date() {
        var filing = Documents.read(Documents.fixture("form4-of-2003.xml"))
                .submission()
                .filing();

        assertThat(filing.nonDerivativeTable()
                        .get(1)
                        .postTransactionAmounts()
                        .sharesOwnedFollowingTransaction()
                        .text())
                .isEqualTo("70");
        assertThat(filing.lines().map(line -> line.getClass().getSimpleName()))
                .containsExactly("Transaction", "Holding", "Transaction", "Holding");
    }

    @Test
    void what_the_model_does_not_know_is_kept_with_its_path() throws UnreadableDocumentException {
        FilingDraft draft = read("stray<issuer note=\"n\"><rating>A<grade/></rating><empty/></issuer>"
                + "<nonDerivativeTable><footnoteId id=\"F1\"/></nonDerivativeTable>");

        assertThat(draft.unplaced())
                .extracting(Unplaced::what, Unplaced::text)
                .containsExactly(
                        tuple("ownershipDocument", "stray"),
                        tuple("ownershipDocument/issuer/@note", "n"),
                        tuple("ownershipDocument/issuer/rating", "A"),
                        tuple("ownershipDocument/nonDerivativeTable/footnoteId/@id", "F1"));
    }

    @Test
    void a_second_value_is_kept_beside_the_first() throws UnreadableDocumentException {
        FilingDraft draft = read("<remarks/><remarks>one</remarks><remarks>two</remarks><derivativeTable>"
                + "<derivativeHolding><securityTitle><value>a</value><value>b</value></securityTitle>"
                + "</derivativeHolding></derivativeTable>");

        assertThat(remarks(draft).text()).isEqualTo("one");
        assertThat(draft.unplaced())
                .extracting(Unplaced::what, Unplaced::text)
                .containsExactly(
                        tuple("a second remarks", "two"),
                        tuple("a second ownershipDocument/derivativeTable/derivativeHolding/securityTitle/value", "b"));
    }

    @Test
    void a_text_without_its_value_element_is_taken_and_reported() throws UnreadableDocumentException {
        FilingDraft draft = read("<derivativeTable><derivativeHolding><securityTitle>Warrant</securityTitle>"
                + "<exerciseDate>x<value>2024-01-01</value></exerciseDate></derivativeHolding></derivativeTable>");

        assertThat(line(draft, Area.TABLE_II, 0).entry(Box.SECURITY_TITLE))
                .map(Entry::text)
                .contains("Warrant");
        assertThat(draft.repairs()).hasSize(1);
        assertThat(draft.unplaced()).extracting(Unplaced::text).containsExactly("x");
    }

    @Test
    void a_line_that_lost_its_table_and_a_flag_within_another_element_are_read() throws UnreadableDocumentException {
        FilingDraft draft = read("<documentType><noSecuritiesOwned>1</noSecuritiesOwned></documentType>"
                + "<derivativeHolding><derivativeHolding/></derivativeHolding>");

        assertThat(draft.parts(Area.TABLE_II)).hasSize(2);
        assertThat(draft.document().entry(Box.NO_SECURITIES_OWNED)).isPresent();
        assertThat(draft.repairs())
                .extracting(Repair::what)
                .hasSize(3)
                .allMatch(what -> what.contains("out of its place"));
    }

    @Test
    void an_access_code_is_never_kept() throws UnreadableDocumentException {
        FilingDraft draft = read("<reportingOwner><reportingOwnerId><rptOwnerCcc>pass#wd1</rptOwnerCcc>"
                + "</reportingOwnerId></reportingOwner><RPTOWNERCCC><x>pass#wd1</x></RPTOWNERCCC>");

        assertThat(draft.unplaced())
                .hasSize(2)
                .allSatisfy(unplaced -> assertThat(unplaced.toString()).doesNotContain("pass#wd1"));
    }

    @Test
    void a_document_that_is_not_in_utf_8_is_read_as_windows_1252() throws UnreadableDocumentException {
        byte[] bytes = "<ownershipDocument><remarks>Soci\u00E9t\u00E9\u2019s</remarks></ownershipDocument>"
                .getBytes(Charset.forName("windows-1252"));

        FilingDraft draft = reader.read(Documents.of("document.xml", bytes));

        assertThat(remarks(draft).text()).isEqualTo("Soci\u00E9t\u00E9\u2019s");
        assertThat(draft.repairs()).hasSize(1);
    }

    @Test
    void the_declared_encoding_counts() throws UnreadableDocumentException {
        for (String encoding : List.of("UTF-8", "ISO-8859-1", "windows-1252", "US-ASCII", "UTF-16")) {
            String remarks = encoding.equals("US-ASCII") ? "plain" : "\u00E9";
            byte[] bytes = ("<?xml version='1.0' encoding='" + encoding + "'?><ownershipDocument><remarks>" + remarks
                            + "</remarks></ownershipDocument>")
                    .getBytes(Charset.forName(encoding));

            FilingDraft draft = reader.read(Documents.of(encoding, bytes));

            assertThat(remarks(draft).text()).as(encoding).isEqualTo(remarks);
            assertThat(draft.repairs()).isEmpty();
        }
    }

    private Recognition recognised(String text) {
        return reader.recognise(Documents.of("document", text.getBytes(StandardCharsets.UTF_8)));
    }

    private FilingDraft read(String elements) throws UnreadableDocumentException {
        return reader.read(Documents.around(elements));
    }

    private static Entry remarks(FilingDraft draft) {
        return draft.document().entry(Box.REMARKS).orElseThrow();
    }

    private static Part line(FilingDraft draft, Area table, int index) {
        return draft.parts(table).get(index);
    }
}
