package org.section16.adapters.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.section16.application.reading.Content;
import org.section16.application.writing.Contact;
import org.section16.application.writing.EdgarSubmission;
import org.section16.application.writing.Exhibit;
import org.section16.application.writing.PrepareSubmissions;
import org.section16.application.writing.SubmissionOrder;
import org.section16.application.writing.TestOrLive;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Filings;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;
import org.w3c.dom.Element;

final class XmlEdgarSubmissionWriterTest {
    @Test
    void the_envelope_says_for_whom_it_is_and_what_is_in_it() throws Exception {
        String text = new String(ForFiling.written(withEverything()), UTF_8);

        assertThat(text).startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <edgarSubmission>
                            <submissionType>4</submissionType>
                            <testOrLive>LIVE</testOrLive>
                            <pointOfContact>
                                <contactName>Jane Doe</contactName>
                                <contactEmailAddress>jane@example.com</contactEmailAddress>
                            </pointOfContact>
                            <notificationAddresses>
                                <notificationEmailAddress>desk@example.com</notificationEmailAddress>
                            </notificationAddresses>
                            <edgarDocument>
                                <documentName>form4.xml</documentName>
                                <documentType>4</documentType>
                                <documentMimeBlock>
                        """.stripTrailing()).contains("""
                            <edgarDocument>
                                <documentName>poa.txt</documentName>
                                <documentType>EX-24</documentType>
                                <documentDescription>Power of attorney</documentDescription>
                                <documentMimeBlock>S25vdyBhbGwgbWVu</documentMimeBlock>
                            </edgarDocument>
                        </edgarSubmission>
                        """);
    }

    @Test
    void the_form_has_the_secret_and_nothing_that_edgar_sets() throws Exception {
        String form = new String(form(ForFiling.written(withEverything())), UTF_8);

        assertThat(form)
                .containsSubsequence("<rptOwnerCik>0001214156</rptOwnerCik>", "<rptOwnerCcc>abcd#123</rptOwnerCcc>")
                .doesNotContain(
                        "schemaVersion", "issuerName", "rptOwnerName", "rptOwnerStateDescription", "noSecuritiesOwned");
    }

    @Test
    void a_trial_without_a_contact_has_no_such_groups() {
        Filing filing =
                Filings.fileable(FormType.FORM_4).with(Filings.purchase()).filing();

        String text = new String(ForFiling.written(only(filing)), UTF_8);

        assertThat(text)
                .contains("<testOrLive>TEST</testOrLive>")
                .doesNotContain("pointOfContact", "notificationAddresses");
    }

    @Test
    void a_text_of_several_lines_is_put_into_one() throws Exception {
        Filing filing = Filings.fileable(FormType.FORM_4)
                .with(Filings.purchase())
                .remarking("first  \r\n  second\nthird")
                .filing();

        assertThat(new String(form(ForFiling.written(only(filing))), UTF_8))
                .contains("<remarks>first second third</remarks>");
    }

    @ParameterizedTest
    @EnumSource
    void the_form_reads_back_as_the_filing(FormType type) throws Exception {
        Filing filing = filing(type);

        byte[] form = form(ForFiling.written(only(filing)));

        Filing again = Documents.read(Documents.of("again", form)).submission().filing();
        assertThat(again).isEqualTo(ForFiling.withoutWhatEdgarSets(filing));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_valid_against_both_schemas(FormType type) throws Exception {
        Schemas schemas = Schemas.orSkip();

        byte[] submission = ForFiling.written(only(filing(type)));

        assertThat(schemas.submissionFaults(submission)).isEmpty();
        assertThat(schemas.faults(type, form(submission))).isEmpty();
        assertThat(schemas.submissionFaults(ForFiling.written(withEverything())))
                .isEmpty();
    }

    @Test
    void a_divided_filing_is_valid_in_each_part() throws Exception {
        Schemas schemas = Schemas.orSkip();
        ReportingOwner[] owners = Stream.iterate(1, number -> number + 1)
                .limit(12)
                .map(number -> Filings.fileableOwner(Cik.of(number)))
                .toArray(ReportingOwner[]::new);
        Filings.FilingBuilder builder = Filings.fileable(FormType.FORM_4).by(owners);
        Stream.generate(Filings::purchase).limit(31).forEach(builder::with);
        Filing filing = builder.filing();

        List<EdgarSubmission> parts = submissions(filing);

        assertThat(parts).hasSize(4).allSatisfy(part -> {
            byte[] written = ForFiling.written(part);
            assertThat(schemas.submissionFaults(written)).isEmpty();
            assertThat(schemas.faults(FormType.FORM_4, form(written))).isEmpty();
        });
    }

    private static Filing filing(FormType type) {
        Filings.FilingBuilder builder = Filings.fileable(type);
        return type.original() == FormType.FORM_3
                ? builder.with(Filings.holding(5))
                        .with(Filings.derivativeHolding())
                        .filing()
                : builder.with(Filings.sale().pricedInFootnote(1))
                        .with(Filings.grant())
                        .footnote(1, "At prices from $1 to $2 & <more>.")
                        .filing();
    }

    private static EdgarSubmission withEverything() throws Exception {
        Filing filing =
                Filings.fileable(FormType.FORM_4).with(Filings.purchase()).filing();
        Exhibit power = new Exhibit(
                "poa.txt", "EX-24", Optional.of("Power of attorney"), Content.of("Know all men".getBytes(UTF_8)));
        SubmissionOrder order = new SubmissionOrder(
                TestOrLive.LIVE,
                new Contact(Optional.of("Jane Doe"), Optional.empty(), Optional.of("jane@example.com")),
                List.of("desk@example.com"),
                List.of(power),
                ForFiling.codes(filing));
        return new PrepareSubmissions().prepare(filing, order).submissions().get(0);
    }

    private static EdgarSubmission only(Filing filing) {
        return submissions(filing).get(0);
    }

    private static List<EdgarSubmission> submissions(Filing filing) {
        PrepareSubmissions.Prepared prepared =
                new PrepareSubmissions().prepare(filing, SubmissionOrder.test(ForFiling.codes(filing)));
        assertThat(prepared.findings()).isEmpty();
        return prepared.submissions();
    }

    /** The form within a submission. */
    private static byte[] form(byte[] submission) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(submission))
                .getDocumentElement();
        return Base64.getMimeDecoder()
                .decode(root.getElementsByTagName("documentMimeBlock").item(0).getTextContent());
    }
}
