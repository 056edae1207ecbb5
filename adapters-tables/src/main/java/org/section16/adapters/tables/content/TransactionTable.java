package org.section16.adapters.tables.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.tables.table.Columns;
import org.section16.adapters.tables.table.Table;
import org.section16.application.ingest.StoredSubmission;
import org.section16.domain.calendar.BusinessCalendar;
import org.section16.domain.deadline.FilingTimeliness;
import org.section16.domain.deadline.LineTimeliness;
import org.section16.domain.form.Area;
import org.section16.domain.form.Reported;
import org.section16.domain.identity.Cik;
import org.section16.domain.party.ReportingOwner;

/**
 * The transactions of both tables, one row for each line and owner, flat enough for a spreadsheet. A joint filing does
 * not say whose a line is, so that each of its lines stands there once for each owner: whoever sums up takes the rows
 * whose {@code owner_number} is 1 (or 0, of a form without owners).
 */
public final class TransactionTable {
    private final BusinessCalendar calendar;

    private TransactionTable(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Obtains the table.
     *
     * @param calendar the business days by which lateness is told
     * @return the table {@code transactions}
     */
    public static Table<?> of(BusinessCalendar calendar) {
        Columns<Trade> columns = new Columns<>();
        filing(columns);
        owner(columns);
        line(columns);
        amounts(columns);
        terms(columns);
        after(columns);
        judgement(columns);
        return columns.table("transactions", new TransactionTable(calendar)::rows);
    }

    private List<Trade> rows(StoredSubmission filing) {
        List<LineRow> lines = Stream.of(Area.TABLE_I, Area.TABLE_II)
                .flatMap(table -> LineRow.of(filing, table, true).stream())
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<LineTimeliness> judged =
                FilingTimeliness.of(filing.submission(), calendar).lines();
        List<Trade> rows = new ArrayList<>();
        lines.forEach(line -> addRows(rows, line, timeliness(judged, line)));
        return rows;
    }

    private static void addRows(List<Trade> rows, LineRow line, Optional<LineTimeliness> timeliness) {
        List<ReportingOwner> owners = Cells.filing(line.filing()).reportingOwners();
        if (owners.isEmpty()) {
            rows.add(new Trade(line, 0, Optional.empty(), timeliness));
        }
        for (int index = 0; index < owners.size(); index++) {
            rows.add(new Trade(line, index + 1L, Optional.of(owners.get(index)), timeliness));
        }
    }

    private static Optional<LineTimeliness> timeliness(List<LineTimeliness> judged, LineRow line) {
        return judged.stream()
                .filter(each ->
                        each.where().area() == line.table() && each.where().number() == line.number())
                .findFirst();
    }

    private static void filing(Columns<Trade> columns) {
        columns.text("accession_number", trade -> DataSetTables.id(trade.row().filing()))
                .text(
                        "form",
                        trade -> Reported.of(Cells.filing(trade.row().filing()).documentType()))
                .date(
                        "filing_date",
                        trade -> Cells.of(trade.row().filing().submission().filingDate()))
                .date(
                        "period_of_report",
                        trade -> Cells.filing(trade.row().filing()).periodOfReport())
                .whole(
                        "issuer_cik",
                        trade -> Cells.filing(trade.row().filing())
                                .issuer()
                                .issuerCik()
                                .map(Cik::number))
                .text(
                        "issuer_name",
                        trade -> Cells.filing(trade.row().filing()).issuer().issuerName())
                .text(
                        "issuer_trading_symbol",
                        trade -> Cells.filing(trade.row().filing()).issuer().issuerTradingSymbol());
    }

    private static void owner(Columns<Trade> columns) {
        columns.whole("owner_number", trade -> Reported.of(trade.ownerNumber()))
                .whole(
                        "owner_cik",
                        trade -> trade.owner(owner -> owner.rptOwnerCik().map(Cik::number)))
                .text("owner_name", trade -> trade.owner(ReportingOwner::rptOwnerName))
                .text("role", trade -> trade.owner(owner -> OwnerTable.words(owner.relationship())))
                .flag("is_director", trade -> trade.is(role -> role.isDirector()))
                .flag("is_officer", trade -> trade.is(role -> role.isOfficer()))
                .flag("is_ten_percent_owner", trade -> trade.is(role -> role.isTenPercentOwner()))
                .flag("is_other", trade -> trade.is(role -> role.isOther()))
                .text(
                        "officer_title",
                        trade -> trade.owner(owner -> owner.relationship().officerTitle()))
                .text(
                        "other_text",
                        trade -> trade.owner(owner -> owner.relationship().otherText()));
    }

    private static void line(Columns<Trade> columns) {
        columns.whole("table_number", trade -> Reported.of(trade.row().table() == Area.TABLE_I ? 1L : 2L))
                .whole("line_number", trade -> Reported.of((long) trade.row().number()))
                .text("security_title", trade -> trade.row().line().securityTitle())
                .date("transaction_date", trade -> trade.row().of(line -> line.transactionDate()))
                .date("deemed_execution_date", trade -> trade.row().of(line -> line.deemedExecutionDate()))
                .text(
                        "transaction_form_type",
                        trade -> trade.row().line().transactionCoding().transactionFormType())
                .text(
                        "transaction_code",
                        trade -> trade.row().line().transactionCoding().transactionCode())
                .text("transaction_meaning", Trade::meaning)
                .flag(
                        "equity_swap_involved",
                        trade -> trade.row().line().transactionCoding().equitySwapInvolved())
                .text("transaction_timeliness", trade -> trade.row().of(line -> line.transactionTimeliness()));
    }

    private static void amounts(Columns<Trade> columns) {
        columns.text("acquired_disposed", trade -> trade.amounts().transactionAcquiredDisposedCode())
                .quantity("shares", trade -> trade.amounts().transactionShares())
                .dollars("price_per_share", trade -> trade.amounts().transactionPricePerShare())
                .dollars("total_value", trade -> trade.amounts().transactionTotalValue())
                .decimal("value", Trade::value);
    }

    private static void terms(Columns<Trade> columns) {
        columns.dollars("exercise_price", trade -> trade.row().term(terms -> terms.conversionOrExercisePrice()))
                .date("exercise_date", trade -> trade.row().term(terms -> terms.exerciseDate()))
                .date("expiration_date", trade -> trade.row().term(terms -> terms.expirationDate()))
                .text(
                        "underlying_security_title",
                        trade -> trade.row()
                                .term(terms -> terms.underlyingSecurity().underlyingSecurityTitle()))
                .quantity(
                        "underlying_security_shares",
                        trade -> trade.row()
                                .term(terms -> terms.underlyingSecurity().underlyingSecurityShares()))
                .dollars(
                        "underlying_security_value",
                        trade -> trade.row()
                                .term(terms -> terms.underlyingSecurity().underlyingSecurityValue()));
    }

    private static void after(Columns<Trade> columns) {
        columns.quantity(
                        "shares_owned_after",
                        trade -> trade.row().line().postTransactionAmounts().sharesOwnedFollowingTransaction())
                .dollars(
                        "value_owned_after",
                        trade -> trade.row().line().postTransactionAmounts().valueOwnedFollowingTransaction())
                .text(
                        "direct_indirect",
                        trade -> trade.row().line().ownershipNature().directOrIndirectOwnership())
                .text(
                        "nature_of_ownership",
                        trade -> trade.row().line().ownershipNature().natureOfOwnership());
    }

    private static void judgement(Columns<Trade> columns) {
        columns.date("due_on", Trade::dueOn)
                .text("lateness", Trade::lateness)
                .whole("business_days_late", Trade::businessDaysLate)
                .text("plan_10b5_1", Trade::plan)
                .marks("footnotes", trade -> trade.row().marks());
    }
}
