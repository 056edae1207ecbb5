package org.section16.adapters.pdf.form.secgov;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Phrase;
import org.section16.adapters.pdf.form.table.Column;
import org.section16.domain.form.Box;

/**
 * The last row of a page and the first one overleaf, which may be one row of the table.
 *
 * <p>Where the first is open below, they are one unless both say what no line says twice. Where a border closes it, the
 * second is the rest of the first if it makes no line of the form on its own and fits what is there.
 */
record SplitRow(TableRow above, TableRow below) {

    /** A letter or two, which no end of a page ever splits. */
    private static final Set<Box> LETTERS =
            Set.of(Box.TRANSACTION_CODE, Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, Box.DIRECT_OR_INDIRECT_OWNERSHIP);

    private static final Set<Box> DATES =
            Set.of(Box.TRANSACTION_DATE, Box.DEEMED_EXECUTION_DATE, Box.EXERCISE_DATE, Box.EXPIRATION_DATE);

    private static final int LETTERS_OF_A_DATE = "MM/DD/YYYY".length();

    /** Footnote marks and what a narrow column makes of them. */
    private static final Pattern MARKS = Pattern.compile("[()\\d]*\\)|\\(\\d*");

    /** Whether both are one row. */
    boolean isOne() {
        if (below.page() != above.page() + 1 || (above.isLine() && below.isLine())) {
            return false;
        }
        return above.isOpenBelow()
                ? columns(LETTERS::contains).noneMatch(column -> hasLetters(above, column) && hasLetters(below, column))
                : (isCompleted() || runsOver())
                        && columns(Box.SECURITY_TITLE::equals).noneMatch(this::isRepeated);
    }

    /** The boxes whose value is uncertain if both are one row: nothing but the contents tells that they are. */
    Set<Box> uncertain() {
        if (above.isOpenBelow() || !above.isLineOfItsColumns()) {
            return Set.of();
        }
        return columns(box -> !TableRow.RUNNING_TEXT.contains(box) && !DATES.contains(box))
                .filter(column -> !value(below, column).isEmpty())
                .map(Column::box)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Box.class)));
    }

    /** Whether nothing but text stands in both, and one has what the other lacks to be a line. */
    private boolean isCompleted() {
        return !above.isEmpty()
                && !below.isEmpty()
                && !below.isLine()
                && above.isLineWith(below)
                && columns(box -> !TableRow.RUNNING_TEXT.contains(box))
                        .noneMatch(column ->
                                !above.in(column).isEmpty() && !below.in(column).isEmpty());
    }

    /**
     * Whether the lines of the first that found no room stand in the second: it neither says how a security is owned nor
     * what was done with it, and makes whole dates of halves. If the page has no column for the former, it is all text.
     */
    private boolean runsOver() {
        return above.isLineOfItsColumns()
                && !below.isEmpty()
                && (above.hasColumn(Box.DIRECT_OR_INDIRECT_OWNERSHIP) || isTextBelow())
                && columns(LETTERS::contains)
                        .allMatch(column -> below.in(column).isEmpty())
                && columns(DATES::contains).allMatch(this::fits);
    }

    private boolean isTextBelow() {
        return columns(box -> !TableRow.RUNNING_TEXT.contains(box))
                .allMatch(column -> value(below, column).isEmpty());
    }

    private boolean fits(Column date) {
        String rest = value(below, date);
        return rest.isEmpty() || value(above, date).length() + rest.length() == LETTERS_OF_A_DATE;
    }

    private boolean isRepeated(Column column) {
        String text = value(above, column);
        return !text.isEmpty() && text.equals(value(below, column));
    }

    private Stream<Column> columns(Predicate<Box> boxes) {
        return above.words().keySet().stream().filter(column -> boxes.test(column.box())).toList().stream();
    }

    private static boolean hasLetters(TableRow row, Column column) {
        return !Letters.of(row.in(column)).isEmpty();
    }

    /** The text of a column without its marks. */
    private static String value(TableRow row, Column column) {
        return Phrase.unbroken(row.in(column).stream()
                .filter(word -> !MARKS.matcher(word.text()).matches())
                .toList());
    }
}
