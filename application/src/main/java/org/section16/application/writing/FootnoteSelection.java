package org.section16.application.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Footnote;
import org.section16.domain.filing.Line;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.rules.FilingRequirements;

/**
 * Leaves a part of a filing the footnotes that it refers to. They keep their names, so that a text such as "see footnote
 * 3" stays true; only where a name is beyond F99 all are named anew, in their order.
 */
final class FootnoteSelection {
    private FootnoteSelection() {}

    static Filing of(Filing part) {
        Set<FootnoteId> marks = FilingBoxes.of(part).values().stream()
                .flatMap(content -> content.notes().stream())
                .collect(Collectors.toSet());
        Predicate<Footnote> isMarked =
                footnote -> footnote.id().stated().filter(marks::contains).isPresent();
        List<Footnote> kept = part.footnotes().stream().filter(isMarked).toList();
        boolean fits = marks.stream().allMatch(mark -> mark.number() <= FilingRequirements.LAST_FOOTNOTE);
        if (fits) {
            return with(part, part.nonDerivativeTable(), part.derivativeTable(), kept);
        }
        Map<FootnoteId, FootnoteId> names = new HashMap<>();
        kept.forEach(footnote ->
                footnote.id().stated().ifPresent(id -> names.put(id, FootnoteId.of(names.size() + 1))));
        FootnoteRenaming renaming = new FootnoteRenaming(names);
        return with(
                part,
                renaming.lines(part.nonDerivativeTable()),
                renaming.lines(part.derivativeTable()),
                kept.stream().map(renaming::footnote).toList());
    }

    private static Filing with(Filing part, List<Line> tableI, List<Line> tableII, List<Footnote> footnotes) {
        return new Filing(
                part.documentType(),
                part.periodOfReport(),
                part.dateOfOriginalSubmission(),
                part.declarations(),
                part.issuer(),
                part.reportingOwners(),
                tableI,
                tableII,
                footnotes,
                part.remarks(),
                part.signatures());
    }
}
