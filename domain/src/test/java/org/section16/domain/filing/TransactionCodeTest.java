package org.section16.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section16.domain.filing.TransactionCode.Group.DERIVATIVE;
import static org.section16.domain.filing.TransactionCode.Group.GENERAL;
import static org.section16.domain.filing.TransactionCode.Group.NOTATION;
import static org.section16.domain.filing.TransactionCode.Group.OTHER;
import static org.section16.domain.filing.TransactionCode.Group.OTHER_EXEMPT;
import static org.section16.domain.filing.TransactionCode.Group.RULE_16B_3;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section16.domain.filing.TransactionCode.Group;
import org.section16.domain.filing.TransactionCode.Section16bTreatment;

/** The table of Form 4, General Instruction 8, written out a second time. */
class TransactionCodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    P | NOT_EXEMPT        | Section 16(b)
                    S | NOT_EXEMPT        | Section 16(b)
                    V | NOT_A_TRANSACTION | Form 4, Table I, column 3
                    A | EXEMPT_AS_CODED   | Rule 16b-3(d)
                    D | EXEMPT_AS_CODED   | Rule 16b-3(e)
                    F | EXEMPT_AS_CODED   | Rule 16b-3(e)
                    I | UNDETERMINED      | Rule 16b-3(f)
                    M | EXEMPT_AS_CODED   | Rules 16b-3(d) and 16b-6(b)
                    C | EXEMPT_AS_CODED   | Rule 16b-6(b)
                    E | UNDETERMINED      | Rule 16b-6(d)
                    H | NOT_EXEMPT        | Rule 16b-6(d)
                    O | NOT_EXEMPT        | Rule 16b-6(b), proviso
                    X | EXEMPT_AS_CODED   | Rule 16b-6(b)
                    G | EXEMPT_AS_CODED   | Rule 16b-5
                    L | NOT_EXEMPT        | Rule 16a-6 (defers the report only)
                    W | EXEMPT_AS_CODED   | Rule 16b-5
                    Z | EXEMPT_AS_CODED   | Rule 16b-8
                    J | UNDETERMINED      | Form 4, Instruction 8
                    K | NOT_EXEMPT        | Form 4, Instruction 8
                    U | UNDETERMINED      | Rules 16b-3(e) and 16b-7
                    """)
    void each_code_says_what_it_means_for_section_16b_and_by_which_rule(
            TransactionCode code, Section16bTreatment treatment, String source) {
        assertThat(code.section16bTreatment()).isEqualTo(treatment);
        assertThat(code.source()).isEqualTo(source);
    }

    @Test
    void the_codes_stand_under_the_headings_of_the_instruction() {
        assertThat(lettersOf(GENERAL)).isEqualTo("PS");
        assertThat(lettersOf(RULE_16B_3)).isEqualTo("ADFIM");
        assertThat(lettersOf(DERIVATIVE)).isEqualTo("CEHOX");
        assertThat(lettersOf(OTHER_EXEMPT)).isEqualTo("GLWZ");
        assertThat(lettersOf(OTHER)).isEqualTo("JU");
        assertThat(lettersOf(NOTATION)).isEqualTo("VK");
    }

    @Test
    void edgar_admits_eighteen_of_the_twenty_letters() {
        assertThat(TransactionCode.values()).hasSize(20);
        assertThat(Arrays.stream(TransactionCode.values())
                        .filter(TransactionCode::isEdgarCode)
                        .map(TransactionCode::toString)
                        .sorted()
                        .collect(Collectors.joining("|")))
                .isEqualTo("A|C|D|E|F|G|H|I|J|L|M|O|P|S|U|W|X|Z");
    }

    @ParameterizedTest
    @EnumSource(TransactionCode.class)
    void every_code_is_found_by_its_letter_and_has_a_meaning(TransactionCode code) {
        assertThat(TransactionCode.of(code.toString())).contains(code);
        assertThat(code.meaning()).isNotBlank().doesNotEndWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "N", "Q", "R", "T", "Y", "p", "PP", "S/K", "3", "@", "[", "Ｐ", "É"})
    void any_other_text_is_no_code(String text) {
        assertThat(TransactionCode.of(text)).isEmpty();
    }

    private static String lettersOf(Group group) {
        return Arrays.stream(TransactionCode.values())
                .filter(code -> code.group() == group)
                .map(TransactionCode::toString)
                .collect(Collectors.joining());
    }
}
