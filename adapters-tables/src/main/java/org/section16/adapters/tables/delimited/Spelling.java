package org.section16.adapters.tables.delimited;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.section16.adapters.tables.table.ColumnType;
import org.section16.domain.form.FootnoteId;
import org.section16.domain.form.Reported;

/** How values are spelled in a file of text. */
abstract class Spelling {
    /** Between footnote marks. */
    private static final String BETWEEN = ", ";

    /** Spells a cell: the value, the text that was found in place of one, or nothing. */
    final String text(ColumnType type, Reported<?> cell) {
        if (cell instanceof Reported.Stated<?> stated) {
            return text(type, stated.value());
        }
        return cell instanceof Reported.Illegible<?> illegible ? illegible.text() : "";
    }

    private String text(ColumnType type, Object value) {
        return switch (type) {
            case TEXT, WHOLE -> value.toString();
            case DATE -> date((LocalDate) value);
            case DECIMAL -> decimal((BigDecimal) value);
            case FLAG -> flag((Boolean) value);
            case MARKS ->
                ((List<?>) value)
                        .stream()
                                .map(FootnoteId.class::cast)
                                .map(FootnoteId::toString)
                                .collect(Collectors.joining(BETWEEN));
        };
    }

    abstract String date(LocalDate day);

    abstract String decimal(BigDecimal number);

    abstract String flag(boolean checked);
}
