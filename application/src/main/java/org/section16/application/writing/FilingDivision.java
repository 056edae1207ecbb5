package org.section16.application.writing;

import java.util.ArrayList;
import java.util.List;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.Signature;
import org.section16.domain.form.Reported;
import org.section16.domain.party.ReportingOwner;
import org.section16.domain.rules.FilingRequirements;

/**
 * Divides a filing that is too large for one document, as filers do: the owners beyond the tenth file the same lines in
 * a document of their own, the lines beyond the thirtieth of a table stand in another document of the same owners, and
 * the remarks of each say which of how many it is. A document has the footnotes that its own lines refer to.
 */
final class FilingDivision {
    private final Filing whole;
    private final List<List<ReportingOwner>> owners;
    private final List<List<Line>> tableI;
    private final List<List<Line>> tableII;
    private final int lineParts;

    private FilingDivision(Filing whole) {
        this.whole = whole;
        this.owners = chunks(whole.reportingOwners(), FilingRequirements.MOST_OWNERS);
        this.tableI = chunks(whole.nonDerivativeTable(), FilingRequirements.MOST_LINES);
        this.tableII = chunks(whole.derivativeTable(), FilingRequirements.MOST_LINES);
        this.lineParts = Math.max(1, Math.max(tableI.size(), tableII.size()));
    }

    /** Returns the parts, the owners of a group one after the other; the filing itself if it fits. */
    static List<Filing> of(Filing filing) {
        return new FilingDivision(filing).parts();
    }

    private List<Filing> parts() {
        if (owners.size() <= 1 && lineParts == 1) {
            return List.of(whole);
        }
        List<Filing> parts = new ArrayList<>();
        for (int group = 0; group < owners.size(); group++) {
            for (int part = 0; part < lineParts; part++) {
                parts.add(part(group, part, parts.size() + 1));
            }
        }
        return parts;
    }

    private Filing part(int group, int part, int number) {
        Filing divided = new Filing(
                whole.documentType(),
                whole.periodOfReport(),
                whole.dateOfOriginalSubmission(),
                whole.declarations(),
                whole.issuer(),
                owners.get(group),
                part < tableI.size() ? tableI.get(part) : List.of(),
                part < tableII.size() ? tableII.get(part) : List.of(),
                whole.footnotes(),
                remarks(number),
                signatures(group));
        return FootnoteSelection.of(divided);
    }

    /** The words are those that filers use. */
    private Reported<String> remarks(int number) {
        List<String> limits = new ArrayList<>();
        if (lineParts > 1) {
            limits.add(FilingRequirements.MOST_LINES + " lines in a table");
        }
        if (owners.size() > 1) {
            limits.add(FilingRequirements.MOST_OWNERS + " reporting owners on a form");
        }
        String reference = "Due to the limit of " + String.join(" and of ", limits) + ", this is Form "
                + whole.documentType() + " filing " + number + " of " + owners.size() * lineParts
                + " relating to the same event.";
        return Reported.of((reference + " " + whole.remarks().text()).strip());
    }

    /** Signatures name no owner. One for each owner goes with them; otherwise every document has all. */
    private List<Signature> signatures(int group) {
        boolean oneEach = whole.signatures().size() == whole.reportingOwners().size();
        return oneEach
                ? chunks(whole.signatures(), FilingRequirements.MOST_OWNERS).get(group)
                : whole.signatures();
    }

    private static <T> List<List<T>> chunks(List<T> all, int most) {
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += most) {
            chunks.add(all.subList(start, Math.min(all.size(), start + most)));
        }
        return chunks;
    }
}
