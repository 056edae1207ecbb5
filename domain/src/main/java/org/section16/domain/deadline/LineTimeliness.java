package org.section16.domain.deadline;

import java.util.List;
import java.util.Optional;
import org.section16.domain.form.BoxPath;

/**
 * Whether a line of a filing was reported in time.
 *
 * @param where the box of its date, or of its form type where a holding has no date
 * @param deadline when it was due; empty if that cannot be said
 * @param timeliness whether it was reported in time
 * @param caveats what the answer rests on that is not certain, a sentence each
 */
public record LineTimeliness(BoxPath where, Optional<Deadline> deadline, Timeliness timeliness, List<String> caveats) {
    /** Keeps its own copy of the caveats. */
    public LineTimeliness {
        caveats = List.copyOf(caveats);
    }
}
