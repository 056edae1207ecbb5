package org.section16.adapters.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.application.reading.Content;
import org.section16.application.reading.Reading;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.domain.form.Reported;

/** Documents as large as they may be, of nothing but damage: their repair is given up, in time that grows with the size. */
final class BrokenFloodTest {
    private static final Duration LONGEST = Duration.ofSeconds(8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "<",
                ">",
                "< ",
                "<value",
                "<value>",
                "</value>",
                "<value x>",
                "<value \n",
                "\0",
                "&#",
                "&nbsp;",
                "<!--",
                "<![CDATA[",
                "<?",
                "<a\nb>",
                "<footnoteId id=F1/>",
                "\uFFFF",
                "</",
                "<footnote id=\"F1\">x",
                "<nonDerivativeTransaction>",
                "x\n<y",
                "'\"=<>&;"
            })
    void a_flood_of_one_damage_is_refused(String piece) {
        refuse(piece, 2 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "<value>", "<value \n"})
    void so_it_is_in_a_document_of_the_largest_size(String piece) {
        refuse(piece, Content.MOST_BYTES);
    }

    private static void refuse(String piece, int size) {
        String root = "<ownershipDocument><remarks>";
        byte[] bytes = Arrays.copyOf((root + piece.repeat(size / piece.length())).getBytes(UTF_8), size);
        long start = Documents.processorNanos();

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new XmlFilingReader().read(Documents.of("flood", bytes)))
                .satisfies(refusal -> assertThat(refusal.describe()).hasSizeLessThan(700));

        assertThat(Duration.ofNanos(Documents.processorNanos() - start)).isLessThan(LONGEST);
    }

    @Test
    void lines_of_1023_characters_up_to_the_limit_are_refused_in_time() {
        byte[] line = ("x".repeat(HardWraps.WIDTH) + "\n").getBytes(UTF_8);
        byte[] bytes = new byte[Content.MOST_BYTES];
        for (int start = 0; start < bytes.length; start += line.length) {
            System.arraycopy(line, 0, bytes, start, Math.min(line.length, bytes.length - start));
        }
        System.arraycopy("<ownershipDocument><remarks>".getBytes(UTF_8), 0, bytes, 0, 28);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new XmlFilingReader().read(Documents.of("flood", bytes)));
    }

    @Test
    void a_document_above_the_limit_is_refused_by_its_size_alone() {
        assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> Content.checkSize(1L << 30));
    }

    @Test
    void a_number_of_a_hundred_thousand_digits_is_not_lost() {
        String digits = "9".repeat(100_000);
        Reading reading = Documents.read(Documents.around("<documentType>4</documentType><nonDerivativeTable>"
                + "<nonDerivativeHolding><postTransactionAmounts><sharesOwnedFollowingTransaction><value>" + digits
                + "</value></sharesOwnedFollowingTransaction></postTransactionAmounts></nonDerivativeHolding>"
                + "</nonDerivativeTable>"));

        Reported<?> shares = reading.submission()
                .filing()
                .nonDerivativeTable()
                .get(0)
                .postTransactionAmounts()
                .sharesOwnedFollowingTransaction();
        assertThat(shares.text()).isEqualTo(digits);
    }

    @Test
    void damage_in_another_encoding_is_repaired_in_it() {
        String text = "<ownershipDocument><documentType>4</documentType><remarks>\u20AC & \u00E9</remarks>"
                + "</ownershipDocument>";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            Reading reading = Documents.read(Documents.of("document", text.getBytes(charset)));

            assertThat(reading.submission().filing().remarks().text()).isEqualTo("\u20AC & \u00E9");
            assertThat(reading.findings()).hasSize(charset.equals(Charset.forName("windows-1252")) ? 2 : 1);
        }
    }

    @Test
    void the_declared_encoding_counts_for_a_damaged_document_too() {
        String text = "<?xml version='1.0' encoding='ISO-8859-15'?><ownershipDocument><documentType>4</documentType>"
                + "<remarks>\u20AC & \u00E9</remarks></ownershipDocument>";

        Reading reading = Documents.read(Documents.of("document", text.getBytes(Charset.forName("ISO-8859-15"))));

        assertThat(reading.submission().filing().remarks().text()).isEqualTo("\u20AC & \u00E9");
    }
}
