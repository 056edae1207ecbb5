package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.FINDING;
import static org.section16.adapters.db.schema.Tables.FOOTNOTE;
import static org.section16.adapters.db.schema.Tables.LINE;
import static org.section16.adapters.db.schema.Tables.OWNER;
import static org.section16.adapters.db.schema.Tables.SIGNATURE;
import static org.section16.adapters.db.schema.Tables.SOURCE;
import static org.section16.adapters.db.schema.Tables.SOURCE_PART;
import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.FilingSummary;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.SubmissionId;

/** Keeps filings in the tables of the schema. Each method is one transaction. */
final class JooqFilingRepository implements FilingRepository {
    private final Database database;

    JooqFilingRepository(Database database) {
        this.database = database;
    }

    @Override
    public void save(StoredFiling filing) {
        FilingRows rows = FilingRows.of(filing);
        database.inTransaction(context -> {
            context.deleteFrom(SUBMISSION)
                    .where(SUBMISSION.SUBMISSION_ID.eq(filing.id().text()))
                    .execute();
            insert(context, rows);
            return filing.id();
        });
    }

    private static void insert(DSLContext context, FilingRows rows) {
        Inserts inserts = new Inserts(context);
        inserts.insert(SUBMISSION, List.of(rows.submission()));
        inserts.insert(OWNER, rows.owners());
        inserts.insert(LINE, rows.lines());
        inserts.insert(FOOTNOTE, rows.footnotes());
        inserts.insert(SIGNATURE, rows.signatures());
        inserts.insert(FINDING, rows.findings());
        inserts.insert(SOURCE, rows.sources());
        inserts.insert(SOURCE_PART, rows.sourceParts());
    }

    @Override
    public Optional<StoredFiling> find(SubmissionId id) {
        return database.inTransaction(context -> rows(context, id.text())).map(rows -> rows.filing(id));
    }

    private static Optional<FilingRows> rows(DSLContext context, String id) {
        Selects selects = new Selects(context, id);
        return selects.rows(SUBMISSION, SUBMISSION.SUBMISSION_ID).stream()
                .findFirst()
                .map(submission -> new FilingRows(
                        submission,
                        selects.rows(OWNER, OWNER.SUBMISSION_ID, OWNER.OWNER_NUMBER),
                        selects.rows(LINE, LINE.SUBMISSION_ID, LINE.TABLE_NUMBER, LINE.LINE_NUMBER),
                        selects.rows(FOOTNOTE, FOOTNOTE.SUBMISSION_ID, FOOTNOTE.FOOTNOTE_NUMBER),
                        selects.rows(SIGNATURE, SIGNATURE.SUBMISSION_ID, SIGNATURE.SIGNATURE_NUMBER),
                        selects.rows(FINDING, FINDING.SUBMISSION_ID, FINDING.FINDING_NUMBER),
                        selects.rows(SOURCE, SOURCE.SUBMISSION_ID, SOURCE.SOURCE_NUMBER),
                        selects.rows(
                                SOURCE_PART,
                                SOURCE_PART.SUBMISSION_ID,
                                SOURCE_PART.SOURCE_NUMBER,
                                SOURCE_PART.PART_NUMBER)));
    }

    @Override
    public List<SubmissionId> idsBeginningWith(String beginning, int limit) {
        return database.inTransaction(context -> context.select(SUBMISSION.SUBMISSION_ID)
                .from(SUBMISSION)
                .where(SUBMISSION.SUBMISSION_ID.startsWith(beginning))
                .orderBy(SUBMISSION.SUBMISSION_ID)
                .limit(limit)
                .fetch(row -> new SubmissionId(row.value1())));
    }

    @Override
    public List<FilingSummary> search(FilingQuery query) {
        return database.inTransaction(context -> new FilingSearch(context).search(query));
    }
}
