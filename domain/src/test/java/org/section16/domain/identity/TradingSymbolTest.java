package org.section16.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradingSymbolTest {
    @ParameterizedTest
    @ValueSource(strings = {"QLYS", "BFA, BFB", "NYSE: KRC", "N/A", "-", "'LTRX", "1314152", "[NONE]", "fmbm"})
    void whatever_a_filer_writes_is_kept_as_written(String text) {
        assertThat(new TradingSymbol(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_text_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TradingSymbol(text));
    }
}
