package org.section16.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.domain.party.EdgarPlace.Kind;

class EdgarPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "DE, DELAWARE, US_STATE, false",
        "DC, DISTRICT OF COLUMBIA, US_STATE, false",
        "PR, PUERTO RICO, US_TERRITORY, false",
        "X1, UNITED STATES, UNITED_STATES, false",
        "A6, 'ONTARIO, CANADA', CANADA, false",
        "2M, GERMANY, FOREIGN, false",
        "2Q, GEORGIA (COUNTRY), FOREIGN, false",
        "E6, 'MONTREAL, CANADA', CANADA, true",
        "XX, UNKNOWN, UNKNOWN, false"
    })
    void a_code_has_its_place(String code, String name, Kind kind, boolean obsolete) {
        assertThat(EdgarPlace.ofCode(code)).contains(new EdgarPlace(code, name, kind, obsolete));
    }

    @Test
    void codes_are_edgars_and_not_those_of_iso() {
        assertThat(EdgarPlace.ofCode("CN")).isEmpty();
        assertThat(EdgarPlace.ofCode("de")).isEmpty();
    }

    @Test
    void a_name_means_a_state_or_a_country_as_the_box_asks() {
        assertThat(EdgarPlace.stateNamed("Georgia")).map(EdgarPlace::code).contains("GA");
        assertThat(EdgarPlace.countryNamed("Georgia (Country)"))
                .map(EdgarPlace::code)
                .contains("2Q");
        assertThat(EdgarPlace.stateNamed("Taiwan")).isEmpty();
        assertThat(EdgarPlace.countryNamed("Taiwan")).map(EdgarPlace::code).contains("F5");
    }

    @Test
    void the_counts_are_those_of_the_manual() {
        long states = EdgarPlace.all().stream()
                .filter(place -> place.kind().isState())
                .count();
        long accepted = EdgarPlace.all().stream()
                .filter(place -> !place.kind().isState() && !place.obsolete())
                .count();

        assertThat(states).isEqualTo(57);
        assertThat(accepted).isEqualTo(252);
    }
}
