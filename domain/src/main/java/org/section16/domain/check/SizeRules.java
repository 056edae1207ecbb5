package org.section16.domain.check;

import static org.section16.domain.check.Requirement.refused;

import java.util.List;
import java.util.stream.Stream;
import org.section16.domain.check.Requirement.Fault;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.FootnoteId;

/** How much of everything one document can have. */
final class SizeRules {
    private static final Requirement FOOTNOTE_ID = refused(
            "footnote-id",
            "Footnotes are named F1 to F99, which also limits their number",
            "R100 R101",
            filing -> filing.faults(
                    (path, content) -> path.box() == Box.FOOTNOTE_ID
                            && content.stated()
                                    .filter(id -> ((FootnoteId) id).number() > FilingRequirements.LAST_FOOTNOTE)
                                    .isPresent(),
                    " is not a name from F1 to F99"));

    private SizeRules() {}

    /** What no division into several documents mends. */
    static List<Requirement> least() {
        return List.of(
                least("owner-missing", "A form has an owner", "R30", Area.OWNER),
                least("signature-missing", "A form is signed", "R110", Area.SIGNATURE));
    }

    /** What a division into several documents can mend. */
    static List<Requirement> most() {
        int owners = FilingRequirements.MOST_OWNERS;
        int lines = FilingRequirements.MOST_LINES;
        int signatures = FilingRequirements.MOST_SIGNATURES;
        return List.of(
                most("owner-count", "A form has at most ten owners", "R30", Area.OWNER, owners),
                most("table1-count", "Table I has at most thirty lines", "R60 R62", Area.TABLE_I, lines),
                most("table2-count", "Table II has at most thirty lines", "R61 R62", Area.TABLE_II, lines),
                most("signature-count", "A form has at most ten signatures", "R110", Area.SIGNATURE, signatures),
                FOOTNOTE_ID);
    }

    private static Requirement least(String id, String title, String references, Area area) {
        return refused(
                id,
                title,
                references,
                filing -> filing.count(area) > 0
                        ? Stream.empty()
                        : Stream.of(Fault.of("found no " + area.label() + ", but EDGAR asks for one")));
    }

    private static Requirement most(String id, String title, String references, Area area, int most) {
        return refused(
                id,
                title,
                references,
                filing -> filing.count(area) <= most
                        ? Stream.empty()
                        : Stream.of(Fault.of("found " + area.label() + " " + filing.count(area)
                                + " times; one document holds " + most)));
    }
}
