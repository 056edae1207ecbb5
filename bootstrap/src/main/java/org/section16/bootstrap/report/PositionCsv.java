package org.section16.bootstrap.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.domain.position.BalanceBreak;
import org.section16.domain.position.Position;
import org.section16.domain.position.PositionEntry;
import org.section16.domain.position.PositionStatement;

/** Position statements for a spreadsheet: a row for each form and position. */
public final class PositionCsv {
    private static final String HEAD = "owners,table,securityTitle,held,series,grant,day,filedOn,accessionNumber,"
            + "convention,opening,change,closing,computed,break,breakKind,evidence";

    private PositionCsv() {}

    /**
     * Sets statements.
     *
     * @param statements the statements
     * @return the lines, the head first
     */
    public static List<String> of(List<PositionStatement> statements) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (PositionStatement statement : statements) {
            for (Position position : statement.positions()) {
                position.entries().forEach(entry -> lines.add(row(statement, position, entry)));
            }
        }
        return lines;
    }

    private static String row(PositionStatement statement, Position position, PositionEntry entry) {
        return Stream.of(
                        PositionText.owners(statement),
                        position.key().table().label(),
                        position.newest().securityTitle().text(),
                        position.key().held().isEmpty() ? "direct" : position.nature(),
                        position.key().series(),
                        Integer.toString(position.grant()),
                        entry.day().toString(),
                        PositionText.filed(entry),
                        PositionText.accession(entry),
                        entry.convention().name(),
                        plain(entry.opening()),
                        plain(entry.change()),
                        plain(entry.closing()),
                        plain(entry.computed()),
                        plain(entry.gap().map(BalanceBreak::amount)),
                        entry.gap().map(gap -> gap.kind().id()).orElse(""),
                        entry.gap().map(BalanceBreak::evidence).orElse(""))
                .map(ShortSwingCsv::cell)
                .collect(Collectors.joining(","));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
