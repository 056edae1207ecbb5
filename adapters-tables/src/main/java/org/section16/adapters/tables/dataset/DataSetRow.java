package org.section16.adapters.tables.dataset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.section16.application.reading.Entry;
import org.section16.application.reading.Location;

/**
 * A row of a table, by the names of its columns: their number and order differ between editions.
 *
 * @param line the line of the document that it begins on
 * @param cells what stands in each column
 */
record DataSetRow(int line, Map<String, String> cells) {
    private static final String MARKS = "_FN";

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("dd-MMM-uuuu")
            .toFormatter(Locale.ENGLISH);

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    Location place() {
        return new Location.InText(line, 1);
    }

    /** The text of a column with the marks of the column beside it. */
    Entry entry(String column) {
        return entry(column, column + MARKS);
    }

    Entry entry(String column, String marks) {
        return new Entry(text(column), marks(text(marks)), place());
    }

    /** A day in the SEC's spelling; any other text stays as it is. */
    Entry date(String column) {
        Entry entry = entry(column);
        return new Entry(day(entry.text()).map(LocalDate::toString).orElse(entry.text()), entry.marks(), place());
    }

    Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The SEC's number of the row. */
    OptionalLong key(String column) {
        String text = text(column);
        return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static List<String> marks(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s*,\\s*"));
    }
}
