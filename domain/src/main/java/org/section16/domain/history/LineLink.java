package org.section16.domain.history;

import java.util.Optional;

/**
 * What a line of an amendment does.
 *
 * @param amending the line of the amendment
 * @param amended the line that it takes the place of, the newest version before; empty if it adds one
 * @param relation what it does
 * @param reason why that is thought
 */
public record LineLink(PlacedLine amending, Optional<PlacedLine> amended, Relation relation, String reason) {
    /** What a line of an amendment does to the filing. */
    public enum Relation {
        /** Says again what was reported, in the same numbers. */
        RESTATEMENT,
        /** Reports in other words or numbers what was reported. */
        CORRECTION,
        /** Reports what was not reported. */
        ADDITION,
        /** Takes the place of one of several lines, and which one is not certain. */
        UNDECIDABLE
    }
}
