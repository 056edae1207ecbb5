package org.section16.application.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.domain.identity.Cik;

final class AccessCodesTest {
    private static final String SECRET = "abcd#123";

    @Test
    void lines_of_cik_and_ccc_are_read() {
        AccessCodes codes = AccessCodes.parse("# owners\n\n0001214156\t" + SECRET + "\r\n 77  zzzz9999 \n");

        assertThat(codes.of(Cik.of(1214156)).map(AccessCode::reveal)).contains(SECRET);
        assertThat(codes.of(Cik.of(77)).map(AccessCode::reveal)).contains("zzzz9999");
        assertThat(codes.of(Cik.of(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1214156",
                "1214156 abcd#123 abcd#123",
                "abcd#123 1214156",
                "0 abcd#123",
                "99999999999 abcd#123",
                "1214156 abcd#123x",
                "1214156 abcd#12",
                "1214156 abcd#12\u00e9",
                "1214156 abcd#123\n1214156 abcd#123"
            })
    void a_faulty_line_is_named_by_its_number_and_never_shown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessCodes.parse(text))
                .satisfies(fault -> assertThat(fault.getMessage()).matches("line [12]: .*"))
                .satisfies(fault -> assertThat(trace(fault)).doesNotContain("abcd"));
    }

    @Test
    void nothing_shows_a_secret() {
        AccessCodes codes = AccessCodes.parse("1214156 " + SECRET);

        assertThat(codes + " " + codes.of(Cik.of(1214156)) + SubmissionOrder.test(codes))
                .contains("1214156", "(secret)")
                .doesNotContain(SECRET);
    }

    private static String trace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
