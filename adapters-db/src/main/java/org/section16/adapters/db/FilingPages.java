package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.FOOTNOTE;
import static org.section16.adapters.db.schema.Tables.LINE;
import static org.section16.adapters.db.schema.Tables.OWNER;
import static org.section16.adapters.db.schema.Tables.SIGNATURE;
import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.StoredSubmission;

/**
 * Reads filings page by page in the order of their identities: each page begins behind the last identity of the one
 * before, so that the thousandth costs no more than the first. A page is one transaction of six selects.
 */
final class FilingPages {
    /** Enough that the six selects weigh little, and few enough that their rows fit into any heap. */
    private static final int PAGE = 500;

    private final Database database;
    private final FilingQuery query;

    FilingPages(Database database, FilingQuery query) {
        this.database = database;
        this.query = query;
    }

    void forEach(Consumer<StoredSubmission> consumer) {
        List<Condition> conditions = database.inTransaction(context -> new FilingConditions(context).of(query));
        int left = query.limit();
        int offset = query.offset();
        String last = "";
        List<StoredSubmission> page;
        do {
            page = page(conditions, last, Math.min(left, PAGE), offset);
            page.forEach(consumer);
            if (!page.isEmpty()) {
                last = page.get(page.size() - 1).id().text();
            }
            left -= page.size();
            offset = 0;
        } while (page.size() == PAGE && left > 0);
    }

    private List<StoredSubmission> page(List<Condition> conditions, String last, int size, int offset) {
        return database.inTransaction(context -> {
            List<String> ids = context.select(SUBMISSION.SUBMISSION_ID)
                    .from(SUBMISSION)
                    .where(conditions)
                    .and(SUBMISSION.SUBMISSION_ID.gt(last))
                    .orderBy(SUBMISSION.SUBMISSION_ID)
                    .limit(size)
                    .offset(offset)
                    .fetch(SUBMISSION.SUBMISSION_ID);
            return filings(context, ids).stream().map(FilingRows::stored).toList();
        });
    }

    /** Returns the rows of filings, without findings and sources, in the order of the identities. */
    static List<FilingRows> filings(DSLContext context, List<String> ids) {
        Map<String, List<Row>> submissions = rows(context, SUBMISSION, SUBMISSION.SUBMISSION_ID, ids);
        Map<String, List<Row>> owners = rows(context, OWNER, OWNER.SUBMISSION_ID, ids, OWNER.OWNER_NUMBER);
        Map<String, List<Row>> lines =
                rows(context, LINE, LINE.SUBMISSION_ID, ids, LINE.TABLE_NUMBER, LINE.LINE_NUMBER);
        Map<String, List<Row>> footnotes =
                rows(context, FOOTNOTE, FOOTNOTE.SUBMISSION_ID, ids, FOOTNOTE.FOOTNOTE_NUMBER);
        Map<String, List<Row>> signatures =
                rows(context, SIGNATURE, SIGNATURE.SUBMISSION_ID, ids, SIGNATURE.SIGNATURE_NUMBER);
        return ids.stream()
                .filter(submissions::containsKey)
                .map(id -> new FilingRows(
                        submissions.getOrDefault(id, List.of()).get(0),
                        owners.getOrDefault(id, List.of()),
                        lines.getOrDefault(id, List.of()),
                        footnotes.getOrDefault(id, List.of()),
                        signatures.getOrDefault(id, List.of()),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }

    static Map<String, List<Row>> rows(
            DSLContext context, Table<?> table, Field<String> submission, List<String> ids, Field<?>... order) {
        Map<String, List<Row>> rows = new HashMap<>();
        List<Condition> wanted = List.of(submission.in(ids));
        for (Record row : context.selectFrom(table).where(wanted).orderBy(order).fetch()) {
            rows.computeIfAbsent(row.get(submission), id -> new ArrayList<>()).add(new Row(row));
        }
        return rows;
    }
}
