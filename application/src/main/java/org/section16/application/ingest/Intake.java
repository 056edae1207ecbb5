package org.section16.application.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.section16.application.checking.CheckFilings;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.Reading;
import org.section16.application.reading.SourceDocument;

/**
 * Makes of what was read what is stored, with the findings of the rules.
 *
 * @param check the rules whose findings are stored with the filings
 * @param clock says when
 */
record Intake(CheckFilings check, Clock clock) {
    /**
     * Makes a filing to be stored.
     *
     * @param id its identity in the store
     * @param reading what was read
     * @param document what it was read from
     */
    StoredFiling filing(SubmissionId id, Reading reading, SourceDocument document) {
        boolean printed = reading.draft().medium() == Medium.PRINTED;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new StoredFiling(
                id,
                reading.submission(),
                check.withReading(reading),
                Optional.of(check.rules().version()),
                printed ? reading.draft().evidence() : Evidence.none(),
                List.of(Source.of(document, reading, now)));
    }
}
