package org.section16.bootstrap.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.section16.bootstrap.report.TextTable.Setting;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.PostTransactionAmounts;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionAmounts;
import org.section16.domain.filing.TransactionCode;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.DirectOrIndirectOwnership;
import org.section16.domain.security.OwnershipNature;
import org.section16.domain.security.UnderlyingSecurity;

/**
 * Table I or Table II for a person to read. What both tables have in common is set in one table of text; the terms of
 * derivative securities follow in a second one, line by line under the same numbers, since no page is wide enough for
 * the sixteen columns of Table II.
 */
final class LineTable {
    private static final int INDENT = 2;
    private static final String MARGIN = " ".repeat(INDENT);

    private final List<Line> table;
    private final int width;

    LineTable(List<Line> table, int width) {
        this.table = table;
        this.width = width;
    }

    List<String> lines() {
        if (table.isEmpty()) {
            return List.of(MARGIN + "(no lines)");
        }
        List<String> lines = new ArrayList<>(common().lines(INDENT, width));
        if (table.stream().anyMatch(line -> line.derivativeTerms().isPresent())) {
            lines.add("");
            lines.addAll(terms().lines(INDENT, width));
        }
        lines.addAll(legend());
        return lines;
    }

    private boolean hasTransactions() {
        return table.stream().anyMatch(Transaction.class::isInstance);
    }

    private TextTable common() {
        TextTable text = new TextTable()
                .column("#", Setting.RIGHT)
                .column("Security", Setting.WORDS)
                .column("Date", Setting.LEFT)
                .column("Deemed executed", Setting.LEFT)
                .column("Code", Setting.LEFT)
                .column("A/D", Setting.LEFT)
                .column("Amount", Setting.RIGHT)
                .column("Price", Setting.RIGHT)
                .column(hasTransactions() ? "Owned after" : "Owned", Setting.RIGHT)
                .column("Ownership", Setting.WORDS);
        for (int index = 0; index < table.size(); index++) {
            text.row(cells(index + 1, table.get(index)));
        }
        return text;
    }

    private List<String> cells(int number, Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(number));
        cells.add(BoxText.of(line.securityTitle()));
        if (line instanceof Transaction transaction) {
            TransactionAmounts amounts = transaction.transactionAmounts();
            cells.add(BoxText.of(transaction.transactionDate()));
            cells.add(BoxText.of(transaction.deemedExecutionDate()));
            cells.add(CodingText.of(line));
            cells.add(BoxText.of(amounts.transactionAcquiredDisposedCode()));
            cells.add(BoxText.sharesOrValue(amounts.transactionShares(), amounts.transactionTotalValue()));
            cells.add(BoxText.dollars(amounts.transactionPricePerShare()));
        } else {
            cells.addAll(List.of(hasTransactions() ? "(holding)" : "", "", CodingText.of(line), "", "", ""));
        }
        PostTransactionAmounts after = line.postTransactionAmounts();
        cells.add(
                BoxText.sharesOrValue(after.sharesOwnedFollowingTransaction(), after.valueOwnedFollowingTransaction()));
        cells.add(ownership(line.ownershipNature()));
        return cells;
    }

    private static String ownership(OwnershipNature nature) {
        String form = BoxText.of(
                nature.directOrIndirectOwnership(),
                way -> way == DirectOrIndirectOwnership.DIRECT ? "Direct" : "Indirect");
        String words = BoxText.of(nature.natureOfOwnership());
        return form.isEmpty() || words.isEmpty() ? form + words : form + ": " + words;
    }

    private TextTable terms() {
        TextTable text = new TextTable()
                .column("#", Setting.RIGHT)
                .column("Conversion or exercise price", Setting.RIGHT)
                .column("Exercisable", Setting.LEFT)
                .column("Expires", Setting.LEFT)
                .column("Underlying security", Setting.WORDS)
                .column("Underlying amount", Setting.RIGHT);
        for (int index = 0; index < table.size(); index++) {
            int number = index + 1;
            table.get(index).derivativeTerms().ifPresent(terms -> text.row(cells(number, terms)));
        }
        return text;
    }

    private static List<String> cells(int number, DerivativeTerms terms) {
        UnderlyingSecurity underlying = terms.underlyingSecurity();
        return List.of(
                Integer.toString(number),
                BoxText.dollars(terms.conversionOrExercisePrice()),
                BoxText.of(terms.exerciseDate()),
                BoxText.of(terms.expirationDate()),
                BoxText.of(underlying.underlyingSecurityTitle()),
                BoxText.sharesOrValue(underlying.underlyingSecurityShares(), underlying.underlyingSecurityValue()));
    }

    /** The codes that occur, spelled out. */
    private List<String> legend() {
        Set<String> legend = new LinkedHashSet<>();
        for (Line line : table) {
            line.transactionCoding()
                    .transactionCode()
                    .stated()
                    .map(LineTable::spelledOut)
                    .ifPresent(legend::add);
            legend.addAll(CodingText.notations(line));
        }
        List<String> lines = new ArrayList<>();
        if (!legend.isEmpty()) {
            lines.add("");
            legend.forEach(entry -> lines.addAll(Paragraph.labelled(
                    MARGIN + entry.substring(0, entry.indexOf('=')) + "= ",
                    entry.substring(entry.indexOf('=') + 1),
                    width)));
        }
        return lines;
    }

    private static String spelledOut(TransactionCode code) {
        String treatment = switch (code.section16bTreatment()) {
            case EXEMPT_AS_CODED -> "exempt from Section 16(b) if the conditions of " + code.source() + " are met";
            case NOT_EXEMPT -> "not exempt from Section 16(b)";
            case UNDETERMINED ->
                "whether it is exempt from Section 16(b) the code does not tell (" + code.source() + ")";
            case NOT_A_TRANSACTION -> "not a code of a transaction (" + code.source() + ")";
        };
        return code + " =" + code.meaning() + "; " + treatment;
    }
}
