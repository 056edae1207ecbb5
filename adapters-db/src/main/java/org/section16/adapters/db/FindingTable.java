package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.FINDING;

import java.util.List;
import java.util.Optional;
import org.section16.adapters.db.schema.tables.records.FindingRecord;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/** Reads and writes the table {@code finding}. */
final class FindingTable {
    private FindingTable() {}

    static List<FindingRecord> write(String id, List<Finding> findings, Exceptions exceptions) {
        return Numbered.map(findings, (number, finding) -> {
            FindingRecord row = new FindingRecord();
            row.setSubmissionId(id);
            row.setFindingNumber(number);
            row.setSeverity(finding.severity().name());
            row.setBox(finding.where().map(BoxPath::toString).orElse(null));
            Cells cells = cells(row, exceptions);
            cells.put(FINDING.RULE, Reported.of(finding.rule().text()));
            cells.put(FINDING.MESSAGE, Reported.of(finding.message()));
            return row;
        });
    }

    static List<Finding> read(List<FindingRecord> rows, Exceptions exceptions) {
        return rows.stream().map(row -> read(row, cells(row, exceptions))).toList();
    }

    private static Finding read(FindingRecord row, Cells cells) {
        return new Finding(
                new RuleId(cells.get(FINDING.RULE).text()),
                Severity.valueOf(row.getSeverity()),
                Optional.ofNullable(row.getBox()).map(BoxPath::parse),
                cells.get(FINDING.MESSAGE).text());
    }

    private static Cells cells(FindingRecord row, Exceptions exceptions) {
        return new Cells(row, "finding[" + row.getFindingNumber() + "].", exceptions);
    }
}
