package org.section16.bootstrap.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.bootstrap.report.TextTable.Setting;
import org.section16.domain.amount.Quantity;
import org.section16.domain.filing.AcquiredDisposedCode;
import org.section16.domain.filing.Transaction;
import org.section16.domain.form.Area;
import org.section16.domain.history.AmendmentLink;
import org.section16.domain.history.FilingHistory;
import org.section16.domain.position.BalanceBreak;
import org.section16.domain.position.Position;
import org.section16.domain.position.PositionEntry;
import org.section16.domain.position.PositionStatement;
import org.section16.domain.position.PositionStatement.Owner;
import org.section16.domain.position.SharedPositions;

/** Position statements for a person to read. */
public final class PositionText {
    private static final int INDENT = 2;
    private static final int MOST_LINES = 4;

    private PositionText() {}

    /**
     * Sets statements.
     *
     * @param statements the statements
     * @param width the width of the page in characters
     * @return the lines
     */
    public static List<String> of(List<PositionStatement> statements, int width) {
        List<String> lines = new ArrayList<>();
        SharedPositions shared = new SharedPositions(statements);
        for (PositionStatement statement : statements) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(statement(statement, shared, width));
        }
        return lines;
    }

    private static List<String> statement(PositionStatement statement, SharedPositions shared, int width) {
        int forms = statement.history().submissions().size();
        List<String> lines = new ArrayList<>(Paragraph.broken(
                "POSITIONS of " + owners(statement) + ", by " + forms + (forms == 1 ? " form" : " forms"), width));
        if (!statement.alsoReportedBy().isEmpty()) {
            lines.addAll(Paragraph.labelled(
                    "  ", "Some of it also in filings of " + String.join("; ", statement.alsoReportedBy()), width));
        }
        for (Position position : statement.positions()) {
            lines.add("");
            lines.addAll(Paragraph.broken(title(position), width));
            Optional<PositionStatement> elsewhere = shared.elsewhere(statement, position);
            if (elsewhere.isPresent()) {
                lines.addAll(Paragraph.labelled(
                        "  ", "reported together with, and shown under, " + owners(elsewhere.get()), width));
            } else {
                lines.addAll(table(position, width));
            }
        }
        if (!statement.amendments().isEmpty()) {
            lines.add("");
            lines.add("AMENDMENTS");
            statement.amendments().forEach(link -> lines.addAll(amendment(link, width)));
        }
        return lines;
    }

    static String owners(PositionStatement statement) {
        return statement.owners().stream().map(PositionText::owner).collect(Collectors.joining("; "));
    }

    private static String owner(Owner owner) {
        return owner.name() + owner.cik().map(cik -> ", CIK " + cik.number()).orElse("");
    }

    /** Names a position by the words of its newest line. */
    static String title(Position position) {
        String held = position.key().held().isEmpty() ? "direct" : "indirect, " + position.nature();
        String series =
                position.key().series().isEmpty() ? "" : " " + position.key().series();
        return (position.key().table() == Area.TABLE_I ? "Table I" : "Table II") + ": "
                + position.newest().securityTitle().text() + series + ", " + held
                + (position.grant() > 1 ? ", another one (" + position.grant() + ")" : "");
    }

    private static List<String> table(Position position, int width) {
        TextTable table = new TextTable()
                .column("Day", Setting.LEFT)
                .column("Filed", Setting.LEFT)
                .column("Filing", Setting.LEFT)
                .column("Lines", Setting.WORDS)
                .column("Before", Setting.RIGHT)
                .column("Change", Setting.RIGHT)
                .column("After", Setting.RIGHT)
                .column("Computed", Setting.RIGHT)
                .column("Break", Setting.RIGHT)
                .column("Kind", Setting.LEFT);
        for (PositionEntry entry : position.entries()) {
            table.row(List.of(
                    entry.day().toString(),
                    filed(entry),
                    accession(entry),
                    codes(entry),
                    number(entry.opening()),
                    number(entry.change()),
                    number(entry.closing()),
                    number(entry.computed()),
                    number(entry.gap().map(BalanceBreak::amount)),
                    entry.gap().map(gap -> gap.kind().id()).orElse("")));
        }
        List<String> lines = new ArrayList<>(table.lines(INDENT, width));
        Map<String, List<PositionEntry>> breaks = new LinkedHashMap<>();
        position.breaks()
                .forEach(entry -> breaks.computeIfAbsent(explanation(entry), words -> new ArrayList<>())
                        .add(entry));
        breaks.forEach((words, entries) -> lines.addAll(Paragraph.labelled(
                "  ! ",
                entries.stream()
                                .map(entry ->
                                        entry.day() + ": " + number(entry.gap().map(BalanceBreak::amount)))
                                .collect(Collectors.joining("; "))
                        + ", " + words,
                width)));
        return lines;
    }

    private static String explanation(PositionEntry entry) {
        BalanceBreak gap = entry.gap().orElseThrow();
        return gap.kind().id() + ", " + gap.kind().words() + ": " + gap.evidence();
    }

    /**
     * The lines by their codes and changes, such as {@code S -100, M 300}; those that merely hold are left out. Many of
     * one code are added up.
     */
    private static String codes(PositionEntry entry) {
        Map<String, List<Optional<BigDecimal>>> changes = new LinkedHashMap<>();
        entry.lines().stream()
                .map(line -> line.current().line())
                .flatMap(line -> line instanceof Transaction transaction ? Stream.of(transaction) : Stream.empty())
                .forEach(transaction -> changes.computeIfAbsent(
                                transaction
                                                .transactionCoding()
                                                .transactionCode()
                                                .text()
                                        + (isDisposed(transaction) ? " -" : " "),
                                code -> new ArrayList<>())
                        .add(transaction
                                .transactionAmounts()
                                .transactionShares()
                                .stated()
                                .map(Quantity::count)));
        return changes.entrySet().stream()
                .map(code -> codes(code.getKey(), code.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String codes(String code, List<Optional<BigDecimal>> changes) {
        if (changes.size() <= MOST_LINES || changes.stream().anyMatch(Optional::isEmpty)) {
            return changes.stream()
                    .map(change -> code + change.map(Figures::of).orElse("?"))
                    .collect(Collectors.joining(", "));
        }
        BigDecimal sum = changes.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        return code + Figures.of(sum) + " (" + changes.size() + " lines)";
    }

    private static boolean isDisposed(Transaction transaction) {
        return transaction
                .transactionAmounts()
                .transactionAcquiredDisposedCode()
                .stated()
                .filter(code -> code == AcquiredDisposedCode.DISPOSED)
                .isPresent();
    }

    static String filed(PositionEntry entry) {
        return FilingHistory.knownOn(entry.form()).map(Object::toString).orElse("");
    }

    static String accession(PositionEntry entry) {
        return entry.form().accessionNumber().map(number -> number.dashed()).orElse("");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(Figures::of).orElse("");
    }

    private static List<String> amendment(AmendmentLink link, int width) {
        String what = link.amendment()
                        .accessionNumber()
                        .map(number -> number.dashed() + " ")
                        .orElse("") + "(" + link.amendment().filing().documentType() + ")";
        String originals = link.amended().stream()
                .map(original -> original.accessionNumber()
                        .map(number -> number.dashed())
                        .orElse("a filing without number"))
                .collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>(Paragraph.labelled(
                "  - ",
                what + " " + link.kind() + (originals.isEmpty() ? "" : " of " + originals) + ": " + link.reason(),
                width));
        link.lines()
                .forEach(line -> lines.addAll(Paragraph.labelled(
                        "      ",
                        line.amending().where() + " " + line.relation()
                                + line.amended()
                                        .map(amended -> " of " + amended.where())
                                        .orElse("")
                                + ": " + line.reason(),
                        width)));
        return lines;
    }
}
