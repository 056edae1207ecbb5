package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.FINDING;

import java.util.List;
import java.util.Optional;
import org.section16.domain.check.Finding;
import org.section16.domain.check.RuleId;
import org.section16.domain.check.Severity;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.Reported;

/** Reads and writes the table {@code finding}. */
final class FindingTable {
    /** How the paths of its boxes begin among the exceptions. */
    static final String PART = "finding[";

    private FindingTable() {}

    static List<Row> write(String id, List<Finding> findings, Exceptions exceptions) {
        return Numbered.map(findings, (number, finding) -> {
            Row row = new Row(FINDING).set(FINDING.SUBMISSION_ID, id);
            row.set(FINDING.FINDING_NUMBER, number);
            row.set(FINDING.SEVERITY, finding.severity().name());
            row.set(FINDING.BOX, finding.where().map(BoxPath::toString).orElse(null));
            Cells cells = cells(row, exceptions);
            cells.put(FINDING.RULE, Reported.of(finding.rule().text()));
            cells.put(FINDING.MESSAGE, Reported.of(finding.message()));
            return row;
        });
    }

    static List<Finding> read(List<Row> rows, Exceptions exceptions) {
        return rows.stream().map(row -> read(row, cells(row, exceptions))).toList();
    }

    private static Finding read(Row row, Cells cells) {
        return new Finding(
                new RuleId(cells.get(FINDING.RULE).text()),
                Severity.valueOf(row.known(FINDING.SEVERITY)),
                Optional.ofNullable(row.get(FINDING.BOX)).map(BoxPath::parse),
                cells.get(FINDING.MESSAGE).text());
    }

    private static Cells cells(Row row, Exceptions exceptions) {
        return new Cells(row, PART + row.known(FINDING.FINDING_NUMBER) + "].", exceptions);
    }
}
