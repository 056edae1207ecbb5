package org.section16.domain.history;

import java.util.List;
import org.section16.domain.filing.Submission;

/**
 * What an amendment does to the filings before it. It names no more of them than a date.
 *
 * @param amendment the amendment
 * @param amended the filings that it amends; several can have been filed on one day
 * @param kind what it does
 * @param reason how the filings were found, and why the kind is thought
 * @param lines what each of its lines does, in the order of the document
 */
public record AmendmentLink(
        Submission amendment, List<Submission> amended, Kind kind, String reason, List<LineLink> lines) {
    /** What an amendment does as a whole. */
    public enum Kind {
        /** Takes the place of all that was filed. */
        FULL_RESTATEMENT,
        /** Changes or adds lines, and leaves the others as they are. */
        PATCH,
        /** Has no lines: it changes the head, the footnotes or the signatures. */
        EXPLANATION,
        /** Cannot be told without a person; what is likely is taken. */
        UNDECIDABLE,
        /** The filing that it amends is not known. */
        NO_ORIGINAL
    }

    /** Keeps its own copies of the lists. */
    public AmendmentLink {
        amended = List.copyOf(amended);
        lines = List.copyOf(lines);
    }
}
