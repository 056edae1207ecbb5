package org.section16.domain.rules;

import static org.section16.domain.check.EdgarAnswer.SUSPENDS;
import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.Strength.SPECIFICATION;

import java.util.List;
import java.util.function.ToIntFunction;
import org.section16.domain.check.Need;
import org.section16.domain.check.Placed;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDraft;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Footnote;
import org.section16.domain.form.Box;

/** How much of everything one document can have. */
final class SizeRules {
    private static final Part OWNER = new Part(
            "reportingOwner",
            FilingRequirements.MOST_OWNERS,
            filing -> filing.reportingOwners().size());
    private static final Part TABLE_I = new Part(
            "table1.line",
            FilingRequirements.MOST_LINES,
            filing -> filing.nonDerivativeTable().size());
    private static final Part TABLE_II = new Part(
            "table2.line",
            FilingRequirements.MOST_LINES,
            filing -> filing.derivativeTable().size());
    private static final Part SIGNATURE = new Part(
            "ownerSignature",
            FilingRequirements.MOST_SIGNATURES,
            filing -> filing.signatures().size());

    private static final Rule FOOTNOTE_ID = draft(
                    "footnote-id", "Footnotes are named F1 to F99, which also limits their number", "R100 R101")
            .failing("footnote[1].id", "footnote[1].id = F100", "table1.line[1].transactionPricePerShare = 25.5 [F100]")
            .testing((filing, faults) -> {
                for (Placed<Footnote> footnote : filing.footnotes()) {
                    footnote.part()
                            .id()
                            .stated()
                            .filter(id -> id.number() > FilingRequirements.LAST_FOOTNOTE)
                            .ifPresent(id -> faults.at(
                                    footnote.at(Box.FOOTNOTE_ID), "\"" + id + "\" is not a name from F1 to F99"));
                }
            });

    private static final List<Rule> LEAST = List.of(
            least("owner-missing", "A form has an owner", "R30", OWNER),
            least("signature-missing", "A form is signed", "R110", SIGNATURE));

    private static final List<Rule> MOST = List.of(
            most("owner-count", "A form has at most ten owners", "R30 CHK-17", OWNER),
            most("table1-count", "Table I has at most thirty lines", "R60 R62 CHK-16", TABLE_I),
            most("table2-count", "Table II has at most thirty lines", "R61 R62 CHK-16", TABLE_II),
            most("signature-count", "A form has at most ten signatures", "R110", SIGNATURE),
            FOOTNOTE_ID);

    /** A part of which a form can have several. */
    private record Part(String label, int most, ToIntFunction<Filing> count) {}

    private SizeRules() {}

    /** What no division into several documents mends. */
    static List<Rule> least() {
        return LEAST;
    }

    /** What a division into several documents can mend. */
    static List<Rule> most() {
        return MOST;
    }

    private static RuleDraft draft(String id, String title, String references) {
        return error("edgar." + id, title)
                .edgar(SUSPENDS)
                .citing(SPECIFICATION, "Ownership XML 5.5, section 3.5")
                .references(references);
    }

    private static Rule least(String id, String title, String references, Part part) {
        return draft(id, title, references)
                .needing(Need.WHOLE_DOCUMENT)
                .failing("", "-- without " + part.label)
                .testing((filing, faults) -> {
                    if (part.count.applyAsInt(filing.filing()) == 0) {
                        faults.ofDocument("found no " + part.label + ", but EDGAR asks for one");
                    }
                });
    }

    private static Rule most(String id, String title, String references, Part part) {
        return draft(id, title, references)
                .failing("", "-- " + (part.most + 1) + " times " + part.label)
                .testing((filing, faults) -> {
                    int count = part.count.applyAsInt(filing.filing());
                    if (count > part.most) {
                        faults.ofDocument(
                                "found " + part.label + " " + count + " times; one document holds " + part.most);
                    }
                });
    }
}
