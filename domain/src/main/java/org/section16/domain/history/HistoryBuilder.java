package org.section16.domain.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.Submission;
import org.section16.domain.history.AmendmentLink.Kind;
import org.section16.domain.history.LineLink.Relation;

/** Takes filings in the order of filing and keeps what is in effect. */
final class HistoryBuilder {
    /** Words by which filers say that an amendment takes something away, which no line can say. */
    private static final Pattern REMOVAL = Pattern.compile(
            "should not have been|\\b(delet|remov|duplicat|erroneously (report|includ)|inadvertently (report|includ))");

    private final List<Settlement> settlements;
    private final List<Story> stories = new ArrayList<>();
    private final Originals originals = new Originals(stories);
    private final List<AmendmentLink> links = new ArrayList<>();

    HistoryBuilder(List<Settlement> settlements) {
        this.settlements = settlements;
    }

    List<AmendmentLink> amendments() {
        return List.copyOf(links);
    }

    List<EffectiveLine> effectiveLines() {
        return stories.stream().flatMap(story -> story.lines().stream()).toList();
    }

    void add(Submission submission) {
        if (submission.filing().documentType().isAmendment()) {
            amend(submission);
        } else {
            begin(submission);
        }
    }

    private Story begin(Submission submission) {
        Story story = new Story(submission);
        stories.add(story);
        return story;
    }

    private void amend(Submission amendment) {
        Optional<Settlement> settled = settlements.stream()
                .filter(each -> amendment.accessionNumber().equals(Optional.of(each.amendment())))
                .findFirst();
        List<Story> found = settled.map(originals::settled).orElseGet(() -> originals.ofDay(amendment));
        String how = settled.isPresent() ? "settled by hand" : "filed on the day that the amendment names";
        if (found.isEmpty()) {
            found = originals.ofPeriod(amendment);
            how = "no filing of the day that the amendment names is known; of the same period of report";
        }
        if (found.isEmpty()) {
            withoutOriginal(amendment);
            return;
        }
        link(amendment, found, how, settled.flatMap(Settlement::kind));
    }

    private void withoutOriginal(Submission amendment) {
        Story story = begin(amendment);
        List<LineLink> lines = story.lines().stream()
                .map(line -> new LineLink(
                        line.current(), Optional.empty(), Relation.ADDITION, "what it amends is not known"))
                .toList();
        links.add(new AmendmentLink(
                amendment, List.of(), Kind.NO_ORIGINAL, "no filing of that day or period is known", lines));
    }

    private void link(Submission amendment, List<Story> found, String how, Optional<Kind> settled) {
        Map<PlacedLine, Story> before = new LinkedHashMap<>();
        found.forEach(story -> story.lines().forEach(line -> before.put(line.current(), story)));
        LineLinker linker = new LineLinker(PlacedLine.of(amendment), List.copyOf(before.keySet()));
        List<LineLink> lines = linker.links();
        Kind kind = settled.orElseGet(() -> kind(amendment, lines, linker.untouched()));
        lines.forEach(
                line -> line.amended().map(before::get).orElse(found.get(0)).apply(line));
        if (settled.equals(Optional.of(Kind.FULL_RESTATEMENT))) {
            List<PlacedLine> gone = linker.untouched();
            found.forEach(story -> story.remove(gone));
        }
        found.forEach(story -> story.parts().add(amendment));
        links.add(new AmendmentLink(
                amendment,
                found.stream().map(story -> story.root()).toList(),
                kind,
                how + "; " + reason(kind, linker.untouched()),
                lines));
    }

    private static Kind kind(Submission amendment, List<LineLink> lines, List<PlacedLine> untouched) {
        if (lines.isEmpty()) {
            return Kind.EXPLANATION;
        }
        boolean unclear = lines.stream().anyMatch(line -> line.relation() == Relation.UNDECIDABLE)
                || (!untouched.isEmpty() && speaksOfRemoval(amendment.filing()));
        if (unclear) {
            return Kind.UNDECIDABLE;
        }
        return untouched.isEmpty() ? Kind.FULL_RESTATEMENT : Kind.PATCH;
    }

    private static boolean speaksOfRemoval(Filing filing) {
        return Stream.concat(filing.footnotes().stream().map(footnote -> footnote.text()), Stream.of(filing.remarks()))
                .map(text -> text.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> REMOVAL.matcher(text).find());
    }

    private static String reason(Kind kind, List<PlacedLine> untouched) {
        return switch (kind) {
            case FULL_RESTATEMENT -> "it takes the place of every line before";
            case PATCH -> untouched.size() + " lines before stay as they are";
            case EXPLANATION -> "it has no lines";
            case UNDECIDABLE -> "which lines it takes the place of, or removes, is for a person to say";
            case NO_ORIGINAL -> "";
        };
    }
}
