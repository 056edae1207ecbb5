package org.section16.adapters.db;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.section16.adapters.db.schema.Tables.LINE;
import static org.section16.adapters.db.schema.Tables.OWNER;
import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.section16.application.ingest.FilingQuery;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.form.LineKind;

/** What a filing has to meet to be one of those asked for. */
final class FilingConditions {
    /** Up to so many lines are rare: their filings are found one by one in a fifth of a second. */
    private static final int MOST_RARE = 5_000;

    private final DSLContext context;

    FilingConditions(DSLContext context) {
        this.context = context;
    }

    /** Asks the database once where that is needed to say them well: they hold for all pages of one answer. */
    List<Condition> of(FilingQuery query) {
        List<Condition> conditions = new ArrayList<>();
        query.issuer().map(cik -> SUBMISSION.ISSUER_CIK.eq(cik.number())).ifPresent(conditions::add);
        query.owner()
                .map(cik -> SUBMISSION.SUBMISSION_ID.in(
                        select(OWNER.SUBMISSION_ID).from(OWNER).where(OWNER.RPT_OWNER_CIK.eq(cik.number()))))
                .ifPresent(conditions::add);
        query.symbol()
                .map(symbol -> SUBMISSION.SYMBOL.eq(SubmissionTable.searchable(symbol)))
                .ifPresent(conditions::add);
        query.code().map(this::ofCode).ifPresent(conditions::add);
        query.form().map(form -> SUBMISSION.DOCUMENT_TYPE.eq(form.toString())).ifPresent(conditions::add);
        query.fromInclusive().map(SUBMISSION.PERIOD_OF_REPORT::ge).ifPresent(conditions::add);
        query.toInclusive().map(SUBMISSION.PERIOD_OF_REPORT::le).ifPresent(conditions::add);
        return conditions;
    }

    /**
     * What is rare is looked for among the lines, what is frequent among the filings, from the first on: the other way
     * round, either would go through the whole store.
     */
    private Condition ofCode(TransactionCode code) {
        Condition ofCode = LINE.KIND.eq(LineKind.TRANSACTION.toString()).and(LINE.TRANSACTION_CODE.eq(code.toString()));
        int found = context.fetchCount(selectOne().from(LINE).where(ofCode).limit(MOST_RARE + 1));
        return found > MOST_RARE
                ? exists(selectOne().from(LINE).where(LINE.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID), ofCode))
                : SUBMISSION.SUBMISSION_ID.in(
                        select(LINE.SUBMISSION_ID).from(LINE).where(ofCode));
    }
}
