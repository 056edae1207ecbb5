package org.section16.adapters.xml;

import java.util.List;

/**
 * What a {@linkplain Mending kind of repair} proposes for a document.
 *
 * @param edits the changes, in the order of the document and without overlap; empty if there is nothing to repair
 * @param obstacle why there are none although there is something to repair, as it would be a guess; empty if not
 */
record Remedy(List<Edit> edits, String obstacle) {
    /** More damages than this are no damage any more, but something else. A filing of 2 MB has 2,000 hard wraps. */
    static final int MOST_EDITS = 5_000;

    static Remedy of(List<Edit> edits) {
        return edits.size() > MOST_EDITS
                ? refused("more than " + MOST_EDITS + " places to repair")
                : new Remedy(edits, "");
    }

    static Remedy refused(String obstacle) {
        return new Remedy(List.of(), obstacle);
    }
}
