package org.section16.domain.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe Capital II, L.P. (\"Doe II\"). Doe GP is | Doe Capital II, L.P.",
                "Doe Capital II, LLC, of which the Reporting Person | Doe Capital II, LLC",
                "D-IV.  The Reporting Person may be | D-IV",
                "Doe 15, Doe Principals, and Doe 15-A | Doe 15",
                "Jane A. Doe Living Trust dated October 27, 2009 | Jane A. Doe Living Trust",
                "Trust Company FBO Jane Doe Roth IRA. The Reporting | Trust Company FBO Jane Doe Roth IRA",
                "Doe Seed B (CF), of which | Doe Seed B (CF)",
                "Doe Partners II and 1,203 shares | Doe Partners II",
                "Board of Doe Inc. and others | Board of Doe Inc.",
            })
    void a_name_ends_where_its_capitals_or_its_legal_form_end(String text, String name) {
        assertThat(EntityName.atStart(text)).contains(name);
    }

    @Test
    void the_reporting_person_and_lower_case_words_are_no_entity() {
        assertThat(EntityName.atStart("Reporting Person, who is")).isEmpty();
        assertThat(EntityName.atStart("his spouse and children")).isEmpty();
        assertThat(EntityName.atStart("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "These shares are held of record by The Doe Fund VII, LP | Doe Fund VII, LP",
                "in the trust. Doe Capital Management, LLC, by Doe Partners Ltd. | Doe Partners Ltd.",
                "of Jane Doe, who manages Doe Ventures | Doe Ventures",
            })
    void a_name_begins_with_its_first_capital(String text, String name) {
        assertThat(EntityName.atEnd(text)).contains(name);
    }
}
