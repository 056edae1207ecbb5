package org.section16.adapters.db;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.section16.adapters.db.schema.Tables.FINDING;
import static org.section16.adapters.db.schema.Tables.LINE;
import static org.section16.adapters.db.schema.Tables.OWNER;
import static org.section16.adapters.db.schema.Tables.SUBMISSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.section16.application.ingest.FilingOrder;
import org.section16.application.ingest.FilingQuery;
import org.section16.application.ingest.FilingSummary;
import org.section16.application.ingest.SubmissionId;
import org.section16.domain.check.Severity;
import org.section16.domain.form.FormType;
import org.section16.domain.form.LineKind;
import org.section16.domain.identity.Cik;

/** Lists filings: one select for the page, one for the names of its owners. */
final class FilingSearch {
    private static final Field<Integer> TRANSACTIONS =
            lines(LineKind.TRANSACTION).as("transactions");
    private static final Field<Integer> HOLDINGS = lines(LineKind.HOLDING).as("holdings");
    private static final Field<Integer> FINDINGS = field(selectCount()
                    .from(FINDING)
                    .where(FINDING.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID))
                    .and(FINDING.SEVERITY.ne(Severity.INFO.name())))
            .as("findings");

    private final DSLContext context;
    private final List<OrderField<?>> order;

    FilingSearch(DSLContext context, FilingOrder order) {
        this.context = context;
        this.order = List.of(first(order), SUBMISSION.SUBMISSION_ID);
    }

    /**
     * Of one form, H2 takes the index that begins with the form only if the order does, too. Of few filings it must not:
     * those of one issuer or owner are found sooner and then put in order.
     */
    private List<OrderField<?>> order(FilingQuery query) {
        List<OrderField<?>> spelled = new ArrayList<>(order);
        boolean few = query.issuer().isPresent()
                || query.owner().isPresent()
                || query.symbol().isPresent();
        if (query.form().isPresent() && !few) {
            spelled.add(0, SUBMISSION.DOCUMENT_TYPE);
        }
        return spelled;
    }

    /** The indexes of the submissions spell the same orders. */
    private static OrderField<?> first(FilingOrder order) {
        Field<?> column = switch (order.key()) {
            case FILED -> SUBMISSION.SORT_DATE;
            case PERIOD -> SUBMISSION.PERIOD_OF_REPORT;
            case ISSUER -> SUBMISSION.ISSUER_NAME;
        };
        boolean rising = order.reversed() != (order.key() == FilingOrder.Key.ISSUER);
        return (rising ? column.asc() : column.desc()).nullsLast();
    }

    List<FilingSummary> search(FilingQuery query) {
        List<String> ids = page(query);
        Map<String, List<String>> owners = owners(ids);
        return context.select(SUBMISSION.SUBMISSION_ID, SUBMISSION.DOCUMENT_TYPE)
                .select(SUBMISSION.FILING_DATE, SUBMISSION.PERIOD_OF_REPORT)
                .select(SUBMISSION.ISSUER_CIK, SUBMISSION.ISSUER_NAME, SUBMISSION.ISSUER_TRADING_SYMBOL)
                .select(TRANSACTIONS, HOLDINGS, FINDINGS)
                .from(SUBMISSION)
                .where(SUBMISSION.SUBMISSION_ID.in(ids))
                .orderBy(order)
                .fetch(row -> summary(row, owners.getOrDefault(row.get(SUBMISSION.SUBMISSION_ID), List.of())));
    }

    /** Finds the page before anything is counted, or the database would count the lines of all that it leaves out. */
    private List<String> page(FilingQuery query) {
        return context.select(SUBMISSION.SUBMISSION_ID)
                .from(SUBMISSION)
                .where(new FilingConditions(context).of(query))
                .orderBy(order(query))
                .limit(query.limit())
                .offset(query.offset())
                .fetch(SUBMISSION.SUBMISSION_ID);
    }

    private Map<String, List<String>> owners(List<String> ids) {
        return context.select(OWNER.SUBMISSION_ID, OWNER.RPT_OWNER_NAME)
                .from(OWNER)
                .where(OWNER.SUBMISSION_ID.in(ids))
                .orderBy(OWNER.SUBMISSION_ID, OWNER.OWNER_NUMBER)
                .fetchGroups(OWNER.SUBMISSION_ID, row -> orEmpty(row.value2()));
    }

    private static FilingSummary summary(Record row, List<String> owners) {
        return new FilingSummary(
                new SubmissionId(row.get(SUBMISSION.SUBMISSION_ID)),
                FormType.of(row.get(SUBMISSION.DOCUMENT_TYPE)).orElseThrow(),
                Optional.ofNullable(row.get(SUBMISSION.FILING_DATE)),
                Optional.ofNullable(row.get(SUBMISSION.PERIOD_OF_REPORT)),
                Optional.ofNullable(row.get(SUBMISSION.ISSUER_CIK)).map(Cik::of),
                orEmpty(row.get(SUBMISSION.ISSUER_NAME)),
                orEmpty(row.get(SUBMISSION.ISSUER_TRADING_SYMBOL)),
                owners,
                row.get(TRANSACTIONS),
                row.get(HOLDINGS),
                row.get(FINDINGS));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Field<Integer> lines(LineKind kind) {
        return field(select(count())
                .from(LINE)
                .where(LINE.SUBMISSION_ID.eq(SUBMISSION.SUBMISSION_ID), LINE.KIND.eq(kind.toString())));
    }
}
