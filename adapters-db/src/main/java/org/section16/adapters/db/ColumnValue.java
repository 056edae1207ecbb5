package org.section16.adapters.db;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What a column can hold, in every database. */
final class ColumnValue {
    /** H2 keeps 1,048,576 characters in a column; PostgreSQL far more. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final OffsetDateTime EARLIEST = OffsetDateTime.of(FIRST_YEAR, 1, 2, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime LATEST = OffsetDateTime.of(LAST_YEAR, 12, 30, 0, 0, 0, 0, ZoneOffset.UTC);

    /** EDGAR's clock. A column keeps the instant, not the offset; all times are read back with that of New York. */
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private ColumnValue() {}

    /** Returns what a column holds for a value: the value itself if it can, else the nearest thing to it, or null. */
    static <T> @Nullable T nearest(Field<T> column, T value) {
        return column.getType().cast(nearest(value, column));
    }

    /** Reads the text of an exact value. */
    static <T> T parse(Field<T> column, String text) {
        return column.getType().cast(parse(column.getType(), text));
    }

    static OffsetDateTime inNewYork(OffsetDateTime time) {
        return time.atZoneSameInstant(NEW_YORK).toOffsetDateTime();
    }

    private static @Nullable Object nearest(Object value, Field<?> column) {
        if (value instanceof String text) {
            return text(text, column);
        }
        if (value instanceof BigDecimal number) {
            return fits(number, column) ? number : null;
        }
        if (value instanceof LocalDate date) {
            return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR ? date : null;
        }
        return value instanceof OffsetDateTime time ? time(time) : value;
    }

    private static String text(String text, Field<?> column) {
        int length = column.getDataType().length() > 0 ? column.getDataType().length() : MOST_CHARACTERS;
        return Escapes.storable(text.length() > length ? text.substring(0, length) : text);
    }

    private static boolean fits(BigDecimal number, Field<?> column) {
        int places = column.getDataType().scale();
        return number.scale() <= places
                && number.precision() - number.scale() <= column.getDataType().precision() - places;
    }

    private static OffsetDateTime time(OffsetDateTime time) {
        OffsetDateTime kept = time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
        return inNewYork(kept.truncatedTo(ChronoUnit.MICROS));
    }

    private static Object parse(Class<?> type, String text) {
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        return type == Boolean.class ? Boolean.valueOf(text) : text;
    }
}
