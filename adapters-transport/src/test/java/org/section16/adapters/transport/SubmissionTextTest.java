package org.section16.adapters.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section16.adapters.transport.Packed.bytes;
import static org.section16.adapters.transport.Texts.ACCESSION;
import static org.section16.adapters.transport.Texts.document;
import static org.section16.adapters.transport.Texts.feed;
import static org.section16.adapters.transport.Texts.form;
import static org.section16.adapters.transport.Texts.header;
import static org.section16.adapters.transport.Texts.mail;
import static org.section16.adapters.transport.Texts.submission;
import static org.section16.adapters.transport.Texts.xml;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Exhibit;
import org.section16.application.reading.HeaderParty;
import org.section16.application.reading.Receipt;
import org.section16.application.reading.Repair;
import org.section16.application.reading.SubmissionHeader;
import org.section16.domain.form.FormType;
import org.section16.domain.identity.AccessionNumber;
import org.section16.domain.identity.Cik;

class SubmissionTextTest {
    @Test
    void the_form_comes_as_it_was_filed_and_is_named_after_its_file() throws Exception {
        Opened opened = open(submission(form(xml("a"))));

        assertThat(opened.names()).containsExactly("s.txt!form4.xml");
        assertThat(opened.contents()).containsExactly(xml("a"));
        assertThat(opened.documents().get(0).place()).isEmpty();
    }

    @Test
    void the_header_becomes_the_receipt() throws Exception {
        Receipt receipt = open(submission(form(xml("a")))).only().receipt();

        assertThat(receipt.accessionNumber()).contains(new AccessionNumber(ACCESSION));
        assertThat(receipt.filingDate()).contains(LocalDate.of(2024, 7, 8));
        assertThat(receipt.acceptanceDateTime()).contains(OffsetDateTime.parse("2024-07-05T18:30:57-04:00"));
        assertThat(receipt.formType()).contains(FormType.FORM_4);
        assertThat(receipt.origin()).isEqualTo(Receipt.Origin.HEADER);
        assertThat(receipt.exhibits()).isEmpty();
        assertThat(receipt.repairs()).isEmpty();
    }

    @Test
    void the_header_names_issuer_and_owners_each_with_its_own_facts() throws Exception {
        SubmissionHeader header =
                open(submission(form(xml("a")))).only().receipt().header().orElseThrow();

        assertThat(header.formType()).isEqualTo("4");
        assertThat(header.period()).contains(LocalDate.of(2024, 7, 3));
        assertThat(header.issuer())
                .contains(new HeaderParty(
                        Optional.of(Cik.of(1107843)),
                        "EXAMPLE INC",
                        Optional.of("7372"),
                        Optional.of("DE"),
                        Optional.of("1231")));
        assertThat(header.owners())
                .containsExactly(
                        party(1214156, "DOE JANE", Optional.empty()),
                        party(1214157, "DOE FAMILY TRUST", Optional.of("E9")));
    }

    @Test
    void an_acceptance_in_winter_has_the_winter_offset() throws Exception {
        String text = submission(form(xml("a"))).replace("20240705183057", "20240105183057");

        assertThat(open(text).only().receipt().acceptanceDateTime())
                .contains(OffsetDateTime.parse("2024-01-05T18:30:57-05:00"));
    }

    @Test
    void a_date_that_is_none_is_left_out_and_named() throws Exception {
        String text = submission(form(xml("a"))).replace("FILED AS OF DATE:		20240708", "FILED AS OF DATE:		20241301");

        Receipt receipt = open(text).only().receipt();

        assertThat(receipt.filingDate()).isEmpty();
        assertThat(receipt.repairs())
                .extracting(Repair::what)
                .singleElement()
                .asString()
                .contains("\"20241301\" as FILING-DATE");
    }

    @Test
    void mail_around_a_submission_is_passed_over() throws Exception {
        Opened opened = open(mail(submission(form(xml("a")))));

        assertThat(opened.contents()).containsExactly(xml("a"));
        assertThat(opened.only().receipt().accessionNumber()).contains(new AccessionNumber(ACCESSION));
    }

    @Test
    void the_tags_of_the_old_system_do_the_same() throws Exception {
        String text = submission(form(xml("a")))
                .replace("SEC-DOCUMENT", "IMS-DOCUMENT")
                .replace("SEC-HEADER", "IMS-HEADER");

        assertThat(open(text).contents()).containsExactly(xml("a"));
    }

    @Test
    void the_feed_says_the_same_with_tags() throws Exception {
        Opened opened = open(feed(ACCESSION, xml("a")));
        Receipt receipt = opened.only().receipt();

        assertThat(opened.contents()).containsExactly(xml("a"));
        assertThat(receipt.accessionNumber()).contains(new AccessionNumber(ACCESSION));
        assertThat(receipt.filingDate()).contains(LocalDate.of(2024, 7, 8));
        assertThat(receipt.header().orElseThrow().owners())
                .containsExactly(party(1214156, "DOE JANE", Optional.empty()));
        assertThat(receipt.header().orElseThrow().issuer().orElseThrow().sic()).contains("7372");
    }

