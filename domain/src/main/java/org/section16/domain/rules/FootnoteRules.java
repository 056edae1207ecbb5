package org.section16.domain.rules;

import static org.section16.domain.check.EdgarAnswer.SUSPENDS;
import static org.section16.domain.check.RuleDraft.error;
import static org.section16.domain.check.Strength.SPECIFICATION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.section16.domain.check.CheckedFiling;
import org.section16.domain.check.Faults;
import org.section16.domain.check.Need;
import org.section16.domain.check.Rule;
import org.section16.domain.check.RuleDraft;
import org.section16.domain.filing.Footnote;
import org.section16.domain.form.Box;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/** Footnotes and the marks that refer to them. */
final class FootnoteRules {
    private static final Rule DUPLICATE_FOOTNOTE = draft("duplicate-footnote", "No two footnotes have the same name")
            .references("R101")
            .failing("footnote[2].id", "footnote[2].id = F1", "footnote[2].text = Once more.")
            .testing((filing, faults) -> {
                Set<FootnoteId> met = new HashSet<>();
                filing.footnotes()
                        .forEach(footnote -> footnote.part()
                                .id()
                                .stated()
                                .filter(id -> !met.add(id))
                                .ifPresent(id -> faults.at(
                                        footnote.at(Box.FOOTNOTE_ID),
                                        "\"" + id + "\" is the name of an earlier footnote")));
            });

    private static final Rule UNMARKED_FOOTNOTE = draft("unmarked-footnote", "Each footnote is referred to")
            .references("R102")
            .needing(Need.WHOLE_DOCUMENT)
            .failing("footnote[2].id", "footnote[2].id = F2", "footnote[2].text = Nobody asks.")
            .testing((filing, faults) -> {
                if (!filing.filing().footnotes().isEmpty()) {
                    Set<FootnoteId> marks = marks(filing);
                    filing.footnotes()
                            .forEach(footnote -> footnote.part()
                                    .id()
                                    .stated()
                                    .filter(id -> !marks.contains(id))
                                    .ifPresent(
                                            id -> faults.at(footnote.at(Box.FOOTNOTE_ID), "no box refers to " + id)));
                }
            });

    private static final Rule UNDEFINED_FOOTNOTE = draft("undefined-footnote", "Each mark refers to a footnote")
            .references("R103")
            .needing(Need.WHOLE_DOCUMENT)
            .failing("table1.line[1].securityTitle", "table1.line[1].securityTitle = Common Stock [F9]")
            .testing(FootnoteRules::undefined);

    private static final Rule REPEATED_MARK = draft("repeated-mark", "A box bears each mark once")
            .references("R104")
            .failing("table1.line[1].securityTitle", "table1.line[1].securityTitle = Common Stock [F1] [F1]")
            .testing((filing, faults) -> Boxes.each(filing, (path, content) -> {
                List<FootnoteId> notes = content.notes();
                if (notes.size() > 1 && new HashSet<>(notes).size() != notes.size()) {
                    faults.at(path, "found a footnote mark twice among " + notes);
                }
            }));

    private FootnoteRules() {}

    static List<Rule> rules() {
        return List.of(DUPLICATE_FOOTNOTE, UNMARKED_FOOTNOTE, UNDEFINED_FOOTNOTE, REPEATED_MARK);
    }

    private static RuleDraft draft(String id, String title) {
        return error("edgar." + id, title)
                .edgar(SUSPENDS)
                .citing(SPECIFICATION, "Ownership XML 5.5, sections 4.3.5, 4.3.6 and 5");
    }

    /** Marks stand on any box, also on those that EDGAR sets. */
    private static Set<FootnoteId> marks(CheckedFiling filing) {
        Set<FootnoteId> marks = new HashSet<>();
        for (Reported<?> content : filing.boxes().values()) {
            marks.addAll(content.notes());
        }
        return marks;
    }

    private static void undefined(CheckedFiling filing, Faults faults) {
        Set<FootnoteId> defined = new HashSet<>();
        for (Footnote footnote : filing.filing().footnotes()) {
            footnote.id().stated().ifPresent(defined::add);
        }
        Boxes.each(filing, (path, content) -> {
            if (!defined.containsAll(content.notes())) {
                content.notes().stream()
                        .filter(mark -> !defined.contains(mark))
                        .distinct()
                        .forEach(mark -> faults.at(path, "there is no footnote " + mark));
            }
        });
    }
}
