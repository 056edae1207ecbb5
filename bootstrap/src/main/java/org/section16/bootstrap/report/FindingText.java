package org.section16.bootstrap.report;

import java.util.Locale;
import org.section16.application.reading.Evidence;
import org.section16.domain.check.Finding;

/** A finding in a line. */
public final class FindingText {
    private FindingText() {}

    /**
     * Sets a finding.
     *
     * @param finding the finding
     * @param evidence where each value stands
     * @return severity, box, place, message and rule, such as {@code error: table1.line[2].transactionDate (page 1 at
     *     90,300): "13/45/2024" is not a date (MM/DD/YYYY) [reading.illegible]}
     */
    public static String of(Finding finding, Evidence evidence) {
        StringBuilder line = new StringBuilder(finding.severity().name().toLowerCase(Locale.ROOT)).append(": ");
        finding.where().ifPresent(box -> {
            line.append(box);
            evidence.of(box).ifPresent(place -> line.append(" (").append(place).append(')'));
            line.append(": ");
        });
        return line.append(BoxText.printable(finding.message()))
                .append(" [")
                .append(finding.rule())
                .append(']')
                .toString();
    }
}