    @Test
    void tags_count_wherever_they_stand() throws Exception {
        String text = feed(ACCESSION, xml("a").replace("\n", "")).replace("\n", "");

        Opened opened = open(text);

        assertThat(opened.contents()).containsExactly(xml("a").replace("\n", ""));
        assertThat(opened.only().receipt().accessionNumber()).contains(new AccessionNumber(ACCESSION));
    }

    @Test
    void line_ends_of_other_systems_are_line_ends() throws Exception {
        Opened opened = open(submission(form(xml("a"))).replace("\n", "\r\n"));

        assertThat(opened.contents()).containsExactly(xml("a").replace("\n", "\r\n"));
        assertThat(opened.only().receipt().filingDate()).contains(LocalDate.of(2024, 7, 8));
    }

    @Test
    void an_exhibit_is_listed_and_never_taken_for_the_form() throws Exception {
        String exhibit = document("EX-99", "ex99.xml", "<XML>\n" + xml("not the form") + "\n</XML>");

        Opened opened = open(submission(exhibit, form(xml("a"))));

        assertThat(opened.contents()).containsExactly(xml("a"));
        assertThat(opened.only().receipt().exhibits())
                .containsExactly(new Exhibit(
                        "EX-99", "1", "ex99.xml", "FORM", xml("not the form").length() + 15));
    }

    @Test
    void a_printed_copy_of_the_form_is_an_exhibit() throws Exception {
        String copy = document("4", "form4.pdf", "<PDF>\nbegin 644 form4.pdf\nM)5!$1BTQ+C0*)>+CS],\n`\nend\n</PDF>");

        Opened opened = open(submission(form(xml("a")), copy));

        assertThat(opened.contents()).containsExactly(xml("a"));
        assertThat(opened.only().receipt().exhibits())
                .extracting(Exhibit::fileName)
                .containsExactly("form4.pdf");
    }

    @Test
    void two_forms_in_a_submission_are_two_documents() {
        Opened opened = open(submission(form(xml("a")), document("4", "b.xml", "<XML>\n" + xml("b") + "\n</XML>")));

        assertThat(opened.names()).containsExactly("s.txt!form4.xml", "s.txt!b.xml");
        assertThat(opened.contents()).containsExactly(xml("a"), xml("b"));
        assertThat(opened.documents().get(1).place()).containsExactly("b.xml");
    }

    @Test
    void a_form_of_the_time_before_xml_is_one_clear_refusal() {
        Opened opened = open(submission(document("4", "0001.txt", "FORM 4\nName of Issuer: EXAMPLE")));

        assertThat(opened.contents())
                .containsExactly("UNSUPPORTED is of a kind that is not read: its Form 4 is text without XML, as filed"
                        + " before mid-2003; only XML forms are read");
    }

    @Test
    void a_submission_of_something_else_is_one_clear_refusal() {
        Opened opened =
                open(submission(document("10-K", "a.htm", "<html/>"), document("EX-101", "b.xml", "<XML></XML>")));

        assertThat(opened.contents())
                .containsExactly("NOT_OWNERSHIP_FORM is not a Form 3, 4 or 5: the submission holds 10-K, EX-101 and no"
                        + " such form");
    }

    @Test
    void a_header_alone_is_one_clear_refusal() {
        assertThat(open(header(ACCESSION, "4")).contents())
                .containsExactly("NOT_OWNERSHIP_FORM is not a Form 3, 4 or 5: it is the header of a submission without"
                        + " its documents");
    }

    @Test
    void a_page_that_shows_a_header_is_one_clear_refusal() {
        String page = "<HTML><HEAD><TITLE>x</TITLE></HEAD><BODY><PRE>&lt;SEC-HEADER&gt;0001.hdr.sgml : 20240705\n";

        assertThat(open(page).contents())
                .containsExactly("NOT_OWNERSHIP_FORM is not a Form 3, 4 or 5: it shows the header of a submission"
                        + " without its documents");
    }

    @Test
    void a_submission_cut_off_within_the_form_is_refused() {
        String text = submission(form(xml("a")));

        assertThat(open(text.substring(0, text.indexOf("</remarks>"))).contents())
                .containsExactly("CORRUPT is damaged: the submission is cut off within the form");
    }

    @Test
    void a_submission_cut_off_behind_the_form_is_read_and_reported() throws Exception {
        String text = submission(form(xml("a")), document("EX-24", "poa.txt", "POWER"));

        Opened opened = open(text.substring(0, text.indexOf("POWER")));

        assertThat(opened.contents()).containsExactly(xml("a"));
        assertThat(opened.only().receipt().repairs())
                .extracting(Repair::what)
                .containsExactly("the submission is cut off behind the form");
    }

    private static HeaderParty party(long cik, String name, Optional<String> state) {
        return new HeaderParty(Optional.of(Cik.of(cik)), name, Optional.empty(), state, Optional.empty());
    }

    private static Opened open(String text) {
        return Opened.of("s.txt", bytes(text));
    }
}
