package org.section16.adapters.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.Location.InText;
import org.section16.application.reading.Reading;
import org.section16.application.reading.Repair;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;
import org.section16.domain.filing.Submission;
import org.section16.domain.form.Box;

/** Damaged markup is repaired where that is certain, and reported; else the document is refused. */
final class MarkupRepairTest {
    private static final String FORM_4 =
            new String(Documents.fixture("form4.xml").content().bytes(), UTF_8);
    private static final Submission WHOLE =
            Documents.read(Documents.fixture("form4.xml")).submission();

    static Stream<Arguments> repairable() {
        return Stream.of(
                damage("<nonDerivativeTable>", "<nonDerivativeTable ativeTable>", "\"ativeTable\" inside the tag"),
                damage("</remarks>", "</remarks x>", "\"x\" inside the tag remarks"),
                damage("<footnote id=\"F1\">", "<footnote id=F1>", "id=F1 lacks its quotes"),
                damage("</footnotes>", "</foot\nnotes>", "footnotes was cut by a line break"),
                damage("<footnoteId id=\"F5\"/>", "<foot\r\nnoteId id=\"F5\"/>", "footnoteId was cut"),
                damage("<?xml", "\n <?xml", "before the XML declaration"),
                damage("</remarks>", "</remarks>\u0000\u0000", "U+0000, which XML does not admit, was left out"),
                damage("</ownershipDocument>", "</ownershipDocument>\u001A", "U+001A"),
                damage("2024 &amp; in", "2024 & in", "a bare ampersand"),
                damage("</ownershipDocument>\n", "</ownershipDoc", "completed to </ownershipDocument>"),
                damage("</ownershipDocument>\n", "</", "completed to </ownershipDocument>"),
                damage("</derivativeTable>", "", "</derivativeTable> was lost"),
                damage("</nonDerivativeTable>", "", "</nonDerivativeTable> was lost"),
                damage("<derivativeTable>", "", "<derivativeTable> was lost"),
                damage("<nonDerivativeHolding>", "", "<nonDerivativeHolding> was lost"),
                damage("</nonDerivativeHolding>", "", "</nonDerivativeHolding> was lost"),
                damage("</nonDerivativeHolding>\n    </nonDerivativeTable>", "", "</nonDerivativeHolding> was lost"),
                damage("<value>2031-03-01</value>", "2031-03-01</value>", "<value> was lost"),
                damage("<value>2031-03-01</value>", "<value>2031-03-01", "</value> was lost"),
                damage("<officerTitle>", "", "<officerTitle> was lost"),
                damage("</officerTitle>", "", "</officerTitle> was lost"),
                damage("</reportingOwner>", "", "</reportingOwner> was lost"),
                damage("</signatureDate>", "", "</signatureDate> was lost"),
                damage("</footnotes>", "", "</footnotes> was lost"),
                damage("<underlyingSecurity>", "", "<underlyingSecurity> was lost"));
    }

