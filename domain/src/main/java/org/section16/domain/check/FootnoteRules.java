package org.section16.domain.check;

import static org.section16.domain.check.Requirement.refused;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.domain.check.Requirement.Fault;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/** Footnotes and the marks that refer to them. */
final class FootnoteRules {
    private static final Requirement DUPLICATE_FOOTNOTE =
            refused("duplicate-footnote", "No two footnotes have the same name", "R101", FootnoteRules::duplicates);

    private static final Requirement UNMARKED_FOOTNOTE =
            refused("unmarked-footnote", "Each footnote is referred to", "R102", FootnoteRules::unmarked);

    private static final Requirement UNDEFINED_FOOTNOTE =
            refused("undefined-footnote", "Each mark refers to a footnote", "R103", FootnoteRules::undefined);

    private static final Requirement REPEATED_MARK = refused(
            "repeated-mark",
            "A box bears each mark once",
            "R104",
            filing -> filing.boxes().entrySet().stream()
                    .filter(box -> new HashSet<>(box.getValue().notes()).size()
                            != box.getValue().notes().size())
                    .map(box -> Fault.at(
                            box.getKey(),
                            "found a footnote mark twice among "
                                    + box.getValue().notes())));

    private FootnoteRules() {}

    static List<Requirement> requirements() {
        return List.of(DUPLICATE_FOOTNOTE, UNMARKED_FOOTNOTE, UNDEFINED_FOOTNOTE, REPEATED_MARK);
    }

    private static Stream<Fault> duplicates(SpreadFiling filing) {
        Set<FootnoteId> met = new HashSet<>();
        return filing.paths(Box.FOOTNOTE_ID)
                .filter(path -> id(filing, path).filter(id -> !met.add(id)).isPresent())
                .map(path ->
                        Fault.at(path, SpreadFiling.quoted(filing.at(path)) + " is the name of an earlier footnote"));
    }

    private static Stream<Fault> unmarked(SpreadFiling filing) {
        Set<FootnoteId> marks = filing.boxes().values().stream()
                .flatMap(content -> content.notes().stream())
                .collect(Collectors.toSet());
        return filing.paths(Box.FOOTNOTE_ID)
                .filter(path ->
                        id(filing, path).filter(id -> !marks.contains(id)).isPresent())
                .map(path ->
                        Fault.at(path, "no box refers to " + filing.at(path).text()));
    }

    private static Stream<Fault> undefined(SpreadFiling filing) {
        Set<FootnoteId> defined = filing.paths(Box.FOOTNOTE_ID)
                .flatMap(path -> id(filing, path).stream())
                .collect(Collectors.toSet());
        return filing.boxes().entrySet().stream()
                .flatMap(box -> box.getValue().notes().stream()
                        .filter(mark -> !defined.contains(mark))
                        .distinct()
                        .map(mark -> Fault.at(box.getKey(), "there is no footnote " + mark)));
    }

    private static Optional<FootnoteId> id(SpreadFiling filing, BoxPath path) {
        Reported<?> content = filing.at(path);
        return content.stated().map(FootnoteId.class::cast);
    }
}
