package org.section16.adapters.tables.dataset;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.section16.application.reading.Entry;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.Location;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.BoxPath;
import org.section16.domain.form.LineKind;

/**
 * What the SEC's extract gets wrong within a filing: the values of an element that not every line has are put beside the
 * first rows, one after another, so that the blanks gather at the end. Of the nature of ownership this shows, since
 * EDGAR takes none on a line of direct ownership and wants one on every other; then the natures go back to the indirect
 * lines, in their order. Of the other columns it cannot be told, and is reported. Numbers were rounded to two decimals.
 */
final class ShiftedValues {
    private static final String INDIRECT = "I";
    private static final int SEC_DECIMALS = 2;

    /** Elements that a line may lack altogether; the others are there with a footnote at least, and stay in place. */
    private static final Map<String, Box> OPTIONAL = new LinkedHashMap<>();

    static {
        OPTIONAL.put("DEEMED_EXECUTION_DATE", Box.DEEMED_EXECUTION_DATE);
        OPTIONAL.put("TRANS_TIMELINESS", Box.TRANSACTION_TIMELINESS);
        OPTIONAL.put("TRANS_SHARES", Box.TRANSACTION_SHARES);
        OPTIONAL.put("TRANS_TOTAL_VALUE", Box.TRANSACTION_TOTAL_VALUE);
        OPTIONAL.put("SHRS_OWND_FOLWNG_TRANS", Box.SHARES_OWNED_FOLLOWING_TRANSACTION);
        OPTIONAL.put("VALU_OWND_FOLWNG_TRANS", Box.VALUE_OWNED_FOLLOWING_TRANSACTION);
    }

    private final RowsOfKind rows;
    private final FilingDraft draft;
    private final Area area;
    private final int before;

    /**
     * @param before how many lines stand in the table before these
     */
    ShiftedValues(RowsOfKind rows, FilingDraft draft, Area area, int before) {
        this.rows = rows;
        this.draft = draft;
        this.area = area;
        this.before = before;
    }

    /** Returns the lines with their natures, and reports what is doubtful about them. */
    List<LineCells> lines() {
        OPTIONAL.forEach(this::reportIfAtTheTop);
        reportRounding();
        List<LineCells> lines = rows.rows().stream().map(rows::line).toList();
        if (lines.stream().noneMatch(ShiftedValues::contradictsItself)) {
            return lines;
        }
        List<Entry> natures = lines.stream()
                .map(LineCells::nature)
                .filter(nature -> !nature.isBlank())
                .toList();
        if (natures.size() != lines.stream().filter(ShiftedValues::isIndirect).count()) {
            draft.doubtful(
                    at(firstContradiction(lines), Box.NATURE_OF_OWNERSHIP),
                    "the nature of ownership contradicts the form of ownership, and the rows of " + rows.table()
                            + " do not tell where it belongs");
            return lines;
        }
        draft.repaired(
                natures.size() + " natures of ownership stood beside other rows of " + rows.table()
                        + "; they were given to the lines of indirect ownership, in their order",
                lines.get(0).row().place());
        return reassigned(lines, natures.iterator());
    }

    private static List<LineCells> reassigned(List<LineCells> lines, Iterator<Entry> natures) {
        List<LineCells> mended = new ArrayList<>();
        for (LineCells line : lines) {
            Entry nature = isIndirect(line) ? natures.next() : Entry.of("", Location.unknown());
            mended.add(new LineCells(line.table(), line.row(), nature));
        }
        return mended;
    }

    private static boolean isIndirect(LineCells line) {
        return line.row().text("DIRECT_INDIRECT_OWNERSHIP").equals(INDIRECT);
    }

    private static boolean contradictsItself(LineCells line) {
        return isIndirect(line) == line.nature().isBlank();
    }

    private static int firstContradiction(List<LineCells> lines) {
        int index = 0;
        while (!contradictsItself(lines.get(index))) {
            index++;
        }
        return index;
    }

    private void reportIfAtTheTop(String column, Box box) {
        List<DataSetRow> all = rows.rows();
        int filled = 0;
        while (filled < all.size() && !all.get(filled).entry(column).isBlank()) {
            filled++;
        }
        boolean blankBelow = all.subList(filled, all.size()).stream()
                .allMatch(row -> row.entry(column).isBlank());
        if (filled > 0 && filled < all.size() && blankBelow) {
            draft.doubtful(
                    at(0, box),
                    "stands in the first " + filled + " of " + all.size() + " rows of " + rows.table()
                            + "; the SEC's extract moves such values to the first rows, so that they may belong to others");
        }
    }

    private void reportRounding() {
        for (int index = 0; index < rows.rows().size(); index++) {
            DataSetRow row = rows.rows().get(index);
            if (rows.kind() == LineKind.TRANSACTION && decimals(row.text("TRANS_PRICEPERSHARE")) == SEC_DECIMALS) {
                draft.doubtful(
                        at(index, Box.TRANSACTION_PRICE_PER_SHARE),
                        "has two decimals, to which the SEC's extract rounds; so may other numbers of " + rows.table());
                return;
            }
        }
    }

    private static int decimals(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }

    private BoxPath at(int index, Box box) {
        return BoxPath.of(area, before + index + 1, box);
    }
}