    @ParameterizedTest
    @MethodSource("repairable")
    void a_repaired_document_is_the_whole_one_and_the_repair_is_reported(String damaged, String said) {
        Reading reading = Documents.read(Documents.of(damaged));

        assertThat(reading.submission()).isEqualTo(WHOLE);
        assertThat(reading.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule().toString()).isEqualTo("reading.repaired");
            assertThat(finding.message()).contains("(line ");
        });
        assertThat(reading.findings().get(0).message()).contains(said);
    }

    @ParameterizedTest
    @MethodSource("repairable")
    void each_box_of_a_repaired_document_is_located_in_the_document_as_it_was_found(String damaged) {
        List<String> lines = damaged.replace("\r\n", "\n").lines().toList();

        assertThat(Documents.read(Documents.of(damaged))
                        .draft()
                        .evidence()
                        .places()
                        .values())
                .allSatisfy(place -> {
                    InText start = (InText) place;
                    String ahead = lines.get(start.line() - 1).substring(start.column() - 1);
                    assertThat(ahead).matches("(?s)<.*|2031-03-01<.*|Chief Financial Officer<.*");
                });
    }

    static Stream<Arguments> unrepairable() {
        return Stream.of(
                damage("<value>12.50</value>", "<value>12.50</valeu>", "a tag is none of the schema"),
                damage("</isOfficer>", "</isOther>", "</isOther> ends nothing"),
                damage("<isOfficer>", "<isOther>", "</isOfficer> ends nothing"),
                damage("</officerTitle>", "</otherText>", "</otherText> ends nothing"),
                damage("</value>", "</value></value>", "</value> ends nothing"),
                damage("<securityTitle>", "<security\u0000Title>", "a tag is none of the schema"),
                damage("<officerTitle>", "<!fficerTitle>", ""),
                damage("<officerTitle>", "<1fficerTitle>", ""),
                damage("<value>300</value>", "<value 300</value>", "a tag is broken"),
                damage("<value>300</value>", "<value>300<value>", ""),
                damage("</footnote>", "<footnote>", "</footnote> is missing, and not only that"),
                damage("Prices from", "<john@example.com> from", ""),
                damage("<footnote id=\"F2\">", "", "</footnote> ends nothing"),
                damage("<footnoteId id=\"F3\"/>", "<footnoteId id=\"F3/>", ""),
                damage(
                        "</ownerSignature>\n</ownershipDocument>\n",
                        "</ownerSignature>\n",
                        "ends inside of ownershipDocument"),
                damage("</ownerSignature>\n</ownershipDocument>\n", "</ownerSignature>\n<", ""),
                damage("</ownerSignature>\n</ownershipDocument>\n", "</owner", "a tag is broken"),
                damage("</signatureDate>\n    </ownerSignature>\n</ownershipDocument>\n", "</", ""),
                damage("</transactionAmounts>", "</nonDerivativeTransaction>", "ends nothing"),
                damage("</isOther>", "</reportingOwnerRelationship>", "something is out of its place"),
                damage("</ownershipDocument>", "</ownershipDocument>rest", ""),
                damage("<remarks>", "<remarks><![CDATA[", ""));
    }

    @ParameterizedTest
    @MethodSource("unrepairable")
    void a_repair_that_would_be_a_guess_is_refused(String damaged, String said) {
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class, () -> new XmlFilingReader().read(Documents.of(damaged)));

        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(Reason.CORRUPT);
        assertThat(refusal.describe()).contains("would be a guess", said).hasSizeLessThan(700);
    }

    @Test
    void names_that_html_has_for_characters_are_those_characters_and_other_names_stay() throws Exception {
        FilingDraft draft = remarks("a&nbsp;b &ndash; &yuml; &bogus; R&D &#1; &amp;");

        assertThat(text(draft)).isEqualTo("a\u00A0b \u2013 \u00FF &bogus; R&D &#1; &");
        assertThat(draft.repairs()).hasSize(6);
    }

    @Test
    void a_character_that_xml_does_not_admit_leaves_a_trace_in_a_text() throws Exception {
        FilingDraft draft = remarks("12\u000034");

        assertThat(text(draft)).isEqualTo("12\uFFFD34");
        assertThat(draft.repairs())
                .containsExactly(
                        new Repair("U+0000, which XML does not admit, was replaced by U+FFFD", new InText(1, 31)));
    }

    @Test
    void an_angle_bracket_in_a_text_is_one() throws Exception {
        assertThat(text(remarks("less than < 5% and <$5"))).isEqualTo("less than < 5% and <$5");
    }

    private static FilingDraft remarks(String text) throws UnreadableDocumentException {
        return new XmlFilingReader().read(Documents.around("<remarks>" + text + "</remarks>"));
    }

    private static String text(FilingDraft draft) {
        return draft.document().entry(Box.REMARKS).orElseThrow().text();
    }

    private static Arguments damage(String sound, String broken, String said) {
        int place = FORM_4.indexOf(sound);
        return Arguments.of(
                place < 0 ? FORM_4 : FORM_4.substring(0, place) + broken + FORM_4.substring(place + sound.length()),
                said);
    }
}
