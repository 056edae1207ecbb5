package org.section16.adapters.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section16.adapters.transport.Packed.bytes;
import static org.section16.adapters.transport.Texts.document;
import static org.section16.adapters.transport.Texts.form;
import static org.section16.adapters.transport.Texts.submission;

import org.junit.jupiter.api.Test;
import org.section16.application.reading.Location;
import org.section16.application.reading.Repair;

class HardWrapsTest {
    /** A line that EDGAR cut within a tag. */
    private static final String LONG = "<footnote id=\"F1\">" + "x".repeat(1001) + "</fo" + "otnote>";

    private static final String CUT = LONG.substring(0, 1023) + "\n" + LONG.substring(1023);

    @Test
    void a_line_that_was_cut_is_joined_and_reported() throws Exception {
        Opened opened = open(submission(form("<ownershipDocument>\n" + CUT + "\n</ownershipDocument>")));

        assertThat(opened.contents()).containsExactly("<ownershipDocument>\n" + LONG + "\n</ownershipDocument>");
        assertThat(opened.only().receipt().repairs())
                .containsExactly(new Repair(
                        "a line that was cut after 1023 characters in the submission text, joined with what follows",
                        new Location.InText(2, 1024)));
    }

    @Test
    void line_ends_of_other_systems_are_cut_alike() throws Exception {
        String text = submission(form("<ownershipDocument>\n" + CUT + "\n</ownershipDocument>"));

        assertThat(open(text.replace("\n", "\r\n")).contents())
                .containsExactly("<ownershipDocument>\r\n" + LONG + "\r\n</ownershipDocument>");
    }

    @Test
    void a_text_with_a_longer_line_was_not_cut_and_nothing_is_joined() throws Exception {
        String longer = document("EX-99", "a.txt", "y".repeat(1024));

        Opened opened = open(submission(form("<ownershipDocument>\n" + CUT + "\n</ownershipDocument>"), longer));

        assertThat(opened.contents()).containsExactly("<ownershipDocument>\n" + CUT + "\n</ownershipDocument>");
        assertThat(opened.only().receipt().repairs()).isEmpty();
    }

    @Test
    void shorter_lines_are_left_alone() throws Exception {
        String xml = "<ownershipDocument>\n" + "x".repeat(1022) + "\n</ownershipDocument>";

        assertThat(open(submission(form(xml))).contents()).containsExactly(xml);
    }

    @Test
    void a_document_alone_is_left_as_it_is() throws Exception {
        String xml = "<ownershipDocument>\n" + CUT + "\n</ownershipDocument>";

        assertThat(open(xml).contents()).containsExactly(xml);
    }

    private static Opened open(String text) {
        return Opened.of("s.txt", bytes(text));
    }
}
