package org.section16.adapters.pdf.form.onlineforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.Location;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

class EarlyCountriesTest {

    private static final Location SOMEWHERE = new Location.OnPage(1, 0, 0, 10, 10);

    private final FilingDraft draft = new FilingDraft(FilingDraft.Medium.PRINTED);

    @Test
    void before_2026_no_form_had_a_country() {
        put("UNITED STATES", "10/05/2015");

        EarlyCountries.doubt(draft);

        assertThat(draft.doubts()).hasSize(1);
        assertThat(draft.doubts().get(0).toString()).contains("country");
    }

    @Test
    void from_march_2026_it_is_a_part_of_the_address() {
        put("UNITED STATES", "03/18/2026");

        EarlyCountries.doubt(draft);

        assertThat(draft.doubts()).isEmpty();
    }

    @Test
    void where_nothing_tells_the_day_nothing_is_doubted() {
        put("UNITED STATES", "in March");

        EarlyCountries.doubt(draft);

        assertThat(draft.doubts()).isEmpty();
    }

    private void put(String country, String day) {
        draft.next(Area.OWNER).put(Box.RPT_OWNER_COUNTRY, Entry.of(country, SOMEWHERE));
        draft.next(Area.SIGNATURE).put(Box.SIGNATURE_DATE, Entry.of(day, SOMEWHERE));
    }
}
