package org.section16.adapters.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/** What is damaged, something else or an attack is refused in words, and at once. */
@Timeout(20)
final class HostileDocumentTest {
    static Stream<Arguments> refused() {
        String root = "<ownershipDocument>";
        return Stream.of(
                Arguments.of(Reason.CORRUPT, root + "\n<issuer><issuerCik>12", "line 2, column 22", "</issuerCik>"),
                Arguments.of(Reason.CORRUPT, root + "<issuer></isuer>", "line 1, column 34", "</issuer>"),
                Arguments.of(Reason.CORRUPT, root + "<remarks>a&nbsp;b", "line 1, column 29", "&nbsp;"),
                Arguments.of(Reason.CORRUPT, root + "<remarks>a\u0001b</remarks>", "line 1", "remarks"),
                Arguments.of(Reason.CORRUPT, root + "</ownershipDocument>rest", "line 1", "epilog"),
                Arguments.of(Reason.CORRUPT, root + "</ownershipDocument><a/>", "line 1", "Second root"),
                Arguments.of(Reason.CORRUPT, "<?xml version='1.0' encoding='klingon'?><a/>", "klingon", ""),
                Arguments.of(Reason.CORRUPT, "text", "line 1", "'t'"),
                Arguments.of(Reason.NOT_OWNERSHIP_FORM, "<html><br>", "root element is html", "ownershipDocument"),
                Arguments.of(Reason.NOT_OWNERSHIP_FORM, "<!DOCTYPE html><html>", "is html", "ownershipDocument"),
                Arguments.of(Reason.NOT_OWNERSHIP_FORM, "<informationTable/>", "informationTable", "expected"),
                Arguments.of(Reason.FORBIDDEN, "\n<!DOCTYPE ownershipDocument>" + root, "line 2, column ", "DOCTYPE"),
                Arguments.of(Reason.FORBIDDEN, entityBomb(), "line 1, column ", "DOCTYPE"),
                Arguments.of(
                        Reason.FORBIDDEN,
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + root + "&x;",
                        "DOCTYPE",
                        ""),
                Arguments.of(Reason.TOO_LARGE, root + "<a>".repeat(100_000), "64 deep", ""),
                Arguments.of(Reason.TOO_LARGE, root + "<a/>".repeat(100_000), "10000 elements", ""),
                Arguments.of(Reason.TOO_LARGE, root + "<issuer/>".repeat(200_000), "100000 elements", ""),
                Arguments.of(Reason.TOO_LARGE, root + names(100_000), "10000 elements", ""),
                Arguments.of(Reason.TOO_LARGE, "<" + "a".repeat(10_000_000) + "/>", "1000 characters", ""),
                Arguments.of(Reason.TOO_LARGE, "<a " + attributes(1_000_000) + "/>", "20000 attributes", ""),
                Arguments.of(Reason.TOO_LARGE, "<a " + attributes(1_000_000).replace("''", "'>'") + "/>", "20000", ""),
                Arguments.of(
                        Reason.TOO_LARGE,
                        root + "<a b='" + "x".repeat(10_000_000) + "'/></ownershipDocument>",
                        "1000000 characters",
                        ""),
                Arguments.of(
                        Reason.TOO_LARGE,
                        root + "<remarks>" + "a".repeat(10_000_000) + "</remarks>",
                        "1000000 characters",
                        ""),
                Arguments.of(Reason.TOO_LARGE, root + "<remarks>" + "a<!-- -->".repeat(1_000_000), "pieces", ""));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_document_is_refused_with_reason_and_place(Reason reason, String text, String said, String alsoSaid) {
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class, () -> new XmlFilingReader().read(Documents.of(text)));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.describe()).contains(said, alsoSaid).hasSizeLessThan(600);
    }

    @Test
    void an_empty_document_is_no_document() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> org.section16.application.reading.SourceDocument.of("empty.xml", new byte[0]));
    }

    @Test
    void a_reader_that_met_many_unknown_names_still_reads() throws UnreadableDocumentException {
        XmlFilingReader reader = new XmlFilingReader();
        for (int round = 0; round < 4; round++) {
            reader.read(Documents.around(names(5_000)));
        }

        assertThat(reader.read(Documents.fixture("form4.xml")).unplaced()).isEmpty();
    }

    private static String entityBomb() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int level = 1; level < 10; level++) {
            bomb.append("<!ENTITY l" + level + " \"" + ("&l" + (level - 1) + ";").repeat(10) + "\">");
        }
        return bomb + "]><ownershipDocument><remarks>&l9;</remarks></ownershipDocument>";
    }

    private static String names(int number) {
        return String.join(
                "",
                IntStream.range(0, number)
                        .mapToObj(n -> "<a" + n + ">x</a" + n + ">")
                        .toList());
    }

    private static String attributes(int number) {
        return String.join(
                " ", IntStream.range(0, number).mapToObj(n -> "a" + n + "=''").toList());
    }
}
