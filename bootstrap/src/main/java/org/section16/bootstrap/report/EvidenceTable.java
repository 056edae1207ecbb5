package org.section16.bootstrap.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.section16.application.reading.Evidence;
import org.section16.application.reading.Location;
import org.section16.domain.filing.Filing;
import org.section16.domain.filing.FilingBoxes;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/** Where in its document each value of a filing stands, for a person to look it up there. */
public final class EvidenceTable {
    private static final int INDENT = 2;

    private EvidenceTable() {}

    /**
     * Sets the places, box by box in the order of the form.
     *
     * @param filing the filing
     * @param evidence where its values stand
     * @param width the width of the page in characters
     * @return the lines, behind an empty one; none if no place is known
     */
    public static List<String> of(Filing filing, Evidence evidence, int width) {
        TextTable table = new TextTable()
                .column("Box", TextTable.Setting.LEFT)
                .column("Value", TextTable.Setting.WORDS)
                .column("Place", TextTable.Setting.WORDS);
        for (Map.Entry<BoxPath, Reported<?>> box : FilingBoxes.of(filing).entrySet()) {
            if (!box.getValue().isBlank()) {
                String place = evidence.of(box.getKey()).map(Location::toString).orElse("");
                table.row(List.of(box.getKey().toString(), BoxText.of(box.getValue()), place));
            }
        }
        return evidence.places().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of("", "EVIDENCE"), table.lines(INDENT, width).stream())
                        .toList();
    }
}
