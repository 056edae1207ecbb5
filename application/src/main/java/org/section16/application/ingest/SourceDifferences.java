package org.section16.application.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.reading.PrintLimit;
import org.section16.application.reading.ReadingRules;
import org.section16.domain.check.Finding;
import org.section16.domain.check.Severity;
import org.section16.domain.filing.Difference;
import org.section16.domain.filing.FilingDifferences;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/**
 * What another document of a submission says differently from the one that stands. What print cannot show is no
 * difference; an extract leaves out and rounds too much to be compared.
 */
final class SourceDifferences {
    private SourceDifferences() {}

    static List<Finding> of(StoredFiling standing, StoredFiling other) {
        Source document = standing.sources().get(0);
        Source aside = other.sources().get(0);
        if (document.sha256().equals(aside.sha256())
                || document.medium() == Medium.EXTRACT
                || aside.medium() == Medium.EXTRACT) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Difference difference : FilingDifferences.between(
                standing.submission().filing(), other.submission().filing())) {
            if (PrintLimit.of(difference, document.medium(), aside.medium()).isEmpty()) {
                findings.add(Finding.at(
                        ReadingRules.SOURCES_DIFFER,
                        Severity.WARNING,
                        difference.where(),
                        aside.name() + " has " + words(difference.right()) + "; what stands, "
                                + words(difference.left()) + ", is that of " + document.name()));
            }
        }
        return findings;
    }

    private static String words(Reported<?> content) {
        String text = content.text().isEmpty() ? "nothing" : '"' + content.text() + '"';
        return content.notes().isEmpty()
                ? text
                : text + " with the marks "
                        + content.notes().stream().map(FootnoteId::toString).collect(Collectors.joining(", "));
    }
}
