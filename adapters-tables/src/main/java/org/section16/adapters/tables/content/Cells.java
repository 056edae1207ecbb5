package org.section16.adapters.tables.content;

import java.util.Optional;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.filing.Declarations;
import org.section16.domain.filing.Filing;
import org.section16.domain.form.Reported;

/** Ways to the parts of a filing. */
final class Cells {
    private Cells() {}

    static Filing filing(StoredSubmission stored) {
        return stored.submission().filing();
    }

    static Declarations declared(StoredSubmission stored) {
        return filing(stored).declarations();
    }

    /** A value that a filing has or has not. */
    static <T> Reported<T> of(Optional<T> value) {
        return value.map(Reported::of).orElse(Reported.blank());
    }
}
