package org.section16.adapters.db;

import static org.section16.adapters.db.schema.Tables.FINDING;
import static org.section16.adapters.db.schema.Tables.SOURCE;
import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.section16.application.ingest.SubmissionId;
import org.section16.application.reading.FilingDraft.Medium;
import org.section16.application.review.FindingRepository;
import org.section16.application.review.JudgedSubmission;
import org.section16.domain.identity.Cik;

/** Keeps findings in the tables of the schema. Each method is one transaction. */
final class JooqFindingRepository implements FindingRepository {
    private final Database database;

    JooqFindingRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<Cik> issuers() {
        return database.inTransaction(context -> context.selectDistinct(SUBMISSION.ISSUER_CIK)
                .from(SUBMISSION)
                .where(SUBMISSION.ISSUER_CIK.isNotNull())
                .orderBy(SUBMISSION.ISSUER_CIK)
                .fetch(row -> Cik.of(row.value1())));
    }

    @Override
    public List<SubmissionId> about(Optional<Cik> issuer) {
        return database.inTransaction(context -> context.select(SUBMISSION.SUBMISSION_ID)
                .from(SUBMISSION)
                .where(issuer.map(cik -> SUBMISSION.ISSUER_CIK.eq(cik.number()))
                        .orElseGet(SUBMISSION.ISSUER_CIK::isNull))
                .orderBy(SUBMISSION.SUBMISSION_ID)
                .fetch(row -> new SubmissionId(row.value1())));
    }

    @Override
    public List<JudgedSubmission> find(Collection<SubmissionId> ids) {
        return database.inTransaction(context -> judged(context, rows(context, ids)));
    }

    /** In the isolation of these transactions it fails, and is done again, if another program changed a filing since. */
    @Override
    public List<JudgedSubmission> judge(Collection<SubmissionId> ids, UnaryOperator<JudgedSubmission> judge) {
        return database.inTransaction(context -> {
            List<FilingRows> before = rows(context, ids);
            List<JudgedSubmission> after =
                    judged(context, before).stream().map(judge).toList();
            List<FilingRows> changed = new ArrayList<>();
            for (int index = 0; index < after.size(); index++) {
                FilingRows rows = before.get(index).with(after.get(index));
                changed.add(rows);
                context.update(SUBMISSION)
                        .set(SUBMISSION.RULES, rows.submission().get(SUBMISSION.RULES))
                        .set(SUBMISSION.EXCEPTIONS, rows.submission().get(SUBMISSION.EXCEPTIONS))
                        .where(SUBMISSION.SUBMISSION_ID.eq(rows.id().text()))
                        .execute();
            }
            context.deleteFrom(FINDING)
                    .where(FINDING.SUBMISSION_ID.in(texts(ids)))
                    .execute();
            new Inserts(context).insert(FINDING, changed, FilingRows::findings);
            return after;
        });
    }

    private static List<FilingRows> rows(DSLContext context, Collection<SubmissionId> ids) {
        List<String> texts = texts(ids);
        Map<String, List<Row>> findings =
                FilingPages.rows(context, FINDING, FINDING.SUBMISSION_ID, texts, FINDING.FINDING_NUMBER);
        return FilingPages.filings(context, texts).stream()
                .map(rows -> rows.with(findings.getOrDefault(rows.id().text(), List.of())))
                .toList();
    }

    private static List<JudgedSubmission> judged(DSLContext context, List<FilingRows> filings) {
        Map<String, String> media = context.select(SOURCE.SUBMISSION_ID, SOURCE.MEDIUM)
                .from(SOURCE)
                .where(SOURCE.SUBMISSION_ID.in(
                        filings.stream().map(rows -> rows.id().text()).toList()))
                .and(SOURCE.SOURCE_NUMBER.eq(1))
                .fetchMap(SOURCE.SUBMISSION_ID, SOURCE.MEDIUM);
        return filings.stream()
                .map(rows ->
                        rows.judged(Medium.valueOf(media.getOrDefault(rows.id().text(), Medium.ELECTRONIC.name()))))
                .toList();
    }

    private static List<String> texts(Collection<SubmissionId> ids) {
        return ids.stream().map(SubmissionId::text).toList();
    }
}
