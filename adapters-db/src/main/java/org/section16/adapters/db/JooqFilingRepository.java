package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.FINDING;
import static org.section16.adapters.db.schema.Tables.FOOTNOTE;
import static org.section16.adapters.db.schema.Tables.LINE;
import static org.section16.adapters.db.schema.Tables.OWNER;
import static org.section16.adapters.db.schema.Tables.SIGNATURE;
import static org.section16.adapters.db.schema.Tables.SOURCE;
import static org.section16.adapters.db.schema.Tables.SOURCE_PART;
import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.section16.application.ingest.FilingOrder;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingRepository;
import org.section16.application.ingest.FilingSummary;
import org.section16.application.ingest.StoredFiling;
import org.section16.application.ingest.StoredForm;
import org.section16.application.ingest.StoredSubmission;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.FormNumber;

/** Keeps filings in the tables of the schema. Each method is one transaction. */
final class JooqFilingRepository implements FilingRepository {
    private final Database database;

    JooqFilingRepository(Database database) {
        this.database = database;
    }

    @Override
    public void change(
            Collection<SubmissionId> ids, Function<Map<SubmissionId, StoredFiling>, List<StoredFiling>> change) {
        database.inTransaction(context -> {
            Map<SubmissionId, StoredFiling> stored = stored(context, ids);
            List<StoredFiling> changed = change.apply(stored);
            // Making rows, and compressing documents above all, takes as long as inserting them.
            List<FilingRows> rows = changed.parallelStream().map(FilingRows::of).toList();
            delete(
                    context,
                    changed.stream()
                            .map(StoredFiling::id)
                            .filter(stored::containsKey)
                            .toList());
            insert(context, rows);
            return rows.size();
        });
    }

    private static Map<SubmissionId, StoredFiling> stored(DSLContext context, Collection<SubmissionId> ids) {
        Map<SubmissionId, StoredFiling> stored = new HashMap<>();
        context
                .select(SUBMISSION.SUBMISSION_ID)
                .from(SUBMISSION)
                .where(SUBMISSION.SUBMISSION_ID.in(texts(ids)))
                .fetch(SUBMISSION.SUBMISSION_ID)
                .stream()
                .map(SubmissionId::new)
                .forEach(id -> rows(context, id.text()).ifPresent(rows -> stored.put(id, rows.filing(id))));
        return stored;
    }

    private static void delete(DSLContext context, List<SubmissionId> ids) {
        if (!ids.isEmpty()) {
            context.deleteFrom(SUBMISSION)
                    .where(SUBMISSION.SUBMISSION_ID.in(texts(ids)))
                    .execute();
        }
    }

    private static List<String> texts(Collection<SubmissionId> ids) {
        return ids.stream().map(SubmissionId::text).toList();
    }

    private static void insert(DSLContext context, List<FilingRows> filings) {
        Inserts inserts = new Inserts(context);
        inserts.insert(SUBMISSION, filings, filing -> List.of(filing.submission()));
        inserts.insert(OWNER, filings, FilingRows::owners);
        inserts.insert(LINE, filings, FilingRows::lines);
        inserts.insert(FOOTNOTE, filings, FilingRows::footnotes);
        inserts.insert(SIGNATURE, filings, FilingRows::signatures);
        inserts.insert(FINDING, filings, FilingRows::findings);
        inserts.insert(SOURCE, filings, FilingRows::sources);
        inserts.insert(SOURCE_PART, filings, FilingRows::sourceParts);
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
    public List<StoredForm> readFrom(String sha256) {
        return database.inTransaction(context -> context.select(
                        SOURCE.SUBMISSION_ID, SOURCE.FORM_NUMBER, SOURCE.FORM_COUNT)
                .from(SOURCE)
                .where(SOURCE.SHA256.eq(sha256))
                .orderBy(SOURCE.FORM_NUMBER, SOURCE.SUBMISSION_ID)
                .fetch(row ->
                        new StoredForm(new SubmissionId(row.value1()), new FormNumber(row.value2(), row.value3()))));
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
    public List<FilingSummary> search(FilingQuery query, FilingOrder order) {
        return database.inTransaction(context -> new FilingSearch(context, order).search(query));
    }

    @Override
    public void forEach(FilingQuery query, Consumer<StoredSubmission> consumer) {
        new FilingPages(database, query).forEach(consumer);
    }
}
