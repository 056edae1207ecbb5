package org.section16.domain.history;

import java.util.List;
import org.section16.domain.filing.Submission;

/**
 * A line that is in effect, with the versions that it took the place of.
 *
 * @param root the filing in whose story it stands: the one that reported it, or that an amendment added it to
 * @param current the newest version
 * @param superseded the versions before, the first one first
 */
public record EffectiveLine(Submission root, PlacedLine current, List<PlacedLine> superseded) {
    /** Keeps its own copy of the list. */
    public EffectiveLine {
        superseded = List.copyOf(superseded);
    }
}
