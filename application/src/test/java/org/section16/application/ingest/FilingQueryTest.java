package org.section16.application.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingQueryTest {
    @Test
    void the_query_for_all_shows_the_first_hundred() {
        assertThat(FilingQuery.all().limit()).isEqualTo(100);
        assertThat(FilingQuery.all().offset()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 0", "1, -1"})
    void a_page_that_there_cannot_be_is_refused(int limit, int offset) {
        assertThatIllegalArgumentException().isThrownBy(() -> query(limit, offset));
    }

    @Test
    void the_smallest_page_is_one_filing() {
        assertThat(query(1, 0).limit()).isEqualTo(1);
    }

    private static FilingQuery query(int limit, int offset) {
        return new FilingQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit,
                offset);
    }
}
