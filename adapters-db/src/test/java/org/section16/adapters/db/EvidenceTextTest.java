package org.section16.adapters.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Location;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;

class EvidenceTextTest {

    @Test
    void a_recognised_place_is_kept_as_one() {
        Location place = new Location.Recognised(new Location.OnPage(2, 412, 388, 460, 400), 87);
        Evidence evidence = new Evidence(Map.of(new BoxPath(Area.TABLE_I, 1, Box.TRANSACTION_SHARES), place));

        assertThat(EvidenceText.parse(EvidenceText.of(evidence))).isEqualTo(evidence);
    }
}
