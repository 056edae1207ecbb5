package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final Set<FootnoteId> shown = new HashSet<>();

    FootnoteText(Filing filing, int width) {
        this.filing = filing;
        this.width = width;
        FilingBoxes.of(filing)
                .forEach((path, content) -> marks.computeIfAbsent(path.area(), any -> new HashSet<>())
                        .addAll(content.notes()));
    }

    /** Returns the lines of the footnotes to which marks in a table refer, after an empty line; none if there are none. */
    List<String> of(Area table) {
        Set<FootnoteId> wanted = new TreeSet<>(marks.getOrDefault(table, Set.of()));
        List<FootnoteId> repeated = wanted.stream().filter(shown::contains).toList();
        List<String> lines = new ArrayList<>();
        for (Footnote footnote : filing.footnotes()) {
            if (footnote.id()
                    .stated()
                    .filter(wanted::contains)
                    .filter(id -> !shown.contains(id))
                    .isPresent()) {
                lines.addAll(lines(footnote));
            }
        }
        wanted.stream()
                .filter(id -> !isDefined(id))
                .forEach(id -> lines.addAll(Paragraph.labelled(
                        INDENT + BoxText.marks(List.of(id)) + " ", "there is no such footnote", width)));
        if (!repeated.isEmpty()) {
            lines.addAll(Paragraph.labelled(INDENT, BoxText.marks(repeated) + " see under Table I", width));
        }
        shown.addAll(wanted);
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }

    /** Returns the lines of the footnotes to which no mark in a table refers. */
    List<String> rest() {
        List<String> lines = new ArrayList<>();
        for (Footnote footnote : filing.footnotes()) {
            if (footnote.id().stated().filter(shown::contains).isEmpty()) {
                lines.addAll(lines(footnote));
            }
        }
        return lines;
    }

    private boolean isDefined(FootnoteId id) {
        return filing.footnotes().stream()
                .anyMatch(footnote -> footnote.id().stated().filter(id::equals).isPresent());
    }

    private List<String> lines(Footnote footnote) {
        return Paragraph.labelled(label(footnote), BoxText.of(footnote.text()), width);
    }

    private static String label(Footnote footnote) {
        return INDENT + "(" + BoxText.of(footnote.id(), id -> Integer.toString(id.number())) + ") ";
    }
}
