package org.section16.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"reading.illegible", "reading.illegible-mark", "rule.16b-3", "a.b.c"})
    void a_subject_and_words_name_a_rule(String text) {
        assertThat(new RuleId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "reading", "Reading.illegible", "reading.", ".illegible", "reading.a--b", "a.b c", "a.-b"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(text));
    }
}
