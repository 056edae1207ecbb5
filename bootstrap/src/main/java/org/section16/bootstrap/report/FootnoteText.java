package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.filing.Footnote;
import org.section16.domain.form.Area;
import org.section16.domain.form.FootnoteId;

/** The footnotes of a filing, each under the table whose marks refer to it; a second table refers back to the first. */
final class FootnoteText {
    private static final String INDENT = "  ";

    private final Filing filing;
    private final int width;
    private final Map<Area, Set<FootnoteId>> marks = new LinkedHashMap<>();
    private final Set<FootnoteId> set = new HashSet<>();

    FootnoteText(Filing filing, int width) {
        this.filing = filing;
        this.width = width;
        FilingBoxes.of(filing)
                .forEach((path, content) -> marks.computeIfAbsent(path.area(), any -> new HashSet<>())
                        .addAll(content.notes()));
    }

    /** Returns the lines of the footnotes to which marks in a table refer, after an empty line; none if there are none. */
    List<String> of(Area table) {
        List<String> lines = new ArrayList<>();
        Set<FootnoteId> wanted = marks.getOrDefault(table, Set.of());
        for (Footnote footnote : filing.footnotes()) {
            footnote.id()
                    .stated()
                    .filter(wanted::contains)
                    .ifPresent(id -> lines.addAll(
                            set.contains(id) && table == Area.TABLE_II
                                    ? Paragraph.labelled(label(footnote), "see under Table I", width)
                                    : lines(footnote)));
        }
        set.addAll(wanted);
        undefined(wanted).forEach(id -> lines.addAll(
                Paragraph.labelled(INDENT + BoxText.marks(List.of(id)) + " ", "there is no such footnote", width)));
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }

    /** Returns the lines of the footnotes to which no mark in a table refers. */
    List<String> rest() {
        List<String> lines = new ArrayList<>();
        for (Footnote footnote : filing.footnotes()) {
            if (footnote.id().stated().filter(set::contains).isEmpty()) {
                lines.addAll(lines(footnote));
            }
        }
        return lines;
    }

    private List<FootnoteId> undefined(Set<FootnoteId> wanted) {
        return wanted.stream()
                .filter(id -> filing.footnotes().stream()
                        .noneMatch(footnote -> footnote.id().stated().filter(id::equals).isPresent()))
                .sorted()
                .toList();
    }

    private List<String> lines(Footnote footnote) {
        return Paragraph.labelled(label(footnote), BoxText.of(footnote.text()), width);
    }

    private static String label(Footnote footnote) {
        return INDENT + "(" + BoxText.of(footnote.id(), id -> Integer.toString(id.number())) + ") ";
    }
}
